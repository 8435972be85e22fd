//! The tests that drive real browsers over the finished pages.

use crate::{problem::Result, project, run::Run, tools};

/// By cargo's own runner: one process keeps browsers between tests, where nextest would start one for each.
pub(super) fn tests() -> Result {
    let dist = project::root().join(project::DIST);
    let mut tests = Run::words("cargo test --package e2e --no-fail-fast").env("PAYMENT_HELP_DIST", dist);
    for (variable, program) in tools::for_browser_tests()? {
        tests = tests.env(variable, program);
    }
    tests.or("Mend the browser tests that failed above.")
}
