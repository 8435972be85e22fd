//! Trying to get something out of a page, judged by what the server saw.

use serde_json::{Value, json};

use crate::{Engine, Session};

/// What became of the attempts.
pub struct Attempts {
    /// All ways that were tried.
    pub tried: Vec<String>,
    /// The ways whose request reached the server.
    pub arrived: Vec<String>,
}

/// The ways that an engine never takes as it is set up here, sealed or not.
#[must_use]
pub fn unused_ways(engine: Engine) -> &'static [&'static str] {
    match engine {
        Engine::Chromium => &[],
        // Pings are off by default, and manifests are for installing.
        Engine::Firefox => &["ping", "manifest"],
        // Prefetching is off by default; MiniBrowser neither installs pages nor shows icons.
        Engine::Webkit => &["prefetch", "manifest", "icon"],
    }
}

impl Session {
    /// Tries every way that a page has to send something without leaving the page, and waits until each has either
    /// arrived at the server or come to its end in the page.
    #[track_caller]
    pub fn try_to_leak(&self) -> Attempts {
        let near = self.server.address("/leak/");
        let far = self.server.other_origin("/leak/");
        let tried = names(&self.run(include_str!("js/leaks.js"), vec![json!(near), json!(far)]));
        let mut open: Vec<String> =
            tried.iter().filter(|way| !unused_ways(self.engine).contains(&&***way)).cloned().collect();
        self.until("every attempt has come to its end", || {
            let ended = names(&self.run("return window.endedLeaks", Vec::new()));
            open.retain(|way| !ended.contains(way) && !self.has_arrived(way));
            open.is_empty()
        });
        let arrived = tried.iter().filter(|way| self.has_arrived(way)).cloned().collect();
        Attempts { tried, arrived }
    }

    fn has_arrived(&self, way: &str) -> bool {
        self.server.requests().iter().any(|request| request.file() == format!("/leak/{way}"))
    }
}

fn names(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
