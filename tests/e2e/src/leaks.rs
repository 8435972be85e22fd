//! Trying to get something out of a page, judged by what the server saw.

use serde_json::{Value, json};

use crate::Session;

/// What became of the attempts.
pub struct Attempts {
    /// All ways that were tried.
    pub tried: Vec<String>,
    /// The ways whose request reached the server.
    pub arrived: Vec<String>,
}

impl Session {
    /// Tries every way that a page has to send something without leaving the page.
    #[track_caller]
    pub fn try_to_leak(&self) -> Attempts {
        let near = self.server.address("/leak/");
        let far = self.server.other_origin("/leak/");
        let names = self.run_async(include_str!("js/leaks.js"), vec![json!(near), json!(far)]);
        let tried: Vec<String> =
            names.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
        let requests = self.server.requests();
        let has_arrived = |way: &&String| requests.iter().any(|request| request.file() == format!("/leak/{way}"));
        let arrived = tried.iter().filter(has_arrived).cloned().collect();
        Attempts { tried, arrived }
    }
}
