//! Helpers for looking at texts that the standard library lacks, and nothing that it has: sets of ASCII characters, places
//! in a text, words, base64 as people paste it, a hash that stays the same.
//!
//! Nothing here knows what a text is about.

mod ascii_set;
pub mod base64;
pub mod fnv;
mod span;
mod words;

pub use ascii_set::AsciiSet;
pub use span::Span;
pub use words::{from_word, is_one_of, starts_with_ignoring_case, up_to, up_to_word, words};
