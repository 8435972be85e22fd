//! Starting other programs, and the problem that each failure becomes.

use std::{
    ffi::OsStr,
    process::{Command, Output, Stdio},
};

use crate::{
    problem::{OrSay as _, Problem, Result},
    project,
};

/// A program about to run in the project's root, with the project's tools on its search path.
pub(crate) struct Run {
    program: String,
    command: Command,
}

impl Run {
    pub(crate) fn new(program: &str) -> Self {
        let mut command = Command::new(program);
        command.current_dir(project::root()).env("PATH", project::search_path());
        Self { program: program.to_owned(), command }
    }

    /// A program with its arguments as they would be typed, separated by spaces.
    pub(crate) fn words(line: &str) -> Self {
        let mut words = line.split_whitespace();
        Self::new(words.next().unwrap_or_default()).args(words)
    }

    pub(crate) fn args<A: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = A>) -> Self {
        self.command.args(arguments);
        self
    }

    pub(crate) fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub(crate) fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Runs to the end, with its output on the terminal. Its failure becomes the problem `or`.
    pub(crate) fn or(mut self, or: &str) -> Result {
        let status = self.command.status().or_say(|| cannot_start(&self.program))?;
        if status.success() { Ok(()) } else { Err(Problem::new(or)) }
    }

    /// Runs to the end and gives what it printed. Its failure becomes a problem with its error output.
    pub(crate) fn text(mut self) -> Result<String> {
        let output = self.command.stdin(Stdio::null()).output().or_say(|| cannot_start(&self.program))?;
        let Output { status, stdout, stderr } = output;
        if status.success() {
            return Ok(String::from_utf8_lossy(&stdout).into_owned());
        }
        let complaint = String::from_utf8_lossy(&stderr);
        Err(Problem::new(format!("{} failed: {}", self.program, complaint.trim())))
    }

    /// Replaces this process by the program, so that a signal to the one reaches the other.
    #[cfg(unix)]
    pub(crate) fn take_over(mut self) -> Result {
        use std::os::unix::process::CommandExt as _;
        Err(self.command.exec()).or_say(|| cannot_start(&self.program))
    }

    #[cfg(not(unix))]
    pub(crate) fn take_over(self) -> Result {
        self.or("The program ended with an error; its last lines say why.")
    }
}

fn cannot_start(program: &str) -> String {
    format!("Install {program}, or put it on PATH; it could not be started")
}
