//! The reader: where it is in a paste, what is open around that place, and what was read so far. How lines of each format
//! are read is in the other files.

use processors::{Processor, Slot};
use text::{AsciiSet, Span};

use super::{
    prose::is_prose,
    reading::{Entry, Heading, Reading, Section, Style, Unlabelled},
    scope::{Opening, Scope},
};
use crate::recognise::{environment, heading::is_numbered_heading, name, value::Survey};

/// Deeper nesting than this is no settings file; more is ignored.
const DEEPEST: usize = 64;

/// What is read, and how far.
pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    pub(super) reading: Reading,
    pub(super) open: Vec<Scope>,
    pub(super) paragraph: usize,
    /// The line that is read.
    pub(super) line: Span,
    /// What it is made of.
    pub(super) made_of: AsciiSet,
    /// A word of it begins with a known prefix.
    pub(super) has_prefix: bool,
    /// Where a comment starts on it.
    pub(super) comment_start: Option<usize>,
    /// A label in markup whose value has not come yet.
    pub(super) caption: Option<Span>,
    /// The processor that the last heading names: its own names of fields are names here.
    pub(super) around: Option<&'static Processor>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            reading: Reading { sections: vec![Section::default()], ..Reading::default() },
            open: Vec::new(),
            paragraph: 0,
            line: Span::default(),
            made_of: AsciiSet::NONE,
            has_prefix: false,
            comment_start: None,
            caption: None,
            around: None,
        }
    }

    pub(super) fn of(&self, span: Span) -> &'t str {
        span.of(self.text)
    }

    /// Whether a name is that of a field, under the last heading.
    pub(super) fn asks(&self, name: &str) -> bool {
        name::label(name, self.around).slot.is_some_and(|slot| slot != Slot::Mode)
    }

    /// Whether the line has one of these marks.
    pub(super) fn has(&self, marks: AsciiSet) -> bool {
        self.made_of.meets(marks)
    }

    /// Whether a word begins with a known prefix in a part of the line, or of a later one.
    pub(super) fn has_known_prefix(&self, part: Span) -> bool {
        if self.line.holds(part) { self.has_prefix } else { Survey::of(self.of(part)).has_prefix }
    }

    /// Keeps a name and its value; a heading or prose that only looks like a pair is kept as what it is.
    pub(super) fn push(&mut self, name: Span, at: Span, style: Style) {
        if style == Style::Label && !self.in_braces() && is_numbered_heading(name.of(self.text), at.of(self.text)) {
            self.heading(Span::new(name.start, at.end), false);
            return;
        }
        let plain = !self.has_known_prefix(at);
        if !plain && is_prose(name.of(self.text), at.of(self.text)) {
            let start = if name.start < name.end { name.start.min(at.start) } else { at.start };
            self.push_unlabelled(Span::new(start, at.end), false);
            return;
        }
        let section = self.section();
        self.reading.entries.push(Entry { name, at, section, paragraph: self.paragraph, style, plain });
    }

    pub(super) fn push_unlabelled(&mut self, at: Span, whole: bool) {
        let (section, plain) = (self.section(), !self.has_known_prefix(at));
        self.reading.unlabelled.push(Unlabelled { at, section, paragraph: self.paragraph, whole, plain });
    }

    pub(super) fn section(&self) -> usize {
        self.open.last().map_or(0, |open| open.section)
    }

    pub(super) fn in_braces(&self) -> bool {
        self.open.last().is_some_and(|open| matches!(open.how, Opening::Brace | Opening::Parenthesis))
    }

    pub(super) fn enter(&mut self, how: Opening, name: Span) {
        if self.open.len() < DEEPEST {
            let parent = self.section();
            let line = if matches!(how, Opening::Brace | Opening::Parenthesis) { self.line } else { Span::default() };
            self.reading.sections.push(Section { name, parent, line });
            self.open.push(Scope { how, section: self.reading.sections.len() - 1 });
        }
    }

    pub(super) fn close_brace(&mut self) {
        if let Some(at) = self.open.iter().rposition(|open| open.how == Opening::Brace) {
            self.open.truncate(at);
        }
    }

    pub(super) fn close_parenthesis(&mut self) {
        if self.open.last().is_some_and(|open| open.how == Opening::Parenthesis) {
            self.open.pop();
        }
    }

    /// Closes the mappings that a line is no longer inside of. A list may start as far left as the name it belongs to.
    pub(super) fn dedent(&mut self, whole: Span, line: Span) {
        let indent = line.start - whole.start;
        let list = self.of(line).starts_with("- ");
        while let Some(open) = self.open.last() {
            match open.how {
                Opening::Item(depth) if indent <= depth => {}
                Opening::Indent(depth) if indent < depth || (indent == depth && !list) => {}
                _ => break,
            }
            self.open.pop();
        }
    }

    /// A heading over the following lines. Only one that speaks of a connection of its own separates the text.
    pub(super) fn heading(&mut self, at: Span, remark: bool) {
        self.paragraph += 1;
        let text = self.of(at);
        // `Live` below `PayPal` is a part of it.
        let outer = self.around.filter(|_| environment::is_name(text));
        self.around = name::processor(text).or(outer);
        self.reading.headings.push(Heading { paragraph: self.paragraph, at, remark, processor: self.around });
    }
}
