//! One test's page: a browser while the test lasts, and a server of the test's own that it talks to.

use std::{
    cell::Cell,
    env,
    path::{Path, PathBuf},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use fantoccini::{Client, error::CmdError};
use serde_json::Value;

use crate::{Engine, Means, OrFail, Server, browser::Browser, console, fail, pool};

/// How long a state may take to come. Only a failing test waits so long.
const PATIENCE: Duration = Duration::from_secs(15);

/// How long after one look the next one comes.
const LOOKS_APART: Duration = Duration::from_millis(20);

/// A browser with one page, and the server it talks to.
pub struct Session {
    /// The engine under test.
    pub engine: Engine,
    pub(crate) browser: Arc<Browser>,
    /// Where the browser's log began to be about this test.
    pub(crate) log_begins: usize,
    /// Other tests may use the browser after this one.
    pub(crate) is_shared: Cell<bool>,
    /// The test's own server.
    pub server: Server,
}

impl Session {
    /// Starts a browser, which ends with the session.
    #[must_use]
    pub fn start(engine: Engine, means: &Means) -> Self {
        Self::of(Arc::new(Browser::start(engine, means)), false)
    }

    /// Takes a browser that other tests use too, before and after.
    pub(crate) fn share(engine: Engine, means: &Means) -> Self {
        Self::of(pool::take(engine, means), !means.fresh)
    }

    fn of(browser: Arc<Browser>, is_shared: bool) -> Self {
        let log_begins = console::log_length(&browser);
        let server = Server::start(&dist());
        Self { engine: browser.engine, browser, log_begins, is_shared: Cell::new(is_shared), server }
    }

    /// A page in another browser of the same kind, as on another device of the same person.
    #[must_use]
    pub fn elsewhere(&self) -> Self {
        Self::share(self.engine, &self.browser.means)
    }

    /// Waits for a WebDriver command's answer.
    #[track_caller]
    pub(crate) fn wait<T>(&self, what: &str, command: impl Future<Output = Result<T, CmdError>>) -> T {
        self.browser.wait(what, command)
    }

    pub(crate) fn client(&self) -> &Client {
        self.browser.client()
    }

    /// Loads a path of the server's site, without waiting for the app.
    #[track_caller]
    pub fn open(&self, path: &str) {
        self.visit(&self.server.address(path));
    }

    /// Loads an absolute address.
    #[track_caller]
    pub fn visit(&self, address: &str) {
        self.wait(address, self.client().goto(address));
    }

    /// Loads a path and waits until the app has started.
    #[track_caller]
    pub fn start_page(&self, path: &str) {
        self.open(path);
        self.until_started();
    }

    /// Waits until the page's app has started.
    #[track_caller]
    pub fn until_started(&self) {
        self.until("the app has started", || self.is(include_str!("js/started.js")));
    }

    /// Waits for a state.
    #[track_caller]
    pub fn until(&self, what: &str, holds: impl FnMut() -> bool) {
        self.until_or(|| what.to_owned(), holds);
    }

    /// Waits for a state, whose words are only asked for when it does not come.
    #[track_caller]
    pub(crate) fn until_or(&self, what: impl FnOnce() -> String, mut holds: impl FnMut() -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !holds() {
            if Instant::now() > deadline {
                fail(format_args!("waited in vain until {}\n{}", what(), self.situation()));
            }
            self.browser.pause(LOOKS_APART);
        }
    }

    /// Reloads the page and waits for the app.
    #[track_caller]
    pub fn reload(&self) {
        self.wait("reload", self.client().refresh());
        self.until_started();
    }

    /// Goes back in the history.
    #[track_caller]
    pub fn back(&self) {
        self.wait("back", self.client().back());
    }

    /// Goes forward in the history.
    #[track_caller]
    pub fn forward(&self) {
        self.wait("forward", self.client().forward());
    }

    /// The fragment of the address, without its `#`.
    #[track_caller]
    pub fn fragment(&self) -> String {
        self.text_of("return location.hash.slice(1)")
    }

    /// The title of the window and the text in view.
    #[track_caller]
    pub fn text(&self) -> String {
        self.text_of("return document.title + '\\n' + document.body.innerText")
    }

    /// All that the page keeps, shows, says or is called, beside what stands in its boxes.
    #[track_caller]
    pub fn everything(&self) -> String {
        let found = self.run_async(include_str!("js/everything.js"), Vec::new());
        found.as_str().or_fail("the page tells nothing of itself").to_owned()
    }

    /// What the page last said to screen readers.
    #[track_caller]
    pub fn said(&self) -> String {
        self.text_of(
            "return [...document.querySelectorAll('body [role=status]')].map((one) => one.textContent).join('\\n')",
        )
    }

    /// From the next page on, pages are sandboxed without an origin, as in a strict frame.
    pub fn sandbox(&self) {
        self.server.header("Content-Security-Policy", "sandbox allow-scripts allow-top-navigation");
        // To a page without an origin every server is another one's.
        self.server.header("Access-Control-Allow-Origin", "*");
    }

    /// From the next page on, asking for storage throws, as where it is blocked.
    pub fn deny_storage(&self) {
        self.server.document("/deny.js", "text/javascript", include_str!("js/deny.js"));
        self.server.into_head("<script src=\"/deny.js\"></script>");
    }

    /// From the next page on, runs a script of the test before all of the page's own: for what a browser may be like.
    pub fn before_start(&self, script: &str) {
        self.server.document("/before.js", "text/javascript", script);
        self.server.into_head("<script src=\"/before.js\"></script>");
    }

    /// Loads a path in a frame of this width, and goes on inside the frame.
    #[track_caller]
    pub fn start_narrow(&self, path: &str, width: u32) {
        let frame = format!(
            "<!doctype html><html lang=en><title>Narrow</title><iframe title=Narrow src='{path}' \
             style='width:{width}px;height:800px;border:0'></iframe>"
        );
        self.server.document("/narrow.html", "text/html", &frame);
        self.open("/narrow.html");
        self.wait("the frame", self.client().enter_frame(0));
        self.until_started();
        // The frame stands for a narrow window, where the page has all its parts.
        self.run("document.documentElement.removeAttribute('data-framed')", Vec::new());
    }

    /// Runs a script in the page and takes what it returns.
    #[track_caller]
    pub fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.wait(script, self.client().execute(script, arguments))
    }

    /// Runs a script that calls its last argument when it is done.
    #[track_caller]
    pub fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.wait(script, self.client().execute_async(script, arguments))
    }

    /// What a script returns, as text; empty for nothing.
    #[track_caller]
    pub fn text_of(&self, script: &str) -> String {
        match self.run(script, Vec::new()) {
            Value::String(text) => text,
            Value::Null => String::new(),
            other => other.to_string(),
        }
    }

    /// What a script returns, as yes or no.
    #[track_caller]
    pub fn is(&self, script: &str) -> bool {
        self.run(script, Vec::new()) == Value::Bool(true)
    }

    /// The text of a file that the browser has saved, once it is whole.
    #[must_use]
    pub fn saved_file(&self, name: &str) -> Option<String> {
        let mut folders = vec![self.browser.home.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                if entry.path().is_dir() {
                    folders.push(entry.path());
                } else if entry.file_name().to_string_lossy() == name {
                    return std::fs::read_to_string(entry.path()).ok().filter(|text| !text.is_empty());
                }
            }
        }
        None
    }

    /// A picture of the window, as PNG.
    #[track_caller]
    pub fn picture(&self) -> Vec<u8> {
        self.wait("picture", self.client().screenshot())
    }

    /// What a wait in vain tells of the page.
    fn situation(&self) -> String {
        let script = "
            const said = [...document.querySelectorAll('[role=status], [role=alert]')].map((one) => one.innerText);
            return [location.href, 'app: ' + document.documentElement.dataset.app, ...said].join('\\n')";
        match self.browser.ask(self.client().execute(script, Vec::new())) {
            Ok(Value::String(text)) => text,
            _ => String::new(),
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if self.is_shared.get() && !thread::panicking() {
            pool::give_back(Arc::clone(&self.browser));
        }
    }
}

/// The built site.
pub(crate) fn dist() -> PathBuf {
    let folder = env::var_os("PAYMENT_HELP_DIST")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist"), PathBuf::from);
    if !folder.join("index.html").exists() {
        fail(format_args!("there is no built site in {}; run `cargo xtask test`", folder.display()));
    }
    folder
}
