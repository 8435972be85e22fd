//! What a page says beside its content: its console, its uncaught errors, and what its policies refused.

use std::fs;

use crate::{Engine, Session, engine::BROWSER_LOG};

/// Where the listening script stands on the server.
const PATH: &str = "/listen.js";

impl Session {
    /// From the next page on, everything that goes to the console is also kept in the page.
    pub fn listen(&self) {
        self.server.document(PATH, "text/javascript", include_str!("js/listen.js"));
        self.server.into_head(&format!("<script src=\"{PATH}\"></script>"));
    }

    /// What the console was told: by the present page where it listens, and by all pages so far where the browser
    /// keeps a log. WebKitGTK under automation keeps none.
    #[track_caller]
    pub fn console(&self) -> String {
        let heard = self.text_of("return (globalThis.heard || []).join('\\n')");
        let log = match self.engine {
            Engine::Chromium => self.home.path().join(BROWSER_LOG),
            Engine::Firefox | Engine::Webkit => self.driver.output.clone(),
        };
        let log = fs::read(log).unwrap_or_default();
        heard + "\n" + &String::from_utf8_lossy(&log)
    }

    /// What the present page was refused by its policies since it began to listen, one directive and address a line.
    #[track_caller]
    pub fn refusals(&self) -> String {
        self.text_of("return (globalThis.refused || []).join('\\n')")
    }
}
