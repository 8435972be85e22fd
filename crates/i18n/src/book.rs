//! A book: all words of one locale that a page or a program needs.

use std::borrow::Cow;

use super::{Key, pattern};

/// Something to fill into a pattern.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// Words, a name, a redacted value: shown as it is.
    Text(&'a str),
    /// A count: shown in digits, and chooses plural variants.
    Count(u32),
}

/// The plural categories of Unicode CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are CLDR's")]
pub enum PluralCategory {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl PluralCategory {
    /// The category's name in CLDR and Fluent.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The category of a CLDR name; an unknown name is `Other`.
    #[must_use]
    pub fn from_name(name: &str) -> Self {
        [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many]
            .into_iter()
            .find(|category| category.name() == name)
            .unwrap_or(Self::Other)
    }
}

/// The words of one locale. Patterns are in the order of the sorted message names; a page's book may leave out (as
/// empty texts) the messages that the page does not use.
pub struct Book {
    locale: Cow<'static, str>,
    patterns: Vec<Cow<'static, str>>,
    plural: fn(u32) -> PluralCategory,
}

impl Book {
    /// A book of a locale (a BCP 47 tag, such as `en`), its patterns in the order of the sorted message names.
    #[must_use]
    pub fn new(
        locale: impl Into<Cow<'static, str>>,
        patterns: Vec<Cow<'static, str>>,
        plural: fn(u32) -> PluralCategory,
    ) -> Self {
        Self { locale: locale.into(), patterns, plural }
    }

    /// The locale's BCP 47 tag.
    #[must_use]
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// The pattern of a message, as the build made it; empty where this book leaves the message out.
    #[must_use]
    pub fn pattern(&self, key: Key) -> &str {
        self.pattern_at(key.index())
    }

    /// The pattern at an index of the sorted message names; empty outside them.
    #[must_use]
    pub fn pattern_at(&self, index: usize) -> &str {
        self.patterns.get(index).map_or("", AsRef::as_ref)
    }

    /// Puts a text of a site's own in the place of a message. Nothing in it is filled in.
    pub fn set_text(&mut self, key: Key, text: &str) {
        if let Some(place) = self.patterns.get_mut(key.index()) {
            *place = Cow::Owned(pattern::escaped(text));
        }
    }

    /// The text of a message that has nothing to fill in.
    #[must_use]
    pub fn text(&self, key: Key) -> String {
        self.fill(key, &[])
    }

    /// The text of a message with its places filled in.
    ///
    /// ```
    /// use payment_help::{key, words::{Value, english}};
    /// let words = english();
    /// let text = words.fill(key!("progress-tried"), &[("done", Value::Count(2)), ("all", Value::Count(5))]);
    /// assert_eq!(text, "2 of 5 tried");
    /// ```
    #[must_use]
    pub fn fill(&self, key: Key, arguments: &[(&str, Value<'_>)]) -> String {
        pattern::fill(self.pattern(key), arguments, self.plural)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::english_plural;

    fn filled(pattern: &str, arguments: &[(&str, Value<'_>)]) -> String {
        pattern::fill(pattern, arguments, english_plural)
    }

    #[test]
    fn an_argument_stands_where_its_name_was() {
        assert_eq!(filled("Go to {place} now", &[("place", Value::Text("Products"))]), "Go to Products now");
    }

    #[test]
    fn a_count_chooses_its_plural_variant() {
        let pattern = "{count?one={count} key|*other={count} keys} found";
        assert_eq!(filled(pattern, &[("count", Value::Count(1))]), "1 key found");
        assert_eq!(filled(pattern, &[("count", Value::Count(3))]), "3 keys found");
    }

    #[test]
    fn a_text_chooses_its_variant_or_the_default() {
        let pattern = "{answer?yes=Good|*other=Look again}";
        assert_eq!(filled(pattern, &[("answer", Value::Text("yes"))]), "Good");
        assert_eq!(filled(pattern, &[("answer", Value::Text("no"))]), "Look again");
    }

    #[test]
    fn escaped_characters_stand_for_themselves() {
        assert_eq!(filled(r"\{a\} \| \\", &[]), r"{a} | \");
    }

    #[test]
    fn a_text_of_a_sites_own_stands_as_it_is() {
        let mut book = crate::english();
        let text = r"Braces {a}, a bar |, a \ and {count?*other=x}";
        book.set_text(crate::key!("app-name"), text);
        assert_eq!(book.text(crate::key!("app-name")), text);
    }

    #[test]
    fn what_is_filled_in_is_never_read_as_a_pattern() {
        assert_eq!(filled("{name}", &[("name", Value::Text("{other}"))]), "{other}");
    }

    proptest::proptest! {
        #[test]
        fn any_pattern_is_filled_without_a_panic(pattern in ".*") {
            let _ = filled(&pattern, &[("a", Value::Count(1))]);
        }
    }
}
