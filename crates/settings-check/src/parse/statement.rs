//! One line of any text format that is neither table nor comment: what is around its names and values. Reading these is
//! `run`.

use text::{AsciiSet, Span};

use super::{
    command::signs_in, comment::title, expression, keyword::has_keyword, line::Line, reader::Reader, reading::Style,
    wrapped::wrapped,
};
use crate::recognise::{environment, value::identifying_prefix};

/// What makes more of a line than words: separators, quotes, brackets, comments, options, and wide separators.
const ACTING: AsciiSet = AsciiSet::of("\"'`=:{[}]()#/-").and(AsciiSet::NON_ASCII);

impl Reader<'_> {
    /// Reads a line that is neither table nor comment; `lines` starts with it. Returns how many lines it took.
    pub(super) fn statement(&mut self, line: Span, lines: &[Span]) -> usize {
        let text = self.of(line);
        let is_listed = text.starts_with(['-', '*', '+', '>']) || text.starts_with('•');
        let marked = (is_listed && !signs_in(text)) || text.starts_with("$ ");
        let after_mark = if marked { text.trim_start_matches(['-', '*', '+', '>', '•', '$', ' ']) } else { text };
        let byte_order_mark =
            text.starts_with('\u{feff}') && identifying_prefix(text.trim_start_matches("\u{feff}")).is_none();
        let start = if byte_order_mark {
            line.start + '\u{feff}'.len_utf8()
        } else if let Some(number) = list_number(text) {
            line.start + number
        } else if marked {
            line.start + (text.len() - after_mark.len())
        } else {
            line.start
        };
        if text.starts_with("- ") {
            self.item(Span::new(start, line.end), lines);
        }
        if self.spaced(Span::new(start, line.end)) {
            return 1;
        }
        if let Some(taken) = self.label(Span::new(start, line.end), lines) {
            return taken;
        }
        self.scan(Span::new(start, line.end), lines)
    }

    /// Reads the names and values in a part of the text.
    pub(super) fn scan(&mut self, part: Span, lines: &[Span]) -> usize {
        let text = self.of(part);
        if is_quoted_alone(text) {
            self.push_unlabelled(part, true);
            return 1;
        }
        let code = text.ends_with([';', ',', '{', '(']) || self.in_braces() || has_keyword(text);
        let mut line = Line {
            text: self.text,
            reader: self,
            at: part.start,
            end: part.end,
            segment: part.start,
            last: None,
            callee: None,
            opened: part.start,
            code,
            start: part.start,
            named: None,
            unnamed: Vec::new(),
            comment: None,
            unclosed: Vec::new(),
            key: None,
            found: 0,
        };
        let acts = line.reader.has_prefix
            || line.reader.has(ACTING)
            || environment::in_library_name(text.trim_end_matches(',')).is_some();
        let taken = if acts { line.run(lines) } else { 1 };
        if line.found > 0 {
            for value in std::mem::take(&mut line.unnamed) {
                line.reader.push(Span::default(), value, Style::Bare);
            }
            return taken;
        }
        if let Some(taken) = self.pairs(part, lines) {
            return taken;
        }
        let (whole, taken) = wrapped(self.text, part, lines);
        if let Some(title) = title(self.text, part).filter(|_| !self.has(const { AsciiSet::of("\"'{}|@_") })) {
            self.heading(title, false);
        }
        self.push_unlabelled(whole, true);
        taken
    }
}

/// How many bytes the number of a list takes: `1. `, `2) `.
fn list_number(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let after = text.get(digits..)?;
    let marked = (1..=3).contains(&digits) && (after.starts_with(". ") || after.starts_with(") "));
    marked.then_some(digits + 2)
}

/// One quoted text and nothing else on the line.
fn is_quoted_alone(text: &str) -> bool {
    let Some(quote) = text.chars().next().filter(|first| matches!(first, '"' | '\'' | '`')) else { return false };
    text.len() > 2
        && text.ends_with(quote)
        && text.matches(quote).count() == 2
        && !expression::has_pair(text.trim_matches(|mark: char| mark == quote))
}
