//! How a value is shown: its public prefix and a few last characters, never the rest.

/// A value made safe to show, such as `sk_live_…9abc`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redacted(String);

/// At most this many characters of the secret part are shown.
const LAST: usize = 4;
/// And only where that is at most a quarter of it.
const ENOUGH: usize = 4 * LAST;

impl Redacted {
    /// Shows the first `prefix` bytes (which must be public: `sk_live_`) and the last characters of the rest.
    pub(crate) fn new(value: &str, prefix: usize) -> Self {
        let (public, rest) = value.split_at_checked(prefix).unwrap_or(("", value));
        let mut text = String::from(public);
        if !rest.is_empty() {
            text.push('…');
        }
        if rest.is_ascii() && rest.len() >= ENOUGH {
            text.push_str(rest.get(rest.len() - LAST..).unwrap_or_default());
        }
        Self(text)
    }

    /// Says only that something is there.
    pub(crate) fn hidden() -> Self {
        Self("…".to_owned())
    }

    /// Something that holds no secret: words, a known setting.
    pub(crate) fn plain(value: &str) -> Self {
        Self(value.to_owned())
    }

    /// The text to show.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_value_shows_its_prefix_and_four_last_characters() {
        let value = format!("{}{}9abc", "sk_live_", "x".repeat(20));
        assert_eq!(Redacted::new(&value, 8).as_str(), "sk_live_…9abc");
    }

    #[test]
    fn a_short_value_shows_nothing_of_its_secret_part() {
        assert_eq!(Redacted::new("hunter2", 0).as_str(), "…");
        assert_eq!(Redacted::new("sk_live_abc", 8).as_str(), "sk_live_…");
    }

    proptest::proptest! {
        #[test]
        fn at_most_a_quarter_of_the_secret_part_is_shown(value in "\\PC*", prefix in 0_usize..12) {
            let shown = Redacted::new(&value, prefix);
            let public = value.split_at_checked(prefix).map_or("", |(public, _)| public);
            let rest = value.chars().count() - public.chars().count();
            let tail = shown.as_str().chars().count() - public.chars().count();
            proptest::prop_assert!(tail.saturating_sub(1) * 4 <= rest);
        }
    }
}
