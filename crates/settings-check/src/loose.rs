//! Values without a name: alone on a line, or somewhere in prose or code.

use super::{
    characters::Characters,
    connection::speaks,
    identify::{is_credential, is_told, is_whole, known_start, telling_start, tells_itself},
    letters::{self, is_letter, words},
    marks::marks,
    name,
    order::order_by,
    placeholder,
    read::{Entry, Loose, Reading, Style, is_heading, is_key},
    seek,
    span::Span,
};

/// Values of this length may tell themselves by their whole shape alone.
pub(super) const LONG: usize = 40;
/// What stands below a label is a key from this length on, where digits are in it.
const SHORTEST_KEY: usize = 16;
/// No card's number is shorter.
const CARD: usize = 13;
/// In a paste of nothing but values, a line of more words than this is prose.
const WORDS: usize = 6;

/// The entries that stand in the text without a separator.
pub(super) fn entries(text: &str, reading: &Reading) -> Vec<Entry> {
    let alone =
        reading.entries.is_empty() && reading.loose.iter().all(|loose| loose.whole && is_value_line(loose.at.of(text)));
    let single = reading.loose.len() == 1;
    let mut found = Vec::new();
    let following = reading.loose.iter().skip(1).map(|next| Some(next.at.of(text))).chain([None]);
    for (loose, next) in reading.loose.iter().zip(following) {
        let is_label = || {
            let line = loose.at.of(text);
            let is_value = line.contains('{') || placeholder::is_stand_in(line) || tells_itself(line);
            !is_value && name::label(line, None).slot.is_some()
        };
        if alone && (is_label() || !(single || could_be_value(loose.at.of(text), next))) {
            continue;
        }
        if alone {
            found.push(entry(*loose, Span::default(), spaced(text, loose.at)));
        } else if loose.whole && is_one_value(loose.at.of(text), loose.plain) {
            found.push(entry(*loose, Span::default(), loose.at));
        } else {
            within(text, *loose, &mut found);
        }
    }
    order_by(&mut found, Entry::rank);
    found.dedup_by_key(|entry| entry.at);
    found
}

/// The line with the spaces around it: where a value is all there is, they may be saved with it.
fn spaced(text: &str, at: Span) -> Span {
    let is_space = |character| matches!(character, ' ' | '\t' | '\u{a0}');
    let spaces = |part: &str, end: bool| {
        let rest = if end { seek::without_start(part, &is_space) } else { seek::without_end(part, &is_space) };
        part.len() - rest.len()
    };
    let lead = text.get(..at.start).unwrap_or_default();
    let before = spaces(lead, false);
    // The space after a list's mark is none of the value's.
    let is_indent = lead.get(..lead.len() - before).is_some_and(|lead| lead.is_empty() || marks!("\n\r").end(lead));
    let before = if is_indent { before } else { 0 };
    let after = spaces(text.get(at.end..).unwrap_or_default(), true);
    Span::new(at.start - before, at.end + after)
}

fn entry(loose: Loose, name: Span, at: Span) -> Entry {
    Entry { name, at, section: loose.section, block: loose.block, style: Style::Bare, plain: loose.plain }
}

fn is_value_line(line: &str) -> bool {
    if next_token(line, 0).is_some_and(|token| !is_whole_line(line, token)) {
        return false;
    }
    let words = line.split_whitespace().count();
    let ends_like_prose = marks!(".?!").end(line) && words > 2;
    tells_itself(line) || (words <= WORDS && line.len() >= 3 && !ends_like_prose)
}

/// Whether a value is all that a line means to say: marks may be around it, its own rest behind it, or itself again.
fn is_whole_line(line: &str, (start, end): (usize, usize)) -> bool {
    let lead = letters::from_word(line.get(..start).unwrap_or_default());
    let is_more = |word: &str| Characters::DIGITS.are_in(word) || words(word).next().is_none();
    let rest = line.get(end..).unwrap_or_default();
    let token = line.get(start..end).unwrap_or_default();
    let again = next_token(line, end).is_some_and(|(from, to)| line.get(from..to) == Some(token));
    (lead.is_empty() || lead.trim_end().eq_ignore_ascii_case("bearer"))
        && (again
            || !(is_key(token) || is_told(token))
            || (next_token(line, end).is_none() && rest.split_whitespace().all(is_more)))
}

/// Whether a line among values is one, and not a heading over the next or a word such as "Thanks".
fn could_be_value(line: &str, next: Option<&str>) -> bool {
    let line = marks!("\"'`*").off_ends(line);
    let is_word = |word: &str| word.len() <= 3 || word.chars().all(is_letter);
    let is_title = is_heading(line) && line.split(' ').all(is_word) && !placeholder::is_stand_in(line);
    let is_key = |next: &str| next.len() >= SHORTEST_KEY && !seek::has_space(next) && Characters::DIGITS.are_in(next);
    let is_over = |next: &str| (tells_itself(next) || is_key(next)) && (line.contains(' ') || speaks(line));
    let is_marked = line.chars().any(|character| !is_letter(character) && !matches!(character, ' ' | ',' | '!' | '.'));
    let is_no_value = marks!(",!").end(line) || (is_title && next.is_some_and(is_over));
    !is_no_value && (is_marked || placeholder::is_placeholder(line, placeholder::Expected::Key))
}

fn is_one_value(line: &str, plain: bool) -> bool {
    let inner = marks!("\"'`<> ,;").off_ends(line);
    (!seek::has_space(inner) || marks!("\n\r").are_in(inner))
        && (!plain && tells_itself(inner) || (inner.len() >= LONG && is_whole(inner)))
}

/// Whether a text starts like a credential.
pub(super) fn tells(text: &str) -> bool {
    telling_start(text).is_some_and(|start| is_credential(start.kind))
}

/// Whether a word of the text starts like a credential.
pub(super) fn holds_credential(text: &str) -> bool {
    next_token(text, 0).is_some()
}

/// Finds the values in a line of other text. A label before one names it: `The secret key is sk_…`.
fn within(text: &str, loose: Loose, found: &mut Vec<Entry>) {
    let line = loose.at.of(text);
    let mut from = 0;
    while let Some((start, end)) = if loose.plain { None } else { next_token(line, from) } {
        let token = line.get(start..end).unwrap_or_default();
        // A variable's name starts like a key, too.
        if !(is_key(token) || is_told(token) || placeholder::is_stand_in(token)) {
            from = end;
            continue;
        }
        let before = line.get(from..start).unwrap_or_default();
        let label = letters::up_to_word(before);
        let label = label.strip_suffix(" is").unwrap_or(label);
        let lead = marks!(",.;:(!").find_last(label).map_or(0, |at| at + 1);
        let lead = lead + label.get(lead..).map_or(0, |rest| rest.len() - letters::from_word(rest).len());
        let is_named =
            label.get(lead..).is_some_and(|label| label.len() <= 60 && name::label(label, None).slot.is_some());
        let base = loose.at.start;
        let name = if is_named { Span::new(base + from + lead, base + from + label.len()) } else { Span::default() };
        found.push(entry(loose, name, Span::new(base + start, base + end)));
        from = end;
    }
    cards(text, loose, found);
}

/// Finds card numbers in a line: digits in a row, with spaces and hyphens among them. A row as long as that has a byte at
/// one of the places looked at.
fn cards(text: &str, loose: Loose, found: &mut Vec<Entry>) {
    let line = loose.at.of(text).as_bytes();
    let is_digit = |at: usize| line.get(at).is_some_and(|byte| matches!(byte, b'0'..=b'9' | b' ' | b'-'));
    let mut at = CARD - 1;
    while at < line.len() {
        if is_digit(at) {
            let start = (0..at).rev().find(|&before| !is_digit(before)).map_or(0, |before| before + 1);
            at = (at..line.len()).find(|&after| !is_digit(after)).unwrap_or(line.len());
            let row = Span::new(loose.at.start + start, loose.at.start + at).trimmed(text);
            if row.end - row.start >= CARD && super::card::is_card_number(row.of(text)) {
                found.push(entry(loose, Span::default(), row));
            }
        }
        at += CARD;
    }
}

/// The next word that starts like a credential, without the punctuation after it.
pub(super) fn next_token(line: &str, from: usize) -> Option<(usize, usize)> {
    next_word(line, from, |word| tells(word) || is_told(word))
}

/// The next word with a known start that passes the test, without the punctuation after it.
pub(super) fn next_word(line: &str, from: usize, test: fn(&str) -> bool) -> Option<(usize, usize)> {
    let mut border = true;
    // Where the word ends that the last known start was in: found once for all starts in it.
    let mut end = from;
    for (at, byte) in line.bytes().enumerate().skip(from) {
        let group = Characters::group(byte);
        if border && Characters::LETTERS.meets(group) {
            let rest = line.get(at..)?;
            if known_start(rest).is_some() {
                end = if at < end { end } else { at + word_length(rest) };
                let token = without_punctuation(line.get(at..end)?);
                if test(token) {
                    return Some((at, at + token.len()));
                }
            }
        }
        border = !const { Characters::of(b"_-").and(Characters::LIKE_LETTERS) }.meets(group);
    }
    None
}

/// What a word goes on with, whatever else is in the text.
const IN_WORD: Characters = Characters::of(b"!#$%*+-./:=?^_~").and(Characters::ALPHANUMERIC);

/// The length of a text's first word.
fn word_length(text: &str) -> usize {
    let plain = IN_WORD.find_other(text).unwrap_or(text.len());
    let stop = |character: char| {
        character.is_whitespace()
            || matches!(
                character,
                '"' | '\'' | '`' | '<' | '>' | ',' | ';' | ')' | '(' | '&' | '|' | '{' | '}' | '[' | ']' | '\\' | '@'
            )
    };
    let rest = text.get(plain..).unwrap_or_default();
    plain + seek::up_to(rest, &stop).len()
}

/// A word without the marks of a sentence at its end.
fn without_punctuation(word: &str) -> &str {
    let word = marks!(":!?").off_end(word);
    if word.ends_with("...") { word } else { marks!(".").off_end(word) }
}
