//! Paragraphs that have nothing to do with payments: a log, an explanation, a program. The check passes over them, since
//! most of a long text is such. What may matter is left to the readers; a doubt is a reason to read.

use super::{Reader, Span, comment::may_be_heading};
use crate::{
    about,
    characters::Characters,
    clean,
    identify::may_start,
    loose::LONG,
    name::{self, Letters},
    processors,
};

/// Shorter paragraphs are read: a label, a heading, a value.
const LEAST: usize = 64;
/// Names of fields and vendors are shorter, with all that parts their words.
const LONGEST: usize = 48;
/// No card number has fewer digits.
const CARD: usize = 12;
/// What a line may start with that is more than words: comments, lists, tables, headers, markup.
const FIRST: Characters = Characters::of(b"#;<%*+->[|/`$").and(Characters::BEYOND);

impl Reader<'_> {
    /// How many lines are passed over: those of the paragraph that starts here, where nothing in it can be of use and
    /// nothing is open around it that it could close. None before the first setting, since a text may be of values alone.
    pub(super) fn silent(&mut self, lines: &[Span]) -> usize {
        if self.reading.entries.is_empty() || self.caption.is_some() || self.in_braces() {
            return 0;
        }
        let around = self.around.map_or(0, processors::bit);
        let mut paragraph = Paragraph { length: 0, indent: usize::MAX, depth: 0, around, askers: 0 };
        let mut count = 0;
        let mut placed = lines.iter().map(|line| (line.start, line.trimmed(self.text))).peekable();
        while let Some((start, line)) = placed.next().filter(|(_, line)| line.start < line.end) {
            let next = placed.peek().map_or(0, |(start, next)| next.start - start);
            if paragraph.says(self.of(line), line.start - start, next) {
                return 0;
            }
            count += 1;
        }
        if count == 0 || paragraph.length < LEAST || paragraph.depth > 0 {
            return 0;
        }
        let after = placed.find(|(_, line)| line.start < line.end);
        if after.is_some_and(|(start, line)| line.start - start > paragraph.indent || self.of(line).starts_with("- ")) {
            return 0;
        }
        self.reading.askers |= paragraph.askers;
        self.dedent(Span::new(0, 0), Span::new(paragraph.indent, paragraph.indent));
        count
    }
}

/// What was seen of a paragraph.
struct Paragraph {
    length: usize,
    /// How far its leftmost line is indented.
    indent: usize,
    /// How many brackets are open.
    depth: usize,
    /// The processor around it, and those that ask for what is named in it.
    around: u64,
    askers: u64,
}

impl Paragraph {
    /// Whether a line may say something; where the next line starts tells whether it belongs below this one.
    fn says(&mut self, line: &str, indent: usize, next: usize) -> bool {
        self.length += line.len();
        self.indent = self.indent.min(indent);
        let is_over = line.ends_with(':');
        if FIRST.has(line.bytes().next().unwrap_or_default()) || is_over && next <= indent {
            return true;
        }
        let Some(marks) = self.seen(line) else { return true };
        marks.meets(const { Characters::of(b"\t") })
            || line.len() >= LONG && !marks.meets(const { Characters::of(b" ") })
            || !is_over && may_be_heading(line)
    }

    /// What a line's marks are; nothing where a value, a name, or what tells of others may stand in it.
    fn seen(&mut self, line: &str) -> Option<Characters> {
        let mut letters = Letters::new();
        let mut made_of = Characters::NONE;
        let (mut word, mut digits, mut long) = (0, 0, 0);
        let mut at = 0;
        let bytes = line.as_bytes();
        while let Some(&byte) = bytes.get(at) {
            let rest = bytes.get(at..)?;
            let length = rest.iter().position(|byte| !Characters::ALPHANUMERIC.has(*byte)).unwrap_or(rest.len());
            if let Some(letter) = rest.get(..length).filter(|word| !word.is_empty()) {
                (word, at) = (at, at + length);
                digits = digits_after(letter, digits)?;
                if may_start(line, word) {
                    return None;
                }
                letters.told_by(letter, |back| self.hear(line, at, back))?;
                continue;
            }
            made_of = made_of.and(Characters::group(byte));
            match byte {
                b' ' | b'-' => {}
                b'{' | b'[' | b'(' => self.depth += 1,
                b'}' | b']' | b')' => self.depth = self.depth.checked_sub(1)?,
                b':' | b'=' if about::is_any(line.get(word..at)?) => return None,
                _ => digits = 0,
            }
            if !matches!(byte, b'-' | b'_' | b'+' | b'/' | b'=') {
                is_plain(line.get(long..at)?)?;
                long = at + 1;
            }
            at += 1;
        }
        is_plain(line.get(long..)?)?;
        Some(made_of)
    }

    /// Listens to a name that may begin so many letters before a place of a line. Nothing where it says something by itself,
    /// or the processor around it asks for it.
    fn hear(&mut self, line: &str, end: usize, letters: usize) -> Option<()> {
        let before = line.as_bytes().get(..end)?.iter().enumerate().rev();
        let mut places = before.filter(|(_, byte)| Characters::ALPHANUMERIC.has(**byte)).map(|(at, _)| at);
        let Some(rest) = places.nth(letters - 1).and_then(|start| line.get(start..)) else { return Some(()) };
        let is_of_value = const { Characters::of(b":=") }.are_in(rest);
        let askers = name::askers(rest.get(..LONGEST).unwrap_or(rest), is_of_value)?;
        // It may be the name of an option, should the processor be met elsewhere.
        if is_of_value {
            self.askers |= askers;
        }
        (askers & self.around == 0).then_some(())
    }
}

/// How many digits stand in a row after a word, with spaces and hyphens among them. Nothing where they may be a card's number.
fn digits_after(word: &[u8], before: usize) -> Option<usize> {
    let first = word.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let last = word.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let row = if first == word.len() { before + first } else { last };
    (row < CARD && before + first < CARD).then_some(row)
}

/// Nothing where a word is a credential in base64.
fn is_plain(word: &str) -> Option<()> {
    (!clean::is_encoded(word)).then_some(())
}

#[cfg(test)]
mod tests {
    use super::super::{read, read_settings};

    #[test]
    fn what_says_nothing_is_passed_over_once_a_setting_was_met() {
        let log = "08:15:12 WARN retrying the mail: connection reset by peer\nserver:\n  port: 8080\n  workers: 4\n";
        let after = format!("shop=1\n\n{log}");
        let names = |text: &str, entries: &[super::super::Entry]| {
            entries.iter().map(|entry| entry.name.of(text).to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(names(&after, &read_settings(&after).entries), ["shop"]);
        assert!(read(&after).entries.len() > 3);
        assert_eq!(read_settings(log).entries.len(), read(log).entries.len());
    }
}
