//! Host pages: sites of another origin that show the built site in a frame.

use std::{fs, path::Path};

use fantoccini::Locator;
use serde_json::Value;

use crate::{OrFail, Server, Session};

/// The address of the app in the example pages and in the documentation.
pub const EXAMPLE_ORIGIN: &str = "https://pay.example.com";

/// A server of host pages: the examples of `embed/examples`, and documents of the test's own.
pub struct Host {
    /// The server, whose origin is not that of the session's server.
    pub server: Server,
    app: String,
}

impl Host {
    /// Serves the examples for a session's app.
    #[must_use]
    pub fn start(page: &Session) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../embed/examples");
        let host = Self { server: Server::start(&folder), app: page.server.address("") };
        host.server.document("/listen.js", "text/javascript", include_str!("js/listen.js"));
        host.server.document("/told.js", "text/javascript", include_str!("js/told.js"));
        for entry in fs::read_dir(&folder).or_fail("there are no examples").flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.ends_with(".html") {
                host.document(&format!("/{name}"), &fs::read_to_string(entry.path()).or_fail("an example"));
            }
        }
        host
    }

    /// Serves a host page that names the app by [`EXAMPLE_ORIGIN`].
    pub fn document(&self, path: &str, html: &str) {
        let scripts = "<head><script src=\"/listen.js\"></script><script src=\"/told.js\"></script>";
        let html = html.replace(EXAMPLE_ORIGIN, &self.app).replacen("<head>", scripts, 1);
        self.server.document(path, "text/html; charset=utf-8", &html);
    }

    /// Opens a host page.
    #[track_caller]
    pub fn open(&self, page: &Session, path: &str) {
        page.visit(&self.server.address(path));
    }
}

impl Session {
    /// Does something inside a frame of the page, by its number from 0 in the document's order, and comes back.
    #[track_caller]
    pub fn in_frame<T>(&self, number: usize, act: impl FnOnce() -> T) -> T {
        let frames = self.wait("the frames", self.client().find_all(Locator::Css("iframe")));
        let frame = frames.into_iter().nth(number).or_fail("there are not so many frames");
        self.wait("the frame", frame.enter_frame());
        let result = act();
        self.wait("the page around", self.client().clone().enter_parent_frame());
        result
    }

    /// What the host page was told so far: pairs of a type and its value.
    #[track_caller]
    pub fn told(&self) -> Vec<(String, Value)> {
        let told = self.run("return told", Vec::new());
        let pair = |one: &Value| Some((one.get(0)?.as_str()?.to_owned(), one.get(1)?.clone()));
        told.as_array().into_iter().flatten().filter_map(pair).collect()
    }

    /// Waits until the host page was told this.
    #[track_caller]
    pub fn until_told(&self, kind: &str, value: &Value) {
        self.until(&format!("the host is told {kind} {value}"), || {
            self.told().iter().any(|(told, with)| told == kind && with == value)
        });
    }
}
