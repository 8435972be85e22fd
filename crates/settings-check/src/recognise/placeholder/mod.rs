//! Placeholders: text in the place where a value should be. Random keys that merely contain a short word are none.

mod lists;
mod pattern;

use text::{AsciiSet, is_one_of, starts_with_ignoring_case, words};

use pattern::{is_repetitive, is_sequence};

use super::value::{identifying_prefix, known_prefix};

/// So much of a value is read as words.
const LONGEST_ROW: usize = 120;

/// What a field asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expected {
    /// A key, a password, or anything: none is a row of words.
    Key,
    /// A choice or an id, of which plain words may be one.
    Choice,
    /// Words that the seller made up: a passphrase.
    Words,
}

/// Whether a text is there only until the value is.
pub(crate) fn is_placeholder(value: &str, expected: Expected) -> bool {
    let value = value.trim();
    let body = body(value);
    if is_template(value) || has_own_word(value, body) {
        return true;
    }
    if expected == Expected::Choice {
        let counted = identifying_prefix(value).is_some() && (is_repetitive(body) || is_sequence(body));
        let yours = starts_with_ignoring_case(value, "your");
        return counted || yours || is_one_of(value, &["tbd", "todo", "...", "…", "xxx", "null", "undefined"]);
    }
    if lists::is_nothing(value) {
        return true;
    }
    body.is_empty()
        || is_repetitive(body)
        || is_sequence(body)
        || is_made_of_words(body)
        || expected == Expected::Key && is_human(body)
}

/// Whether a text has the marks of a placeholder, whatever belongs there: `your key here`, `<key>`.
pub(crate) fn looks_like_placeholder(text: &str) -> bool {
    is_template(text) || has_own_word(text, body(text))
}

/// Whether a whole text means that there is no value: `null`, `todo`.
pub(crate) fn is_known_text(text: &str) -> bool {
    lists::is_nothing(text)
}

/// Whether a word is one of placeholders, fields, processors or environments, or several of these in a row.
pub(crate) fn is_known_word(word: &str) -> bool {
    lists::is_known_word(word)
}

/// Whether a value says no more than its name does what belongs there: `merchant-id` of `BRAINTREE_MERCHANT_ID`.
pub(crate) fn is_own_name(value: &str, name: &str) -> bool {
    let mut named = letters(name);
    let mut letters_of_value = letters(value).peekable();
    let repeats = letters_of_value.peek().is_some()
        && value.is_ascii()
        && letters_of_value.all(|letter| named.next() == Some(letter));
    // A single word may be a value although the name ends in it.
    repeats && (named.next().is_none() || value.contains(['-', '_', ' ']))
}

/// The letters and digits of a text from its end, in lower case.
fn letters(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().rev().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase())
}

/// The part after a known prefix; all of it where there is none.
fn body(value: &str) -> &str {
    let known = known_prefix(value).map(|prefix| prefix.text.len());
    let general =
        ["sk_", "pk_", "rk_", "whsec_", "sk_test", "sk_live", "pk_test", "pk_live", "rk_test", "rk_live", "acct_"];
    let length =
        known.or_else(|| general.iter().filter(|start| value.starts_with(**start)).map(|start| start.len()).max());
    value.get(length.unwrap_or(0)..).unwrap_or_default()
}

/// `<…>`, `{KEY}`, `[YOUR KEY]`, `__KEY__`, `%KEY%`.
fn is_template(value: &str) -> bool {
    if value.len() > 4 && value.starts_with("__") && value.ends_with("__") {
        return true;
    }
    let wrapped = [('<', '>'), ('{', '}'), ('[', ']')]
        .iter()
        .any(|&(open, close)| value.starts_with(open) && value.ends_with(close));
    if !wrapped || value.len() <= 2 {
        return false;
    }
    let inner = value.trim_matches(['<', '>', '{', '}', '[', ']', ' ']);
    // Brackets around a value that is identified without a name are stray: it is judged without them.
    let words = identifying_prefix(inner).is_none()
        && inner.chars().all(|character| {
            character.is_alphabetic() || matches!(character, '_' | '-' | ' ' | '.' | '\'' | ':' | '/')
        });
    words || is_made_of_words(inner)
}

/// A word of a placeholder, separated from the rest by something that keys rarely hold, or not part of anything random.
fn has_own_word(value: &str, rest: &str) -> bool {
    if AsciiSet::ALPHANUMERIC.contains_all_of(rest) {
        return false;
    }
    let (mut count, mut strong) = (0, false);
    for token in words(rest) {
        if token.len() > 14 && AsciiSet::DIGITS.are_in(token) {
            return false;
        }
        count += 1;
        strong |= lists::is_own_word(token) || (token.len() >= 3 && token.bytes().all(|byte| byte | 32 == b'x'));
    }
    let is_address = || ["@", "_api1.", "://"].iter().any(|mark| value.contains(mark));
    strong && count > 1 && !is_address()
}

/// Whether known words cover most of the letters and digits.
fn is_made_of_words(body: &str) -> bool {
    let letters: Vec<u8>;
    let row = if AsciiSet::ALPHANUMERIC.contains_all_of(body) {
        body.as_bytes()
    } else {
        letters = body.bytes().filter(u8::is_ascii_alphanumeric).collect();
        &letters
    };
    let row = row.get(..LONGEST_ROW).unwrap_or(row);
    let (mut at, mut missed) = (0, 0);
    let end = row.len()..row.len();
    for word in lists::words_in(row).chain([end]) {
        missed += word.start - at;
        at = word.end;
        // Random text shows after a few letters.
        if missed * 10 > row.len() * 3 {
            return false;
        }
    }
    !row.is_empty()
}

/// Words that a person wrote: letters only, separated by spaces, underscores or hyphens, one of them a known word.
fn is_human(body: &str) -> bool {
    if AsciiSet::ALPHANUMERIC.contains_all_of(body) {
        return false;
    }
    let tokens = || body.split([' ', '_', '-', '.']).filter(|token| !token.is_empty());
    let plain = |token: &str| token.chars().all(char::is_alphabetic) && token.len() <= 24;
    let one_case =
        |token: &str| !token.chars().any(char::is_uppercase) || !token.chars().skip(1).any(char::is_lowercase);
    let known = lists::is_field_word;
    let numbered = body.len() < 24
        && tokens().count() > 1
        && tokens().all(|token| plain(token) || is_sequence(token) || token == "12");
    let several = tokens().count() > 1 && tokens().all(|token| plain(token) && one_case(token));
    let sentence = body.split_whitespace().count() > 1
        && body
            .split_whitespace()
            .all(|word| word.len() <= 16 && word.chars().any(char::is_alphabetic) && !AsciiSet::DIGITS.are_in(word));
    let foreign_words = !body.is_ascii()
        && body.chars().filter(|&character| character.is_alphabetic()).count() * 10 >= body.chars().count() * 8
        && !AsciiSet::DIGITS.are_in(body)
        && body.chars().filter(char::is_ascii_alphanumeric).count() < 3;
    sentence || foreign_words || numbered || (several && tokens().any(known))
}
