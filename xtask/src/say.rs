//! What tasks print. Nothing else does.
#![expect(clippy::print_stdout, reason = "printing is what these tasks are for")]

use std::io::{Write as _, stdout};

use crate::problem::Problem;

/// Prints one line.
pub(crate) fn line(text: &str) {
    println!("{text}");
    flush();
}

/// Prints what the task does next.
pub(crate) fn doing(what: &str) {
    line(&format!("xtask: {what} …"));
}

/// Prints why the task ends here.
pub(crate) fn problem(problem: &Problem) {
    line(&format!("xtask: {problem}"));
}

/// A tool's own lines must come after ours, also through a pipe.
fn flush() {
    // A closed terminal is no reason to stop a build.
    let _ = stdout().flush();
}
