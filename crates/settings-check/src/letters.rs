//! Letters and digits of all scripts, by a short list of what is none: the standard library's tables would be three
//! kilobytes of the bundle. Where they differ: numbers of other scripts, and marks and symbols of scripts in which nobody
//! writes a setting, are letters here.

use super::seek::{self, Parts};

/// Characters beyond ASCII that are neither letters nor digits, first and last: controls, spaces, marks, symbols.
static OTHERS: [[u16; 2]; 28] = [
    [0x80, 0xa9],
    [0xab, 0xb1],
    [0xb4, 0xb4],
    [0xb6, 0xb8],
    [0xbb, 0xbb],
    [0xbf, 0xbf],
    [0xd7, 0xd7],
    [0xf7, 0xf7],
    // Accents that stand alone or are put over the letter before.
    [0x2c2, 0x2c5],
    [0x2d2, 0x2df],
    [0x2ef, 0x36f],
    // General punctuation, and all that cannot be seen.
    [0x2000, 0x206f],
    // Currencies, signs such as `™`, arrows, mathematics, lines, bullets, dingbats.
    [0x20a0, 0x2101],
    [0x2116, 0x2118],
    [0x211e, 0x2123],
    [0x218a, 0x245f],
    [0x2500, 0x2775],
    [0x2794, 0x2bff],
    // Marks of Chinese, Japanese and Korean, their wide and small forms.
    [0x2e00, 0x3004],
    [0x3008, 0x3020],
    [0x30fb, 0x30fb],
    // Private use.
    [0xe000, 0xf8ff],
    [0xfe00, 0xfe6f],
    [0xfeff, 0xff0f],
    [0xff1a, 0xff20],
    [0xff3b, 0xff40],
    [0xff5b, 0xff65],
    [0xffe0, 0xffff],
];

/// Whether a character is a letter or a digit.
pub(super) fn is_letter_or_digit(character: char) -> bool {
    match u16::try_from(u32::from(character)) {
        Ok(0..0x80) => character.is_ascii_alphanumeric(),
        Ok(code) => !OTHERS.iter().any(|&[first, last]| first <= code && code <= last),
        // Pictures, and all beyond the Chinese planes.
        Err(_) => !matches!(character, '\u{1f000}'..='\u{1ffff}' | '\u{40000}'..),
    }
}

/// Whether a character is a letter.
pub(super) fn is_letter(character: char) -> bool {
    is_letter_or_digit(character) && !character.is_ascii_digit()
}

/// Whether a character is a small letter: Latin, Greek or Cyrillic, the common ones.
pub(super) const fn is_small(character: char) -> bool {
    matches!(character, 'a'..='z' | 'ß'..='ÿ' | 'ά'..='ώ' | 'а'..='џ')
}

/// Whether a character is a capital of these.
pub(super) const fn is_capital(character: char) -> bool {
    matches!(character, 'A'..='Z' | 'À'..='Þ' | 'Ά'..='Ϋ' | 'Ѐ'..='Я')
}

/// The text from its first letter or digit on.
pub(super) fn from_word(text: &str) -> &str {
    seek::without_start(text, &|character| !is_letter_or_digit(character))
}

/// The text up to its last letter or digit.
pub(super) fn up_to_word(text: &str) -> &str {
    seek::without_end(text, &|character| !is_letter_or_digit(character))
}

/// The words of a text: its letters and digits in a row.
pub(super) const fn words(text: &str) -> Parts<'_> {
    Parts::of(text, is_letter_or_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_the_standard_library_where_settings_are_written() {
        // Latin, Greek, Cyrillic, punctuation, kana, Chinese, Korean, wide forms.
        for block in [
            0..=0x2ff,
            0x370..=0x373,
            0x391..=0x3a1,
            0x3a3..=0x3f5,
            0x400..=0x481,
            0x1e00..=0x1eff,
            0x2000..=0x206f,
            0x20a0..=0x20bf,
            0x2190..=0x22ff,
            0x2460..=0x249b,
            0x2500..=0x2775,
            0x3000..=0x3003,
            0x3041..=0x3096,
            0x309d..=0x309f,
            0x30a1..=0x30ff,
            0x4e00..=0x9fff,
            0xac00..=0xd7a3,
            0xff01..=0xffbe,
            0x1f300..=0x1f9ff,
        ] {
            for character in block.filter_map(char::from_u32) {
                let is_accent = matches!(character, '\u{2e5}'..='\u{2ed}');
                assert!(is_letter_or_digit(character) == character.is_alphanumeric() || is_accent, "{character:?}");
            }
        }
        assert!(is_letter('é') && !is_letter('7') && !is_letter('\u{301}'));
    }

    #[test]
    fn small_letters_and_capitals_are_told_apart() {
        for character in "azéßñωάжёAZÉÑΩЖЁ7_中".chars() {
            assert_eq!(is_small(character), character.is_lowercase(), "{character}");
            assert_eq!(is_capital(character), character.is_uppercase(), "{character}");
        }
    }

    proptest::proptest! {
        #[test]
        fn words_are_what_no_letter_or_digit_parts(text in "[a-zé0-9 ·—_]{0,20}") {
            let parts: Vec<_> = text.split(|one: char| !one.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
            proptest::prop_assert_eq!(words(&text).collect::<Vec<_>>(), parts);
            proptest::prop_assert_eq!(from_word(&text), text.trim_start_matches(|one: char| !one.is_alphanumeric()));
            proptest::prop_assert_eq!(up_to_word(&text), text.trim_end_matches(|one: char| !one.is_alphanumeric()));
        }
    }
}
