//! Real browsers for the site's tests: one suite for Chromium, Firefox and WebKit.
//!
//! Lives here: starting and ending browsers, serving the built site, finding by role and name, the keyboard, axe-core,
//! sample secrets, and the tests' runner. Not here: what the pages should do (`tests/browsers/`, one file a subject).
//!
//! ```text
//! cargo xtask build                              # the site that is tested, in dist/
//! cargo test -p e2e                              # all tests in all engines
//! cargo test -p e2e -- chromium                  # all in one engine
//! cargo test -p e2e -- customer::                # a file of tests, here customer.rs
//! cargo test -p e2e -- a_note_is_never firefox   # one test in one engine, by any part of its name
//! cargo test -p e2e -- --shuffle-seed 7          # all, in the order that this number makes
//! ```
//!
//! `cargo xtask test` installs what is missing and runs all. A browser is used by one test after the other, each in a
//! window of its own and with a server of its own, whose port makes it another origin; after a failure a new browser
//! starts. All programs end with the tests, by process id, also when those are killed. Waiting is always for a state. A
//! missing browser, driver or site fails the test.
//!
//! | Variable | Names | Otherwise |
//! |---|---|---|
//! | `PAYMENT_HELP_DIST` | the built site | `dist/` of the project |
//! | `CHROMEDRIVER`, `GECKODRIVER`, `WEBKIT_DRIVER` | the drivers | the usual places |
//! | `CHROMIUM`, `FIREFOX`, `MINIBROWSER` | the browsers | the usual places |
//! | `NGINX`, `CADDY` | the web servers | the usual places |
//! | `AXE` | `axe.min.js` of axe-core | `node_modules/` of the project |

mod axe;
mod browser;
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
mod pool;
mod process;
mod runner;
mod secrets;
mod server;
mod session;
mod test;
mod times;

pub use axe::AxeRules;
pub use deployed::{Answer, Deployed, Kind as ServerKind};
pub use engine::Engine;
pub use fail::{OrFail, fail};
pub use fantoccini::key::Key;
pub use find::{Focus, Found, Role};
pub use host::{EXAMPLE_ORIGIN, Host};
#[doc(hidden)]
pub use inventory;
pub use leaks::{Attempts, unused_ways};
pub use means::Means;
pub use runner::run;
pub use secrets::Sample;
pub use server::{FOLDER, Request, Server};
pub use session::Session;
pub use test::{Body, Test};
