//! What tasks say to the person at the terminal. Nothing else prints.
#![expect(clippy::print_stdout, reason = "printing is what these tasks are for")]

use std::io::{Write as _, stdout};

use crate::problem::Problem;

/// A line of its own.
pub(crate) fn line(text: &str) {
    println!("{text}");
    flush();
}

/// What the task is doing from here on.
pub(crate) fn doing(what: &str) {
    line(&format!("xtask: {what} …"));
}

/// Why the task ends here.
pub(crate) fn problem(problem: &Problem) {
    line(&format!("xtask: {problem}"));
}

/// So that a tool's own lines come after ours, also through a pipe.
fn flush() {
    // A closed terminal is no reason to stop a build.
    let _ = stdout().flush();
}
