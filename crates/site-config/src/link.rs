//! Addresses from outside: a page, a mailbox or a telephone, and nothing that runs.

/// An address that a person may be led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(String);

/// The longest address.
const LONGEST: usize = 500;

impl Link {
    /// Reads an address; nothing where it is not `https:` with a host, `mailto:` or `tel:`.
    ///
    /// ```
    /// use site_config::Link;
    /// assert!(Link::read("mailto:help@shop.example").is_some());
    /// assert!(Link::read("javascript:alert(1)").is_none());
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let (scheme, rest) = text.split_once(':')?;
        let is_plain = text.len() <= LONGEST && !text.chars().any(|char| char.is_control() || char.is_whitespace());
        let leads = match &*scheme.to_ascii_lowercase() {
            "https" => rest
                .strip_prefix("//")
                .is_some_and(|host| host.starts_with(|char: char| char.is_ascii_alphanumeric() || !char.is_ascii())),
            "mailto" | "tel" => !rest.is_empty() && !rest.starts_with('?'),
            _ => false,
        };
        (is_plain && leads).then(|| Self(text.to_owned()))
    }

    /// The address.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.0
    }

    /// The mailbox, where the address is one and nothing more.
    #[must_use]
    pub fn mailbox(&self) -> Option<&str> {
        let (scheme, rest) = self.0.split_once(':')?;
        (scheme.eq_ignore_ascii_case("mailto") && !rest.contains(['?', '&', '#'])).then_some(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_a_mailbox_and_a_telephone_are_taken() {
        for text in ["https://shop.example/help?a=b#c", "HTTPS://shop.example", "mailto:a@b.example", "tel:+491234"] {
            assert_eq!(Link::read(text).map(|link| link.0).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_runs_hides_or_leads_nowhere_is_not_taken() {
        for text in [
            "javascript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "http://shop.example",
            "//shop.example",
            "/help",
            "https:shop.example",
            "https:///x",
            "mailto:",
            "mailto:?body=x",
            "blob:https://shop.example/x",
            "https://shop.example/a b",
            "",
        ] {
            assert_eq!(Link::read(text), None, "{text}");
        }
    }

    #[test]
    fn only_a_bare_mailbox_is_one() {
        let mailbox = |text| Link::read(text).and_then(|link| link.mailbox().map(str::to_owned));
        assert_eq!(mailbox("mailto:a@b.example").as_deref(), Some("a@b.example"));
        assert_eq!(mailbox("mailto:a@b.example?bcc=c@d.example"), None);
        assert_eq!(mailbox("https://b.example"), None);
    }
}
