//! The tables that `build.rs` makes of `locales/en`, and the English book for native programs.
//!
//! The browser build refers to the names in constants only, so that neither names nor texts are in the bundle: each
//! page carries its own words.

use super::{Book, PluralCategory};

mod tables {
    include!(concat!(env!("OUT_DIR"), "/english.rs"));
}

pub(super) use tables::NAMES;
use tables::PATTERNS;
pub use tables::{COUNT, GROUPS, LOCALES, SAID};

/// The English words, complete.
#[must_use]
pub fn english() -> Book {
    Book::new("en", PATTERNS.iter().map(|&pattern| pattern.into()).collect(), english_plural)
}

/// The plural category of a count in English (Unicode CLDR 47: `one` for exactly 1).
#[must_use]
pub fn english_plural(count: u32) -> PluralCategory {
    if count == 1 { PluralCategory::One } else { PluralCategory::Other }
}
