//! The three browser engines: where their programs are and how each is asked for what a test needs.

use std::{
    env,
    fs::{self, Permissions},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use serde_json::{Map, Value, json};

use crate::{Means, OrFail, fail, firefox};

/// A browser engine, in the browser that stands for it here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Engine {
    /// Blink, in Chromium.
    Chromium,
    /// Gecko, in Firefox ESR.
    Firefox,
    /// WebKit, in WebKitGTK's MiniBrowser.
    Webkit,
}

impl Engine {
    /// Those that the suite runs in.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// What it is called in the names of tests.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// The engine of this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|engine| engine.name() == name)
    }

    /// The driver's program.
    #[must_use]
    pub fn driver(self) -> PathBuf {
        match self {
            Self::Chromium => program("CHROMEDRIVER", &["/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver"]),
            Self::Firefox => program(
                "GECKODRIVER",
                &[
                    concat!(env!("CARGO_MANIFEST_DIR"), "/../../.tools/bin/geckodriver"),
                    "/usr/local/bin/geckodriver",
                    "/usr/bin/geckodriver",
                ],
            ),
            Self::Webkit => program("WEBKIT_DRIVER", &["/usr/bin/WebKitWebDriver"]),
        }
    }

    /// The browser's program.
    pub(crate) fn browser(self) -> PathBuf {
        match self {
            Self::Chromium => {
                program("CHROMIUM", &["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"])
            }
            Self::Firefox => program("FIREFOX", &["/usr/bin/firefox-esr", "/usr/bin/firefox"]),
            Self::Webkit => program(
                "MINIBROWSER",
                &[
                    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                    "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
                ],
            ),
        }
    }

    pub(crate) fn driver_arguments(self, port: u16) -> Vec<String> {
        let mut arguments = vec![format!("--port={port}")];
        if self == Self::Firefox {
            // Its usual number would be one for all.
            arguments.push("--websocket-port=0".to_owned());
        }
        arguments
    }

    /// The size that a window must be given once it is there, where no argument of the browser's does it.
    pub(crate) fn size_to_set(self) -> Option<[u32; 2]> {
        (self == Self::Webkit).then_some(WINDOW)
    }

    /// What the browser is asked to be.
    pub(crate) fn capabilities(self, home: &Path, means: &Means) -> Map<String, Value> {
        let wanted = match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:chromeOptions": {
                    "binary": chromium(home),
                    "args": chromium_arguments(home, means),
                    "prefs": chromium_preferences(means),
                },
            }),
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "binary": self.browser(),
                    "args": firefox_arguments(home),
                    "prefs": firefox_preferences(means),
                },
            }),
            Self::Webkit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": {
                    "binary": self.browser(),
                    "args": ["--automation"],
                },
            }),
        };
        let mut wanted = match wanted {
            Value::Object(wanted) => wanted,
            _ => Map::new(),
        };
        if means.any_certificate {
            wanted.insert("acceptInsecureCerts".to_owned(), json!(true));
        }
        wanted
    }
}

/// Chromium behind a script that ties it to its driver: else it outlives a driver that is killed.
fn chromium(home: &Path) -> PathBuf {
    let browser = Engine::Chromium.browser();
    let script = home.join("chromium.sh");
    let text = format!("#!/bin/sh\nexec setpriv --pdeathsig KILL '{}' \"$@\"\n", browser.display());
    fs::write(&script, text).or_fail("the browser's folder cannot be written");
    fs::set_permissions(&script, Permissions::from_mode(0o700)).or_fail("the browser's folder cannot be written");
    script
}

fn program(variable: &str, usual: &[&str]) -> PathBuf {
    let named = env::var_os(variable).map(PathBuf::from);
    let found = named.into_iter().chain(usual.iter().map(PathBuf::from)).find(|path| path.exists());
    found.unwrap_or_else(|| {
        let last = usual.last().and_then(|path| Path::new(path).file_name()).unwrap_or_default().to_string_lossy();
        fail(format_args!("{last} is missing and {variable} does not name it; run `cargo xtask test`"))
    })
}

/// How large a window is at first, outside. Sizes that are set later take a layout and a paint more.
const WINDOW: [u32; 2] = [1280, 1000];

/// The file in the browser's folder that Chromium writes the console to.
pub(crate) const BROWSER_LOG: &str = "browser.log";

fn chromium_arguments(home: &Path, means: &Means) -> Vec<String> {
    let mut arguments: Vec<String> = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--enable-logging",
    ]
    .map(str::to_owned)
    .to_vec();
    let [width, height] = WINDOW;
    arguments.push(format!("--window-size={width},{height}"));
    arguments.push(format!("--user-data-dir={}", home.join("profile").display()));
    arguments.push(format!("--log-file={}", home.join(BROWSER_LOG).display()));
    if means.dark {
        arguments.push("--blink-settings=preferredColorScheme=0".to_owned());
    }
    if !means.motion {
        arguments.push("--force-prefers-reduced-motion".to_owned());
    }
    if means.forced_colors {
        arguments.push("--force-high-contrast".to_owned());
    }
    arguments
}

fn chromium_preferences(means: &Means) -> Value {
    let mut preferences = Map::new();
    if means.storage_denied {
        preferences.insert("profile.default_content_setting_values.cookies".to_owned(), json!(2));
    }
    Value::Object(preferences)
}

fn firefox_arguments(home: &Path) -> Value {
    let [width, height] = WINDOW;
    json!([
        "-headless",
        "-profile",
        firefox::profile(home),
        "--width",
        width.to_string(),
        "--height",
        height.to_string()
    ])
}

fn firefox_preferences(means: &Means) -> Value {
    let mut preferences = json!({
        // What pages write to their console is found in the driver's output.
        "devtools.console.stdout.content": true,
        "browser.dom.window.dump.enabled": true,
        "accessibility.tabfocus": 7,
        "layout.css.prefers-color-scheme.content-override": i32::from(!means.dark),
        "ui.prefersReducedMotion": i32::from(!means.motion),
        "ui.useAccessibilityTheme": i32::from(means.forced_colors),
        "browser.display.document_color_use": if means.forced_colors { 2 } else { 0 },
    });
    if let (true, Some(all)) = (means.storage_denied, preferences.as_object_mut()) {
        all.insert("network.cookie.cookieBehavior".to_owned(), json!(2));
    }
    preferences
}
