//! What can go wrong in a task: one sentence that names the problem and what to do.

use std::fmt;

/// Why a task ended early, in one sentence for the person who started it.
pub(crate) struct Problem(String);

/// What a task gives back.
pub(crate) type Result<T = ()> = std::result::Result<T, Problem>;

impl Problem {
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Adds a sentence to an error of the standard library.
pub(crate) trait OrSay<T> {
    /// The value, or a problem that is `sentence` followed by the error.
    fn or_say(self, sentence: impl FnOnce() -> String) -> Result<T>;
}

impl<T, E: fmt::Display> OrSay<T> for std::result::Result<T, E> {
    fn or_say(self, sentence: impl FnOnce() -> String) -> Result<T> {
        self.map_err(|error| Problem(format!("{}: {error}.", sentence())))
    }
}
