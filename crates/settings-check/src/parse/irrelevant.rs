//! Paragraphs that have nothing to do with payments: a log, an explanation, a program. The check passes over them, since
//! most of a long text is such. What may matter is left to the readers; a doubt is a reason to read.

use processors::ProcessorSet;
use text::{AsciiSet, Span};

use super::{reader::Reader, unlabelled::LONG};
use crate::recognise::{
    encoded::is_encoded, heading::may_be_heading, meta_fields, name::Mentions, value::has_known_prefix_at,
};

/// Shorter paragraphs are read: a label, a heading, a value.
const LEAST: usize = 64;
/// So many digits in a row may be a card number: one less than the shortest, since a mark may be among them.
const CARD: usize = card_number::SHORTEST - 1;
/// What a line may start with that is more than words: comments, lists, tables, headers, markup.
const FIRST: AsciiSet = AsciiSet::of("#;<%*+->[|/`$").and(AsciiSet::NON_ASCII);

impl Reader<'_> {
    /// How many lines are passed over: those of the paragraph that starts here, where nothing in it can be of use and
    /// nothing is open around it that it could close. None before the first setting, since a text may be of values alone.
    pub(super) fn irrelevant(&mut self, lines: &[Span]) -> usize {
        if self.reading.entries.is_empty() || self.caption.is_some() || self.in_braces() {
            return 0;
        }
        let around = self.around.and_then(processors::index).map_or_else(ProcessorSet::default, ProcessorSet::of);
        let mut paragraph = Paragraph::within(around);
        let mut count = 0;
        let mut placed = lines.iter().map(|line| (line.start, line.trimmed(self.text))).peekable();
        while let Some((start, line)) = placed.next().filter(|(_, line)| line.start < line.end) {
            let next = placed.peek().map_or(0, |(start, next)| next.start - start);
            if paragraph.may_matter(self.of(line), line.start - start, next) {
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
        self.reading.interested.extend(paragraph.interested);
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
    around: ProcessorSet,
    interested: ProcessorSet,
    mentions: Mentions,
}

impl Paragraph {
    fn within(around: ProcessorSet) -> Self {
        let (interested, mentions) = (ProcessorSet::default(), Mentions::default());
        Self { length: 0, indent: usize::MAX, depth: 0, around, interested, mentions }
    }

    /// Whether a line may say something; where the next line starts shows whether it belongs below this one.
    fn may_matter(&mut self, line: &str, indent: usize, next: usize) -> bool {
        self.length += line.len();
        self.indent = self.indent.min(indent);
        let is_over = line.ends_with(':');
        if FIRST.has(line.bytes().next().unwrap_or_default()) || is_over && next <= indent {
            return true;
        }
        let Some(marks) = self.marks_of(line) else { return true };
        if marks.meets(const { AsciiSet::of("\t") })
            || line.len() >= LONG && !marks.meets(const { AsciiSet::of(" ") })
            || !is_over && may_be_heading(line)
        {
            return true;
        }
        let Some(interested) = self.mentions.interested(line) else { return true };
        // It may be the name of an option, should the processor be met elsewhere.
        self.interested.extend(interested.in_values);
        interested.in_names.meets(self.around)
    }

    /// The marks of a line; nothing where a value, a card number, or a name that says something of others may be in it.
    fn marks_of(&mut self, line: &str) -> Option<AsciiSet> {
        let mut made_of = AsciiSet::NONE;
        // Where the last word starts, how many digits were in a row, and where the last part starts that may be base64.
        let (mut word, mut digits, mut encoded) = (0, 0, 0);
        let mut at = 0;
        let bytes = line.as_bytes();
        while let Some(&byte) = bytes.get(at) {
            let rest = bytes.get(at..)?;
            let length = rest.iter().position(|byte| !AsciiSet::ALPHANUMERIC.has(*byte)).unwrap_or(rest.len());
            if let Some(letters) = rest.get(..length).filter(|word| !word.is_empty()) {
                (word, at) = (at, at + length);
                digits = digits_after(letters, digits)?;
                if has_known_prefix_at(line, word) {
                    return None;
                }
                continue;
            }
            made_of = made_of.and(AsciiSet::group(byte));
            match byte {
                b' ' | b'-' => {}
                b'{' | b'[' | b'(' => self.depth += 1,
                b'}' | b']' | b')' => self.depth = self.depth.checked_sub(1)?,
                b':' | b'=' if meta_fields::is_any(line.get(word..at)?) => return None,
                _ => digits = 0,
            }
            if !matches!(byte, b'-' | b'_' | b'+' | b'/' | b'=') {
                if is_encoded(line.get(encoded..at)?) {
                    return None;
                }
                encoded = at + 1;
            }
            at += 1;
        }
        (!is_encoded(line.get(encoded..)?)).then_some(made_of)
    }
}

/// How many digits are in a row after a word, with spaces and hyphens among them. Nothing where they may be a card's number.
fn digits_after(word: &[u8], before: usize) -> Option<usize> {
    let first = word.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let last = word.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let row = if first == word.len() { before + first } else { last };
    (row < CARD && before + first < CARD).then_some(row)
}

#[cfg(test)]
mod tests {
    use super::super::{Entry, read, read_settings};

    #[test]
    fn what_says_nothing_is_passed_over_once_a_setting_was_met() {
        let log = "08:15:12 WARN retrying the mail: connection reset by peer\nserver:\n  port: 8080\n  workers: 4\n";
        let after = format!("shop=1\n\n{log}");
        let names = |text: &str, entries: &[Entry]| {
            entries.iter().map(|entry| entry.name.of(text).to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(names(&after, &read_settings(&after).entries), ["shop"]);
        assert!(read(&after).entries.len() > 3);
        assert_eq!(read_settings(log).entries.len(), read(log).entries.len());
    }
}
