//! Payment card numbers: they have no place in what people paste or type here, and must not be kept anywhere.
//!
//! A number is a card's if it has the length and the first digits of a known network, and a right check digit. What a
//! page does about it is not here.
//!
//! ```
//! assert!(card_number::is_card_number("4242 4242 4242 4242"));
//! assert_eq!(card_number::without_card_numbers("It was 4242-4242-4242-4242.").as_deref(), Some("It was ."));
//! ```

mod networks;

use std::ops::Range;

/// The digits of the shortest card number.
pub const SHORTEST: usize = 13;
/// The digits of the longest one.
pub const LONGEST: usize = 19;

/// Whether a text is a card number and nothing else, but for spaces and other separators around it.
#[must_use]
pub fn is_card_number(text: &str) -> bool {
    let text = text.trim_matches(is_separator);
    card_number_at_start(text) == Some(text.len())
}

/// The place, in bytes, of the first card number in a text. Between its digits may be one separator each: a space, a
/// hyphen, a dot. It begins and ends with a group of digits, so that a part of a longer number, such as that of an
/// order, is none.
#[must_use]
pub fn find(text: &str) -> Option<Range<usize>> {
    let mut previous_digit = false;
    for (start, character) in text.char_indices() {
        let digit = character.is_ascii_digit();
        if digit
            && !previous_digit
            && let Some(length) = text.get(start..).and_then(card_number_at_start)
        {
            return Some(start..start + length);
        }
        previous_digit = digit;
    }
    None
}

/// The text without the card numbers in it; nothing where it has none.
#[must_use]
pub fn without_card_numbers(text: &str) -> Option<String> {
    let mut rest = text;
    let mut kept = String::new();
    while let Some(place) = find(rest) {
        kept.push_str(rest.get(..place.start)?);
        rest = rest.get(place.end..)?;
    }
    (rest.len() < text.len()).then(|| kept + rest)
}

/// The length in bytes of the card number that a text starts with.
fn card_number_at_start(text: &str) -> Option<usize> {
    let mut digits = Vec::with_capacity(LONGEST);
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let digit_follows = characters.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        let Some(digit) = character.to_digit(10) else {
            if is_separator(character) && digit_follows {
                continue;
            }
            return None;
        };
        digits.push(digit);
        if digits.len() > LONGEST {
            return None;
        }
        if !digit_follows && is_issued(&digits) {
            return Some(at + character.len_utf8());
        }
    }
    None
}

fn is_separator(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '.' | '\u{2010}'..='\u{2015}')
}

/// Whether a network issues such a number, and its check digit is right.
fn is_issued(digits: &[u32]) -> bool {
    let first_four = digits.iter().take(4).fold(0, |number, digit| number * 10 + digit);
    u16::try_from(first_four).is_ok_and(|first_four| networks::issue(first_four, digits.len()))
        && has_right_check_digit(digits)
}

/// The Luhn check (ISO/IEC 7812-1, annex B): every second digit from the right is doubled, and the sum of all digits ends
/// in 0.
fn has_right_check_digit(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, &digit)| if at % 2 == 0 { digit } else { digit * 2 - if digit > 4 { 9 } else { 0 } })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_test_cards_are_card_numbers_in_any_grouping() {
        for number in [
            "4242424242424242",
            " 4242 4242 4242 4242- ",
            "5555-5555-5555-4444",
            "2223003122003222",
            "378282246310005",
            "6011111111111117",
            "3056930009020004",
            "36227206271667",
            "3566002020360505",
            "6200000000000005",
            "4222222222222",
        ] {
            assert!(is_card_number(number), "{number}");
        }
    }

    #[test]
    fn other_numbers_are_no_card_numbers() {
        for number in [
            "4242424242424241",
            "1700000000000",
            "0000000000000000",
            "123",
            "",
            "4242424242424242x",
            "x4242424242424242",
            "42424242424242424242424242",
            "10000100",
            "4242  4242 4242 4242",
        ] {
            assert!(!is_card_number(number), "{number}");
        }
    }

    #[test]
    fn a_card_number_is_found_among_words_and_not_in_a_longer_number() {
        assert_eq!(find("card 4242 4242 4242 4242, thanks"), Some(5..24));
        assert_eq!(find("order 42424242424242420000"), None);
        assert_eq!(without_card_numbers("no number here"), None);
    }
}
