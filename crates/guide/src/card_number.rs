//! Finding a card number in what somebody types, so that the page can take it out at once.

use std::ops::{Range, RangeInclusive};

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

/// The place, in bytes, of the first thing that looks like a card number: the length and first digits of a known
/// network, a right check digit, and between the digits at most one separator (space, hyphen, dot).
fn find(text: &str) -> Option<Range<usize>> {
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

/// The length in bytes of the card number that a text starts with. It ends where a group of digits ends, so that a
/// longer number, such as that of an order, is not taken for a card's.
fn card_number_at_start(text: &str) -> Option<usize> {
    const LONGEST: usize = 19;
    let mut digits = Vec::with_capacity(LONGEST);
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let Some(digit) = character.to_digit(10) else {
            let digit_follows = characters.peek().is_some_and(|(_, next)| next.is_ascii_digit());
            if is_separator(character) && digit_follows {
                continue;
            }
            return None;
        };
        digits.push(digit);
        if digits.len() > LONGEST {
            return None;
        }
        let group_ends = !characters.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if group_ends && is_card_number(&digits) {
            return Some(at + character.len_utf8());
        }
    }
    None
}

fn is_separator(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '.' | '\u{2010}'..='\u{2015}')
}

fn is_card_number(digits: &[u32]) -> bool {
    let first_two = digits.iter().take(2).fold(0, |number, digit| number * 10 + digit);
    lengths(first_two).is_some_and(|lengths| lengths.contains(&digits.len())) && check_digit_is_right(digits)
}

/// How many digits the cards of a network have, by their first two digits (ISO/IEC 7812 ranges as the networks publish
/// them: American Express 34 and 37; Diners Club 30, 36, 38, 39; Visa 4; Mastercard 22 to 27 and 51 to 55; JCB 35;
/// Maestro, Discover and UnionPay 50, 56 to 69; RuPay 81 and 82).
fn lengths(first_two: u32) -> Option<RangeInclusive<usize>> {
    Some(match first_two {
        34 | 37 => 15..=15,
        30 | 36 | 38 | 39 => 14..=19,
        22..=27 | 51..=55 => 16..=16,
        35 | 40..=50 | 56..=69 | 81 | 82 => 16..=19,
        _ => return None,
    })
}

/// The Luhn check: every second digit from the right is doubled, and the sum of all digits ends in 0.
fn check_digit_is_right(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, &digit)| if at % 2 == 0 { digit } else { digit * 2 - if digit > 4 { 9 } else { 0 } })
        .sum();
    sum.is_multiple_of(10)
}
