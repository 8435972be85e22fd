//! Masks: copies of a value whose middle or end is hidden, as dashboards and logs show them.

use std::ops::RangeInclusive;

use processors::Alphabet;

use super::value::known_prefix;

/// What a mask is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mask {
    /// A copy of a real value, not all of it.
    Copy,
    /// Dots or stars where a value belongs, as in an example file.
    Placeholder,
}

/// So many stars without anything else are a hidden value, fewer are a placeholder.
const STARS: usize = 8;
/// So many of a value's last characters are shown.
const ENDS: RangeInclusive<usize> = 3..=6;
/// So many characters before dots are a copied value.
const HEAD: usize = 8;

/// Whether a value is masked.
pub(crate) fn mask(value: &str) -> Option<Mask> {
    let known = known_prefix(value);
    let start = known.map_or(0, |prefix| prefix.text.len());
    // Adyen's keys hold stars of their own, but no row of them.
    let stars_are_its_own =
        known.is_some_and(|prefix| prefix.kind.alphabet == Alphabet::Visible) && value.find("******").is_none();
    let body = value.get(start..).unwrap_or_default();
    let is_mark = |character: char| "…•●∙⋯█▪".contains(character) || (character == '*' && !stars_are_its_own);
    let marks = body.chars().filter(|&character| is_mark(character)).count();
    let has = |marks: &str| body.chars().any(|character| marks.contains(character));
    let dots = body.find("...");
    if dots.is_none() && (marks == 0 || (marks <= 2 && !has("…•●⋯"))) {
        return None;
    }
    let first = body.find(is_mark).into_iter().chain(dots).min().unwrap_or(0);
    let head = alphanumeric(body.get(..first).unwrap_or_default());
    let before = body.trim_end_matches(|character: char| !is_mark(character) && character != '.');
    let tail = alphanumeric(body.get(before.len()..).unwrap_or_default());
    let bullets = has("•●∙█▪");
    let stars = body.find("**").is_some();
    let copied = if body.contains(' ') && !bullets {
        false
    } else if bullets {
        true
    } else if stars {
        head + tail >= 2 || (marks >= STARS && head + tail == 0)
    } else {
        tail >= 2 || head >= HEAD
    };
    Some(if copied { Mask::Copy } else { Mask::Placeholder })
}

/// The characters after a row of stars or bullets, where a copy shows the last ones of its value; empty where it shows none.
pub(crate) fn end_of(value: &str) -> &str {
    let is_hidden = |character| "*•●∙█▪".contains(character);
    let before = value.trim_end_matches(|character: char| !is_hidden(character));
    let end = value.get(before.len()..).unwrap_or_default();
    let is_row = before.trim_end_matches(is_hidden).len() + "****".len() <= before.len();
    if is_row && ENDS.contains(&end.len()) && alphanumeric(end) == end.len() { end } else { "" }
}

fn alphanumeric(text: &str) -> usize {
    text.chars().filter(|&character| character.is_alphanumeric()).count()
}

#[cfg(test)]
mod tests {
    use super::{Mask, mask};

    #[test]
    fn a_copy_shows_the_last_characters_of_its_value() {
        for (value, end) in [
            ("AQEf3hGMDp************8dSb", "8dSb"),
            ("PRODUCTION••••••2299", "2299"),
            ("Over*two*stars", ""),
            ("************", ""),
            ("****-and-more", ""),
        ] {
            assert_eq!(super::end_of(value), end, "{value}");
        }
    }

    #[test]
    fn copies_from_dashboards_differ_from_placeholders() {
        let cases = [
            (format!("{}{}", "sk_live_", "…9abc"), Some(Mask::Copy)),
            (format!("{}{}", "sk_live_", "51Kj9abc...x9Zq2w"), Some(Mask::Copy)),
            (format!("{}{}", "sk_live_", "••••••••"), Some(Mask::Copy)),
            (format!("{}{}", "whsec_", "SB**********RyvM"), Some(Mask::Copy)),
            ("**********".to_owned(), Some(Mask::Copy)),
            (format!("{}{}", "sk_test_", "..."), Some(Mask::Placeholder)),
            (format!("{}{}", "sk_test_", "***"), Some(Mask::Placeholder)),
            ("...".to_owned(), Some(Mask::Placeholder)),
            (format!("{}{}", "sk_live_", "abcdefghijklmnop"), None),
            ("ends with one*".to_owned(), None),
        ];
        for (value, expected) in cases {
            assert!(mask(&value) == expected, "{value}");
        }
    }
}
