//! Parse: from pasted text in any format to names and values with their places.
//!
//! One pass over the lines, no grammar of any one format: a name, a separator, a value are found wherever they are
//! (environment files, JSON, YAML, programs, tables, labels copied from a page). Sections and paragraphs say what belongs
//! together. What a name or a value means is decided elsewhere; the readers only ask whether a name is a field's.
//!
//! `reading` is what comes out, `reader` and `line` hold what is being read; each other file reads one form.

mod command;
mod comment;
mod expression;
mod header;
mod irrelevant;
mod keyword;
mod label;
mod leftover;
mod line;
mod lines;
mod markup;
mod nothing;
mod pairs;
mod prose;
mod quoted;
mod reader;
mod reading;
mod run;
mod scope;
mod serialized;
mod spaced;
mod statement;
mod table;
mod unlabelled;
mod value;
mod value_end;
mod word;
mod wrapped;

use text::Span;

use crate::recognise::value::Survey;
use leftover::Mark;
use lines::{is_one_value, lines, value_lines};
use reader::Reader;
pub(crate) use reading::{Entry, Heading, Reading, Style};
pub(crate) use unlabelled::entries as unlabelled_entries;

/// Reads a whole text.
pub(crate) fn read(text: &str) -> Reading {
    read_lines(text, |_, _| 0)
}

/// Reads a text but for the paragraphs that have nothing to do with payments, which is most of a long one.
pub(crate) fn read_settings(text: &str) -> Reading {
    read_lines(text, Reader::irrelevant)
}

/// `passed_over` says how many lines are not read, at the start of a paragraph.
fn read_lines<'t>(text: &'t str, passed_over: fn(&mut Reader<'t>, &[Span]) -> usize) -> Reading {
    let lines = lines(text);
    let mut reader = Reader::new(text);
    let mut rest = lines.as_slice();
    let mut paragraph = usize::MAX;
    while !rest.is_empty() {
        if paragraph != reader.paragraph {
            paragraph = reader.paragraph;
            let passed = passed_over(&mut reader, rest);
            rest = rest.get(passed..).unwrap_or_default();
            if passed > 0 {
                continue;
            }
        }
        let before = Mark::of(&reader.reading);
        reader.comment_start = None;
        let taken = reader.take(rest).clamp(1, rest.len());
        let (done, more) = rest.split_at_checked(taken).unwrap_or((rest, &[]));
        reader.leftover(done, &before);
        reader.commented_out(done);
        rest = more;
    }
    reader.reading
}

impl Reader<'_> {
    /// Reads the first of the lines, and as many more as belong to it. Returns how many.
    fn take(&mut self, lines: &[Span]) -> usize {
        let Some(&whole) = lines.first() else { return 0 };
        let line = whole.trimmed(self.text);
        self.has_prefix = false;
        if line.start == line.end {
            self.paragraph += 1;
            return 1;
        }
        let survey = Survey::of(self.of(line));
        self.line = line;
        (self.made_of, self.has_prefix) = (survey.characters, survey.has_prefix);
        self.dedent(whole, line);
        if is_one_value(self.of(line), &survey) {
            let taken = value_lines(self.text, lines);
            let last = lines.get(taken - 1).map_or(line, |last| last.trimmed(self.text));
            self.push_unlabelled(Span::new(line.start, last.end), true);
            return taken;
        }
        if let Some(taken) = self.table(lines) {
            return taken;
        }
        if let Some(taken) = self.comment(line, lines) {
            return taken;
        }
        if self.header(line) || self.markup(line) {
            return 1;
        }
        self.statement(line, lines)
    }
}
