//! Words of a text, and parts of it by a test: small steps that `str` has no method for.

/// The words of a text: its letters and digits in a row.
///
/// ```
/// assert_eq!(text::words("Secret-key (live)").collect::<Vec<_>>(), ["Secret", "key", "live"]);
/// ```
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_no_letter_or_digit).filter(|word| !word.is_empty())
}

/// The text from its first letter or digit on.
#[must_use]
pub fn from_word(text: &str) -> &str {
    text.trim_start_matches(is_no_letter_or_digit)
}

/// The text up to its last letter or digit.
#[must_use]
pub fn up_to_word(text: &str) -> &str {
    text.trim_end_matches(is_no_letter_or_digit)
}

/// The text up to the first character that passes the test; all of it where none does.
///
/// ```
/// assert_eq!(text::up_to("sk_live_1, or another", |one| one == ','), "sk_live_1");
/// ```
#[must_use]
pub fn up_to(text: &str, stops: impl FnMut(char) -> bool) -> &str {
    text.split(stops).next().unwrap_or_default()
}

/// Whether a text is one of these, in any (ASCII) case.
#[must_use]
pub fn is_one_of(text: &str, all: &[&str]) -> bool {
    all.iter().any(|one| one.eq_ignore_ascii_case(text))
}

/// Whether a text begins with a part, in any (ASCII) case.
#[must_use]
pub fn starts_with_ignoring_case(text: &str, part: &str) -> bool {
    text.as_bytes().get(..part.len()).is_some_and(|start| start.eq_ignore_ascii_case(part.as_bytes()))
}

fn is_no_letter_or_digit(character: char) -> bool {
    !character.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_starts_with_a_part_in_any_case() {
        for (text, part, expected) in [("Bearer x", "bearer", true), ("bear", "bearer", false), ("ébc", "e", false)] {
            assert_eq!(starts_with_ignoring_case(text, part), expected, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn the_ends_of_a_text_are_its_first_and_last_words(text in "[a-zé0-9 ·—_]{0,20}") {
            let inner = up_to_word(from_word(&text));
            proptest::prop_assert_eq!(words(inner).collect::<Vec<_>>(), words(&text).collect::<Vec<_>>());
            proptest::prop_assert!(inner.is_empty() || inner.starts_with(char::is_alphanumeric));
            proptest::prop_assert!(inner.is_empty() || inner.ends_with(char::is_alphanumeric));
        }
    }
}
