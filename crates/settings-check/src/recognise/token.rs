//! Credentials among other words of a line.

use text::AsciiSet;

use super::value::{identifying_prefix, is_identified, known_prefix};

/// Whether a text starts like a credential.
pub(crate) fn starts_like_credential(text: &str) -> bool {
    identifying_prefix(text).is_some_and(|prefix| prefix.kind.is_credential())
}

/// Whether a word of the text starts like a credential.
pub(crate) fn contains_credential(text: &str) -> bool {
    next_credential(text, 0).is_some()
}

/// Whether a word is a credential by its own text, not a name such as `live_secret_key`.
pub(crate) fn is_key(word: &str) -> bool {
    identifying_prefix(word).is_some_and(|prefix| {
        let body = word.get(prefix.text.len()..).unwrap_or_default();
        let random = body.len() >= 8 && body.bytes().any(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
        let counted = body.len() >= 3 && body.bytes().all(|byte| byte.is_ascii_digit());
        let is_sample = ["...", "xxx", "*"].iter().any(|start| body.starts_with(start));
        prefix.kind.is_credential() && (random || counted || is_sample)
    })
}

/// The next word that starts like a credential, from this byte on, without the punctuation after it: where it starts and
/// ends.
pub(crate) fn next_credential(line: &str, from: usize) -> Option<(usize, usize)> {
    next_word(line, from, |word| starts_like_credential(word) || is_identified(word))
}

/// The next word with a known prefix that passes the test, from this byte on, without the punctuation after it.
pub(crate) fn next_word(line: &str, from: usize, test: fn(&str) -> bool) -> Option<(usize, usize)> {
    const CONTINUES: AsciiSet = AsciiSet::of("_-").and(AsciiSet::LIKE_LETTERS);
    let mut border = true;
    // Where the word ends that the last known prefix was in: found once for all prefixes in it.
    let mut end = from;
    for (at, byte) in line.bytes().enumerate().skip(from) {
        let group = AsciiSet::group(byte);
        if border && AsciiSet::LETTERS.meets(group) {
            let rest = line.get(at..)?;
            if known_prefix(rest).is_some() {
                end = if at < end { end } else { at + word_length(rest) };
                let token = without_punctuation(line.get(at..end)?);
                if test(token) {
                    return Some((at, at + token.len()));
                }
            }
        }
        border = !CONTINUES.meets(group);
    }
    None
}

/// What a word goes on with, whatever else is in the text.
const IN_WORD: AsciiSet = AsciiSet::of("!#$%*+-./:=?^_~").and(AsciiSet::ALPHANUMERIC);

/// The length of a text's first word, in bytes.
fn word_length(text: &str) -> usize {
    let plain = IN_WORD.find_other(text).unwrap_or(text.len());
    let stops = |character: char| {
        character.is_whitespace()
            || matches!(
                character,
                '"' | '\'' | '`' | '<' | '>' | ',' | ';' | ')' | '(' | '&' | '|' | '{' | '}' | '[' | ']' | '\\' | '@'
            )
    };
    plain + text::up_to(text.get(plain..).unwrap_or_default(), stops).len()
}

/// A word without the marks of a sentence at its end.
fn without_punctuation(word: &str) -> &str {
    let word = word.trim_end_matches([':', '!', '?']);
    if word.ends_with("...") { word } else { word.trim_end_matches('.') }
}
