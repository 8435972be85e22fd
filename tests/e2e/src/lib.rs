//! Real browsers for the site's tests: one suite for Chromium, Firefox and WebKit.
//!
//! Lives here: starting and ending browsers, serving the built site, finding by role and name, the keyboard, axe-core,
//! and sample secrets. Not here: what the pages should do (`tests/`, one file a subject).
//!
//! Every test has its own server, driver, browser and folder; all end with it, by process id, also when it fails or is
//! killed.
//! Waiting is always for a state. A missing browser, driver or site fails the test: `cargo xtask test` brings all.
//!
//! | Variable | Names | Otherwise |
//! |---|---|---|
//! | `PAYMENT_HELP_DIST` | the built site | `dist/` of the project |
//! | `CHROMEDRIVER`, `GECKODRIVER`, `WEBKIT_DRIVER` | the drivers | the usual places |
//! | `CHROMIUM`, `FIREFOX`, `MINIBROWSER` | the browsers | the usual places |
//! | `NGINX`, `CADDY` | the web servers | the usual places |
//! | `AXE` | `axe.min.js` of axe-core | `node_modules/` of the project |

mod axe;
mod chromium;
mod console;
mod deployed;
mod engine;
mod fail;
mod find;
mod firefox;
mod host;
mod keyboard;
mod leaks;
mod means;
mod process;
mod secrets;
mod server;
mod session;

pub use deployed::{Answer, Deployed, Kind as ServerKind};
pub use engine::Engine;
pub use fail::{OrFail, fail};
pub use fantoccini::key::Key;
pub use find::{Focus, Found, Role};
pub use host::{EXAMPLE_ORIGIN, Host};
pub use leaks::Attempts;
pub use means::Means;
pub use secrets::Sample;
pub use server::{FOLDER, Request, Server};
pub use session::Session;

/// Makes one test of every engine from one body: `name::chromium`, `name::firefox`, `name::webkit`.
///
/// `browser_test!(a_sentence, |page| { … })`, or with other [`Means`] `browser_test!(a_sentence, means, |page| { … })`.
#[macro_export]
macro_rules! browser_test {
    ($name:ident, |$page:ident| $body:block) => {
        $crate::browser_test!($name, $crate::Means::default(), |$page| $body);
    };
    ($name:ident, $means:expr, |$page:ident| $body:block) => {
        mod $name {
            #[allow(unused_imports, reason = "a small body may need nothing of its file")]
            use super::*;

            fn body($page: &$crate::Session) $body

            #[test]
            fn chromium() {
                body(&$crate::Session::start($crate::Engine::Chromium, &$means));
            }

            #[test]
            fn firefox() {
                body(&$crate::Session::start($crate::Engine::Firefox, &$means));
            }

            #[test]
            fn webkit() {
                body(&$crate::Session::start($crate::Engine::Webkit, &$means));
            }
        }
    };
}
