//! How a test ends that cannot go on: with one sentence.

use std::fmt::Display;

/// Ends the test with a sentence that says what is missing and what to do.
#[track_caller]
#[expect(clippy::panic, reason = "this is how a test fails; nothing else in the crate panics by itself")]
pub fn fail(sentence: impl Display) -> ! {
    panic!("{sentence}")
}

/// What a test needs in order to go on.
pub trait OrFail<T> {
    /// The value, or the end of the test with this sentence.
    #[track_caller]
    fn or_fail(self, sentence: &str) -> T;
}

impl<T> OrFail<T> for Option<T> {
    fn or_fail(self, sentence: &str) -> T {
        match self {
            Some(value) => value,
            None => fail(sentence),
        }
    }
}

impl<T, E: Display> OrFail<T> for Result<T, E> {
    fn or_fail(self, sentence: &str) -> T {
        match self {
            Ok(value) => value,
            Err(problem) => fail(format_args!("{sentence}: {problem}")),
        }
    }
}
