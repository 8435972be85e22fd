//! The words of one page, as components and the app use them.

use super::{Book, Key, Value};

/// The checkout platform that the seller guide speaks of.
const PLATFORM: &str = "Kartra";

/// A page's words. Copies are handles to the same book.
#[derive(Clone, Copy)]
pub struct Words(&'static Book);

impl Words {
    /// The words of a page that stays for as long as the program runs.
    #[must_use]
    pub fn new(book: Book) -> Self {
        Self(Box::leak(Box::new(book)))
    }

    /// The book itself, for functions that explain ids of other modules.
    #[must_use]
    pub fn book(self) -> &'static Book {
        self.0
    }

    /// The text of a message; the platform's name is filled in where the message has `{ $platform }`.
    #[must_use]
    pub fn text(self, key: Key) -> String {
        self.fill(key, &[])
    }

    /// The text of a message with its places filled in.
    #[must_use]
    pub fn fill(self, key: Key, arguments: &[(&str, Value<'_>)]) -> String {
        let mut all = vec![("platform", Value::Text(PLATFORM))];
        all.extend_from_slice(arguments);
        self.0.fill(key, &all)
    }
}
