//! The words of one page, as components and the app use them.

use std::sync::{PoisonError, RwLock};

use super::{Book, Key, Value};

/// The checkout platform that the guides speak of, unless a site names its own.
const PLATFORM: &str = "Kartra";

/// A page's words. Copies are handles to the same book.
#[derive(Clone, Copy)]
pub struct Words(&'static Named);

struct Named {
    book: Book,
    platform: RwLock<String>,
}

impl Words {
    /// The words of a page that stays for as long as the program runs.
    #[must_use]
    pub fn new(book: Book) -> Self {
        Self(Box::leak(Box::new(Named { book, platform: RwLock::new(PLATFORM.to_owned()) })))
    }

    /// The book itself, for functions that explain ids of other modules.
    #[must_use]
    pub fn book(self) -> &'static Book {
        &self.0.book
    }

    /// Names the platform; nothing for the usual one. Gives the name that it had before and the one that it has now.
    pub fn name_platform(self, name: Option<&str>) -> (String, String) {
        let name = name.unwrap_or(PLATFORM).to_owned();
        let mut place = self.0.platform.write().unwrap_or_else(PoisonError::into_inner);
        (std::mem::replace(&mut *place, name.clone()), name)
    }

    /// The text of a message; the platform's name is filled in where the message has `{ $platform }`.
    #[must_use]
    pub fn text(self, key: Key) -> String {
        self.fill(key, &[])
    }

    /// The text of a message with its places filled in.
    #[must_use]
    pub fn fill(self, key: Key, arguments: &[(&str, Value<'_>)]) -> String {
        let platform = self.0.platform.read().unwrap_or_else(PoisonError::into_inner);
        let mut all = vec![("platform", Value::Text(&platform))];
        all.extend_from_slice(arguments);
        self.0.book.fill(key, &all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{english, key};

    #[test]
    fn the_platform_goes_by_the_name_that_a_site_gives_it() {
        let words = Words::new(english());
        let key = key!("seller-lead");
        let usual = words.text(key);
        assert_eq!(words.name_platform(Some("Shopfront")), (PLATFORM.to_owned(), "Shopfront".to_owned()));
        assert_eq!(words.text(key), usual.replace(PLATFORM, "Shopfront"));
        words.name_platform(None);
        assert_eq!(words.text(key), usual);
    }
}
