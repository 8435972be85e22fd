//! Values without a name: alone on a line, or somewhere in prose or code.

use card_number::is_card_number;
use text::{AsciiSet, Span, from_word, up_to_word, words};

use super::reading::{Entry, Reading, Style, Unlabelled};
use crate::recognise::{
    heading::{introduces_connection, is_heading},
    name,
    placeholder::{Expected, is_placeholder, looks_like_placeholder},
    token::{is_key, next_credential},
    value::{is_identified, is_self_identifying, is_whole},
};

/// Values of this length may tell themselves by their whole shape alone.
pub(super) const LONG: usize = 40;
/// What is below a label is a key from this length on, where digits are in it.
const SHORTEST_KEY: usize = 16;
/// Rows of digits shorter than this are no card number.
const CARD: usize = card_number::SHORTEST;
/// In a paste of nothing but values, a line of more words than this is prose.
const WORDS: usize = 6;

/// The values that are in the text without a name and a separator.
pub(crate) fn entries(text: &str, reading: &Reading) -> Vec<Entry> {
    let alone = reading.entries.is_empty()
        && reading.unlabelled.iter().all(|unlabelled| unlabelled.whole && is_value_line(unlabelled.at.of(text)));
    let single = reading.unlabelled.len() == 1;
    let mut found = Vec::new();
    let following = reading.unlabelled.iter().skip(1).map(|next| Some(next.at.of(text))).chain([None]);
    for (unlabelled, next) in reading.unlabelled.iter().zip(following) {
        let is_label = || {
            let line = unlabelled.at.of(text);
            let is_value = line.contains('{') || looks_like_placeholder(line) || is_self_identifying(line);
            !is_value && name::label(line, None).slot.is_some()
        };
        if alone && (is_label() || !(single || could_be_value(unlabelled.at.of(text), next))) {
            continue;
        }
        if alone {
            found.push(entry(*unlabelled, Span::default(), spaced(text, unlabelled.at)));
        } else if unlabelled.whole && is_one_value(unlabelled.at.of(text), unlabelled.plain) {
            found.push(entry(*unlabelled, Span::default(), unlabelled.at));
        } else {
            within(text, *unlabelled, &mut found);
        }
    }
    found.sort_by_key(|entry| entry.at.start);
    found.dedup_by_key(|entry| entry.at);
    found
}

/// The line with the spaces around it: where a value is all there is, they may be saved with it.
fn spaced(text: &str, at: Span) -> Span {
    let is_space = |character| matches!(character, ' ' | '\t' | '\u{a0}');
    let spaces = |part: &str, end: bool| {
        let rest = if end { part.trim_start_matches(is_space) } else { part.trim_end_matches(is_space) };
        part.len() - rest.len()
    };
    let lead = text.get(..at.start).unwrap_or_default();
    let before = spaces(lead, false);
    // The space after a list's mark is none of the value's.
    let is_indent = lead.get(..lead.len() - before).is_some_and(|lead| lead.is_empty() || lead.ends_with(['\n', '\r']));
    let before = if is_indent { before } else { 0 };
    let after = spaces(text.get(at.end..).unwrap_or_default(), true);
    Span::new(at.start - before, at.end + after)
}

fn entry(unlabelled: Unlabelled, name: Span, at: Span) -> Entry {
    Entry {
        name,
        at,
        section: unlabelled.section,
        paragraph: unlabelled.paragraph,
        style: Style::Bare,
        plain: unlabelled.plain,
    }
}

fn is_value_line(line: &str) -> bool {
    if next_credential(line, 0).is_some_and(|token| !is_whole_line(line, token)) {
        return false;
    }
    let words = line.split_whitespace().count();
    let ends_like_prose = line.ends_with(['.', '?', '!']) && words > 2;
    is_self_identifying(line) || (words <= WORDS && line.len() >= 3 && !ends_like_prose)
}

/// Whether a value is all that a line means to say: marks may be around it, its own rest behind it, or itself again.
fn is_whole_line(line: &str, (start, end): (usize, usize)) -> bool {
    let lead = from_word(line.get(..start).unwrap_or_default());
    let is_more = |word: &str| AsciiSet::DIGITS.are_in(word) || words(word).next().is_none();
    let rest = line.get(end..).unwrap_or_default();
    let token = line.get(start..end).unwrap_or_default();
    let again = next_credential(line, end).is_some_and(|(from, to)| line.get(from..to) == Some(token));
    (lead.is_empty() || lead.trim_end().eq_ignore_ascii_case("bearer"))
        && (again
            || !(is_key(token) || is_identified(token))
            || (next_credential(line, end).is_none() && rest.split_whitespace().all(is_more)))
}

/// Whether a line among values is one, and not a heading over the next or a word such as "Thanks".
fn could_be_value(line: &str, next: Option<&str>) -> bool {
    let line = line.trim_matches(['"', '\'', '`', '*']);
    let is_word = |word: &str| word.len() <= 3 || word.chars().all(char::is_alphabetic);
    let is_title = is_heading(line) && line.split(' ').all(is_word) && !looks_like_placeholder(line);
    let is_key =
        |next: &str| next.len() >= SHORTEST_KEY && !next.contains(char::is_whitespace) && AsciiSet::DIGITS.are_in(next);
    let is_over =
        |next: &str| (is_self_identifying(next) || is_key(next)) && (line.contains(' ') || introduces_connection(line));
    let is_marked =
        line.chars().any(|character| !character.is_alphabetic() && !matches!(character, ' ' | ',' | '!' | '.'));
    let is_no_value = line.ends_with([',', '!']) || (is_title && next.is_some_and(is_over));
    !is_no_value && (is_marked || is_placeholder(line, Expected::Key))
}

fn is_one_value(line: &str, plain: bool) -> bool {
    let inner = line.trim_matches(['"', '\'', '`', '<', '>', ' ', ',', ';']);
    (!inner.contains(char::is_whitespace) || inner.contains(['\n', '\r']))
        && (!plain && is_self_identifying(inner) || (inner.len() >= LONG && is_whole(inner)))
}

/// Finds the values in a line of other text. A label before one names it: `The secret key is sk_…`.
fn within(text: &str, unlabelled: Unlabelled, found: &mut Vec<Entry>) {
    let line = unlabelled.at.of(text);
    let mut from = 0;
    while let Some((start, end)) = if unlabelled.plain { None } else { next_credential(line, from) } {
        let token = line.get(start..end).unwrap_or_default();
        // A variable's name starts like a key, too.
        if !(is_key(token) || is_identified(token) || looks_like_placeholder(token)) {
            from = end;
            continue;
        }
        let before = line.get(from..start).unwrap_or_default();
        let label = up_to_word(before);
        let label = label.strip_suffix(" is").unwrap_or(label);
        let lead = label.rfind([',', '.', ';', ':', '(', '!']).map_or(0, |at| at + 1);
        let lead = lead + label.get(lead..).map_or(0, |rest| rest.len() - from_word(rest).len());
        let is_named =
            label.get(lead..).is_some_and(|label| label.len() <= 60 && name::label(label, None).slot.is_some());
        let base = unlabelled.at.start;
        let name = if is_named { Span::new(base + from + lead, base + from + label.len()) } else { Span::default() };
        found.push(entry(unlabelled, name, Span::new(base + start, base + end)));
        from = end;
    }
    cards(text, unlabelled, found);
}

/// Finds card numbers in a line: digits in a row, with spaces and hyphens among them. A row as long as that has a byte at
/// one of the places looked at.
fn cards(text: &str, unlabelled: Unlabelled, found: &mut Vec<Entry>) {
    let line = unlabelled.at.of(text).as_bytes();
    let is_digit = |at: usize| line.get(at).is_some_and(|byte| matches!(byte, b'0'..=b'9' | b' ' | b'-'));
    let mut at = CARD - 1;
    while at < line.len() {
        if is_digit(at) {
            let start = (0..at).rev().find(|&before| !is_digit(before)).map_or(0, |before| before + 1);
            at = (at..line.len()).find(|&after| !is_digit(after)).unwrap_or(line.len());
            let row = Span::new(unlabelled.at.start + start, unlabelled.at.start + at).trimmed(text);
            if row.end - row.start >= CARD && is_card_number(row.of(text)) {
                found.push(entry(unlabelled, Span::default(), row));
            }
        }
        at += CARD;
    }
}
