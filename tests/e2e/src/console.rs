//! What a page says beside its content: its console, its uncaught errors, and what its policies refused.

use std::{fs, path::PathBuf};

use crate::{Engine, Session, browser::Browser, engine::BROWSER_LOG};

/// Where the server has the listening script.
const PATH: &str = "/listen.js";

impl Session {
    /// From the next page on, everything that goes to the console is also kept in the page.
    pub fn listen(&self) {
        self.server.document(PATH, "text/javascript", include_str!("js/listen.js"));
        self.server.into_head(&format!("<script src=\"{PATH}\"></script>"));
    }

    /// What the console was told: by the present page where it listens, and by all pages of the test where the browser
    /// keeps a log. WebKitGTK under automation keeps none.
    #[track_caller]
    pub fn console(&self) -> String {
        let heard = self.text_of("return (globalThis.heard || []).join('\\n')");
        let log = fs::read(log(&self.browser)).unwrap_or_default();
        // What was there before is another test's.
        let log = log.get(self.log_begins..).unwrap_or_default();
        heard + "\n" + &String::from_utf8_lossy(log)
    }

    /// What the present page was refused by its policies since it began to listen, one directive and address a line.
    #[track_caller]
    pub fn refusals(&self) -> String {
        self.text_of("return (globalThis.refused || []).join('\\n')")
    }
}

/// How many bytes a browser's log has.
pub(crate) fn log_length(browser: &Browser) -> usize {
    let length = fs::metadata(log(browser)).map_or(0, |data| data.len());
    usize::try_from(length).unwrap_or_default()
}

fn log(browser: &Browser) -> PathBuf {
    match browser.engine {
        Engine::Chromium => browser.home.path().join(BROWSER_LOG),
        Engine::Firefox | Engine::Webkit => browser.driver.output.clone(),
    }
}
