//! A running browser and its driver, and how a test leaves it as the next one needs it.
//!
//! Lives here: start, commands, emptying, end. Not here: which test has it (`pool`), and what a test does with it
//! (`session`).

use std::time::Duration;

use fantoccini::{Client, ClientBuilder, error::CmdError};
use hyper_util::client::legacy::connect::HttpConnector;
use tempfile::TempDir;
use tokio::{runtime::Runtime, time::timeout};

use crate::{
    Engine, Means, OrFail, firefox,
    process::{Driver, Screen},
};

/// How long one command may take. Drivers have limits of their own; this one is for a driver that hangs.
const PATIENCE: Duration = Duration::from_secs(90);

/// The fields' order is the order of their end: the driver with its browser, then the screen, then the folder.
pub(crate) struct Browser {
    pub(crate) engine: Engine,
    pub(crate) means: Means,
    runtime: Runtime,
    client: Client,
    pub(crate) driver: Driver,
    _screen: Option<Screen>,
    pub(crate) home: TempDir,
}

impl Browser {
    pub(crate) fn start(engine: Engine, means: &Means) -> Self {
        let home = TempDir::with_prefix("payment-help-").or_fail("no folder for the browser");
        if engine == Engine::Firefox {
            firefox::make_profile(home.path());
        }
        Self::start_in(home, engine, means)
    }

    /// Starts in a folder that has all it starts with.
    pub(crate) fn start_in(home: TempDir, engine: Engine, means: &Means) -> Self {
        let screen = (engine == Engine::Webkit).then(Screen::start);
        let display = screen.as_ref().map(|screen| screen.display.as_str());
        let driver = Driver::start(engine, home.path(), &means.environment(engine, home.path(), display));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().or_fail("no runtime");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let connecting = builder.capabilities(engine.capabilities(home.path(), means)).connect(&driver.address);
        let client = runtime.block_on(connecting).or_fail(&format!("{engine:?} did not start"));
        let browser = Self { engine, means: means.clone(), runtime, client, driver, _screen: screen, home };
        browser.wait("the window's size", browser.size_window());
        browser
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Waits for a command's answer.
    #[track_caller]
    pub(crate) fn wait<T>(&self, what: &str, command: impl Future<Output = Result<T, CmdError>>) -> T {
        self.ask(command).or_fail(what)
    }

    /// A command's answer, or what went wrong.
    pub(crate) fn ask<T>(&self, command: impl Future<Output = Result<T, CmdError>>) -> Result<T, String> {
        let answer = self.runtime.block_on(async { timeout(PATIENCE, command).await });
        answer.map_err(|_| "the driver does not answer".to_owned())?.map_err(|problem| problem.to_string())
    }

    /// Lets the browser go on for a moment.
    pub(crate) fn pause(&self, time: Duration) {
        self.runtime.block_on(async { tokio::time::sleep(time).await });
    }

    /// Closes all that a test has opened, and opens one window without a page, past or pointer. Says whether the
    /// browser could.
    ///
    /// What pages keep stays: it belongs to the port of the test's own server, which no other test has. Cookies go,
    /// as all ports share them.
    pub(crate) fn empty(&self) -> bool {
        self.ask(self.replace_window()).is_ok()
    }

    async fn replace_window(&self) -> Result<(), CmdError> {
        let used = self.client.windows().await?;
        self.client.delete_all_cookies().await?;
        let new = self.client.new_window(true).await?;
        for window in used {
            self.client.switch_to_window(window).await?;
            self.client.close_window().await?;
        }
        self.client.switch_to_window(new.handle).await?;
        self.size_window().await
    }

    /// Gives the window its size, where no argument of the browser's does it.
    async fn size_window(&self) -> Result<(), CmdError> {
        match self.engine.size_to_set() {
            Some([width, height]) => self.client.set_window_size(width, height).await,
            None => Ok(()),
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Asked politely first: the driver ends the browser, which may have left the driver's process group.
        let client = self.client.clone();
        let _ = self.runtime.block_on(async { timeout(Duration::from_secs(5), client.close()).await });
    }
}
