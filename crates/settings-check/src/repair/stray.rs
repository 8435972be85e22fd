//! Characters that came along: spaces, invisible characters, quotes and brackets that belong to no format.

use processors::Alphabet;

use super::cleaner::Cleaner;
use crate::{
    recognise::value::known_prefix,
    report::{Code::StrayCharacters, Severity::Warns},
};

/// Characters that cannot be seen and belong into no value.
pub(crate) const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            | '\u{61c}' | '\u{180e}' | '\u{fe00}'..='\u{fe0f}' | '\u{34f}' | '\0'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{84}'
    )
}

fn is_space(character: char) -> bool {
    character.is_whitespace() || is_invisible(character)
}

/// What a stray character is, for the words.
fn variety(character: char) -> &'static str {
    match character {
        ' ' => "space",
        '\n' | '\r' => "line-end",
        '\t' => "tab",
        '\u{a0}' | '\u{202f}' | '\u{2007}' => "no-break-space",
        '\u{ad}' => "soft-hyphen",
        '\u{feff}' => "byte-order-mark",
        other if is_invisible(other) => "invisible",
        other if other.is_whitespace() => "space",
        '"' | '\'' => "quotes",
        '\u{2018}'..='\u{201f}' | '«' | '»' | '‹' | '›' | '「' | '」' => "smart-quotes",
        '`' => "backticks",
        '<' | '>' | '(' | ')' | '[' | ']' | '{' | '}' => "brackets",
        '*' | '_' => "markdown",
        _ => "punctuation",
    }
}

/// Takes spaces and invisible characters off both ends.
pub(crate) fn ends(cleaner: &mut Cleaner) {
    let text = cleaner.text();
    let trimmed = text.trim_start_matches(is_space);
    let start = text.len() - trimmed.len();
    let mut end = start + trimmed.trim_end_matches(is_space).len();
    for written in ["\\n", "\\r", "\\t", "\\r\\n"] {
        if let Some(rest) = text.get(start..end).and_then(|part| part.strip_suffix(written)) {
            end = start + rest.len();
        }
    }
    cut(cleaner, start, end);
}

/// Takes off Markdown's `**…**`, `__…__` and `***…***` where what is inside of them is whole.
pub(crate) fn emphasis(cleaner: &mut Cleaner, is_whole: impl FnOnce(&str) -> bool) {
    let text = cleaner.text();
    for mark in ["***", "**", "__"] {
        let inner = text.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
        if let Some(inner) = inner.filter(|inner| inner.starts_with(|first: char| first.is_ascii_alphanumeric())) {
            if is_whole(inner) {
                let (start, end) = (mark.len(), text.len() - mark.len());
                cut(cleaner, start, end);
            }
            return;
        }
    }
}

/// Takes off quotes, brackets and trailing punctuation, layer by layer.
pub(crate) fn wrappers(cleaner: &mut Cleaner) {
    for _ in 0..6 {
        let text = cleaner.text();
        if holds_punctuation(text) {
            return;
        }
        let (Some(first), Some(last)) = (text.chars().next(), text.chars().next_back()) else { return };
        // `\"…\"`, as a quoted text has it inside of another one.
        let escapes = first == '\\' && text.get(1..).is_some_and(|rest| rest.starts_with('"'));
        let opens = escapes || is_quote(first) || "`<([{「*".contains(first);
        // Dots in a row say that something was left out.
        let closes = is_quote(last) || "`>)]}」*,;.:\\|".contains(last) && !text.ends_with("..");
        let start = if opens { first.len_utf8() } else { 0 };
        let end = text.len() - if closes { last.len_utf8() } else { 0 };
        if (start == 0 && end == text.len()) || start >= end {
            return;
        }
        cut(cleaner, start, end);
        ends(cleaner);
    }
}

/// Whether a character is a quotation mark, straight or not, of either side.
fn is_quote(character: char) -> bool {
    matches!(character, '\u{2018}'..='\u{201f}') || "\"'«»‹›".contains(character)
}

/// Whether a value's kind may end in brackets and quotes of its own, as Adyen's keys do.
fn holds_punctuation(text: &str) -> bool {
    known_prefix(text).is_some_and(|prefix| prefix.kind.alphabet == Alphabet::Visible)
}

fn cut(cleaner: &mut Cleaner, start: usize, end: usize) {
    let text = cleaner.text();
    if start >= end || (start == 0 && end == text.len()) {
        return;
    }
    let before = text.get(..start).unwrap_or_default();
    let after = text.get(end..).unwrap_or_default();
    let first = if before.is_empty() { after.chars().next() } else { before.chars().next() };
    let count = before.chars().count() + after.chars().count();
    let at = if before.is_empty() { cleaner.span(end, text.len()) } else { cleaner.span(0, start) };
    let variety = match after {
        "\\n" | "\\r" | "\\r\\n" => "line-end",
        "\\t" => "tab",
        _ => first.map_or("", variety),
    };
    cleaner.report(StrayCharacters, Warns, at, count, variety);
    cleaner.keep(start, end);
}

/// Drops invisible characters everywhere.
pub(crate) fn invisible(cleaner: &mut Cleaner) {
    dropped(cleaner, is_invisible);
}

/// Drops spaces inside, for a value that is known to hold none.
pub(crate) fn inner_spaces(cleaner: &mut Cleaner) {
    dropped(cleaner, char::is_whitespace);
}

/// Drops these characters, and reports what the first of them was.
fn dropped(cleaner: &mut Cleaner, is_stray: fn(char) -> bool) {
    let first = cleaner.text().chars().find(|&character| is_stray(character));
    if let (Some(first), Some((at, count))) = (first, cleaner.drop_all(&is_stray)) {
        cleaner.report(StrayCharacters, Warns, at, count, variety(first));
    }
}
