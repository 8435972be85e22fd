//! What is open around a line: braces, deeper indentation, a header such as `[stripe]`.

use super::{Heading, Reader, Section, Span};
use crate::{characters::holds, letters::is_letter_or_digit, marks::marks, name};

/// Something that holds the following entries together.
pub(super) struct Open {
    pub(super) how: How,
    pub(super) section: usize,
}

/// What opened it, and so what closes it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// `[stripe]`: up to the next header.
    Header,
    /// `{` or `[`: up to its closing brace.
    Brace,
    /// `(` at the end of a line: up to its closing one.
    Parenthesis,
    /// A YAML mapping: up to a line that starts as far left as this, in bytes.
    Indent(usize),
    /// An item of a YAML list of mappings: likewise.
    Item(usize),
}

/// Headings that say of what kind the processor's settings below them are.
const ENVIRONMENTS: &[&str] = &["live", "test", "sandbox", "production", "live mode", "test mode"];

/// Deeper nesting than this is no settings file; more is ignored.
const DEEPEST: usize = 64;

impl Reader<'_> {
    pub(super) fn section(&self) -> usize {
        self.open.last().map_or(0, |open| open.section)
    }

    pub(super) fn in_braces(&self) -> bool {
        self.open.last().is_some_and(|open| matches!(open.how, How::Brace | How::Parenthesis))
    }

    pub(super) fn enter(&mut self, how: How, name: Span) {
        if self.open.len() < DEEPEST {
            let parent = self.section();
            let line = if matches!(how, How::Brace | How::Parenthesis) { self.line } else { Span::default() };
            self.reading.sections.push(Section { name, parent, line });
            self.open.push(Open { how, section: self.reading.sections.len() - 1 });
        }
    }

    pub(super) fn close_brace(&mut self) {
        if let Some(at) = self.open.iter().rposition(|open| open.how == How::Brace) {
            self.open.truncate(at);
        }
    }

    pub(super) fn close_parenthesis(&mut self) {
        if self.open.last().is_some_and(|open| open.how == How::Parenthesis) {
            self.open.pop();
        }
    }

    /// Closes the mappings that a line is no longer inside of. A list may start as far left as the name it belongs to.
    pub(super) fn dedent(&mut self, whole: Span, line: Span) {
        let indent = line.start - whole.start;
        let list = self.of(line).starts_with("- ");
        while let Some(open) = self.open.last() {
            match open.how {
                How::Item(depth) if indent <= depth => {}
                How::Indent(depth) if indent < depth || (indent == depth && !list) => {}
                _ => break,
            }
            self.open.pop();
        }
    }

    /// `[stripe]`, `[[connections]]`: a header alone on its line.
    pub(super) fn header(&mut self, line: Span) -> bool {
        let text = self.of(line);
        if !text.starts_with('[') {
            return false;
        }
        let inner = marks!("]").off_end(marks!("[").off_start(text)).trim();
        let plain = |character: char| {
            is_letter_or_digit(character) || matches!(character, '.' | '_' | '-' | ' ' | '"' | ':' | '/')
        };
        let is_header = text.ends_with(']') && !inner.is_empty() && inner.chars().all(plain);
        let is_placeholder = inner.contains(' ') && holds(&inner.to_ascii_lowercase(), "your");
        if !is_header || is_placeholder || self.in_braces() {
            return false;
        }
        self.open.clear();
        let start = line.start + text::find(text, inner).unwrap_or_default();
        self.enter(How::Header, Span::new(start, start + inner.len()));
        true
    }

    /// A heading over the following lines. Only one that talks of a connection of its own parts the text.
    pub(super) fn heading(&mut self, at: Span, remark: bool) {
        self.block += 1;
        let text = self.of(at);
        // `Live` below `PayPal` is a part of it.
        let outer = self.around.filter(|_| name::is_one_of(text, ENVIRONMENTS));
        self.around = name::processor(text).or(outer);
        self.reading.headings.push(Heading { block: self.block, at, remark, processor: self.around });
    }
}
