//! The messages of one locale.

use std::{borrow::Cow, fmt};

use crate::{
    catalogue::{Group, LOCALES},
    id::MessageId,
    pattern::{self, Argument},
    plural::{PluralCategory, english_plural},
};

/// The messages of one locale. Those of a page may leave out (as empty texts) what the page's app does not use.
pub struct Messages {
    locale: Cow<'static, str>,
    /// In the order of the sorted message names.
    patterns: Vec<Cow<'static, str>>,
    plural: fn(u32) -> PluralCategory,
}

/// The English messages, complete.
#[must_use]
pub fn english() -> Messages {
    let [english, ..] = LOCALES;
    Messages {
        locale: english.tag.into(),
        patterns: english.patterns.iter().map(|&pattern| pattern.into()).collect(),
        plural: english_plural,
    }
}

/// A message that a page cannot carry for its app: its pattern has a line end or a `<`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotPrintable(pub String);

impl fmt::Display for NotPrintable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "a page cannot carry a message with a line end or a `<`: {}", self.0)
    }
}

impl std::error::Error for NotPrintable {}

impl Messages {
    /// Messages as a page carries them, in the form that [`for_page`](Self::for_page) writes. The locale is a BCP 47
    /// tag; `plural` knows its plural categories.
    #[must_use]
    pub fn from_page(
        locale: impl Into<Cow<'static, str>>,
        lines: &'static str,
        plural: fn(u32) -> PluralCategory,
    ) -> Self {
        Self { locale: locale.into(), patterns: lines.split('\n').map(Cow::Borrowed).collect(), plural }
    }

    /// The messages of some groups for a page's data block (`<script type="text/plain">`): a pattern a line, in the
    /// order of the sorted names, and an empty line for each message of another group.
    ///
    /// ```
    /// use i18n::{Group, Messages, english, english_plural, message};
    /// let lines = english().for_page(&[Group::Shared]).unwrap();
    /// let page = Messages::from_page("en", lines.leak(), english_plural);
    /// assert_eq!(page.text(message!("app-name")), "Payment Help");
    /// assert_eq!(page.text(message!("seller-lead")), "", "a message of another group");
    /// ```
    ///
    /// # Errors
    /// The first message with a line end, or with a `<`, by which the data block could end.
    pub fn for_page(&self, groups: &[Group]) -> Result<String, NotPrintable> {
        let carried = |id: MessageId| if groups.contains(&id.group()) { self.pattern(id) } else { "" };
        let patterns: Vec<&str> = MessageId::all().map(carried).collect();
        match patterns.iter().find(|pattern| pattern.contains(['<', '\n'])) {
            Some(pattern) => Err(NotPrintable((*pattern).to_owned())),
            None => Ok(patterns.join("\n")),
        }
    }

    /// The locale's BCP 47 tag.
    #[must_use]
    pub fn locale(&self) -> &str {
        &self.locale
    }

    fn pattern(&self, id: MessageId) -> &str {
        self.patterns.get(id.index()).map_or("", AsRef::as_ref)
    }

    /// Replaces a message by a site's own text, in which nothing is filled in.
    pub fn set_text(&mut self, id: MessageId, text: &str) {
        if let Some(pattern) = self.patterns.get_mut(id.index()) {
            *pattern = Cow::Owned(pattern::escaped(text));
        }
    }

    /// The text of a message without arguments; empty where these messages leave it out.
    #[must_use]
    pub fn text(&self, id: MessageId) -> String {
        self.fill(id, &[])
    }

    /// The text of a message with its arguments filled in.
    #[must_use]
    pub fn fill(&self, id: MessageId, arguments: &[(&str, Argument<'_>)]) -> String {
        pattern::fill(self.pattern(id), arguments, self.plural)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message;

    #[test]
    fn a_text_of_a_sites_own_is_shown_as_it_is() {
        let mut messages = english();
        let text = r"Braces {a}, a bar |, a \ and {count?*other=x}";
        messages.set_text(message!("app-name"), text);
        assert_eq!(messages.text(message!("app-name")), text);
    }

    #[test]
    fn a_message_that_could_end_its_data_block_is_refused() {
        let mut messages = english();
        messages.set_text(message!("app-name"), "a</script>");
        let id = message!("app-name");
        assert_eq!(messages.for_page(&[id.group()]), Err(NotPrintable("a</script>".to_owned())));
        assert!(messages.for_page(&[Group::Seal]).is_ok(), "the page does not carry it");
    }
}
