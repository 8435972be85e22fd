//! The words of one locale, looked up by key at run time.
//!
//! Lives here: keys ([`key!`](crate::key)), patterns and their filling in, and the maps from the ids of other modules
//! to their words. Not here: the texts themselves (`locales/<locale>/*.ftl`) and what decides which text is shown.

mod book;
mod english;
mod finding;
mod key;
mod of_page;
mod pattern;

pub mod declines;
pub mod guide;
pub mod how_to;
pub mod seller;
pub mod summary;

pub use book::{Book, PluralCategory, Value};
pub use english::{COUNT, GROUPS, LOCALES, SAID, english, english_plural};
pub use finding::{Explanation, finding, kind, processor, slot};
pub use key::Key;
pub use of_page::Words;
