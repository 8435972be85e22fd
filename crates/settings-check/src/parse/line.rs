//! One line while it is read: what was seen of it, and the small steps along it.

use text::{AsciiSet, Span};

use super::{reader::Reader, reading::Style};

/// The first byte of a wide separator.
pub(super) const WIDE: u8 = 0xef;

/// What names are made of; all of a character that is not ASCII.
pub(super) const WORD: AsciiSet = AsciiSet::of("_.-$@\\*").and(AsciiSet::LIKE_LETTERS);

/// A line while it is read.
pub(super) struct Line<'r, 't> {
    pub(super) reader: &'r mut Reader<'t>,
    pub(super) text: &'t str,
    /// How far it is read.
    pub(super) at: usize,
    pub(super) end: usize,
    /// Where the words of a name may start.
    pub(super) segment: usize,
    /// The last word or quoted text, a name if a separator follows.
    pub(super) last: Option<Token>,
    /// The function whose brackets are open.
    pub(super) callee: Option<Span>,
    /// Where the words before the last bracket start.
    pub(super) opened: usize,
    /// Written in a program: expressions, statement ends.
    pub(super) code: bool,
    /// Where it starts.
    pub(super) start: usize,
    /// The name that a call's result gets: `key = trim('…')`.
    pub(super) named: Option<Span>,
    /// Values without a name, kept until the line's end shows whether it is prose.
    pub(super) unnamed: Vec<Span>,
    /// Where the next comment on the line starts, once it was looked for.
    pub(super) comment: Option<usize>,
    /// The quotes that nothing closes on the rest of the line, once that was found out.
    pub(super) unclosed: Vec<u8>,
    /// A name in PHP's serialized form, whose value comes next.
    pub(super) key: Option<Span>,
    pub(super) found: usize,
}

#[derive(Clone, Copy)]
pub(super) struct Token {
    pub(super) at: Span,
    pub(super) quoted: bool,
}

impl Line<'_, '_> {
    pub(super) fn peek(&self, ahead: usize) -> Option<u8> {
        let at = self.at + ahead;
        if at < self.end { self.text.as_bytes().get(at).copied() } else { None }
    }

    pub(super) fn rest(&self) -> &str {
        self.text.get(self.at..self.end).unwrap_or_default()
    }

    pub(super) fn next_segment(&mut self) {
        self.at += 1;
        self.segment = self.at;
        self.last = None;
    }

    pub(super) fn add(&mut self, name: Span, at: Span, style: Style) {
        self.reader.push(name, at, style);
        self.found += 1;
        self.last = None;
        self.segment = self.at;
    }
}
