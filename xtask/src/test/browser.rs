//! The tests that drive real browsers over the finished pages.

use super::native;
use crate::{problem::Result, project, tools};

pub(super) fn tests() -> Result {
    let dist = project::root().join(project::DIST);
    let mut tests = native::runner().args(["--package", "e2e"]).env("PAYMENT_HELP_DIST", dist);
    for (variable, program) in tools::for_browser_tests()? {
        tests = tests.env(variable, program);
    }
    tests.or("Mend the browser tests that failed above.")
}
