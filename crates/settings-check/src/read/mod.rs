//! Read: from pasted text in any format to names and values with their places.
//!
//! One pass over the lines, no grammar of any one format: a name, a separator, a value are found wherever they stand
//! (environment files, JSON, YAML, programs, tables, labels copied from a page). Sections and blocks say what belongs
//! together. What a name or a value means is not known here, except for `known`: whether a name is a field's.

mod command;
mod comment;
pub(super) mod expression;
mod label;
mod layout;
mod leftover;
mod markup;
mod pairs;
mod quoted;
mod serialized;
mod silent;
mod spaced;
mod statement;
mod table;
pub(super) mod value;
mod word;

use super::{
    characters::Characters,
    clean,
    identify::{self, Survey},
    name,
    order::{Rank, rank},
    processors::Processor,
    slot::Slot,
    span::Span,
};
pub(super) use comment::is_heading;
pub(super) use word::is_credential as is_key;

/// A name and a value of the text.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    /// The name; empty for a value that stands alone.
    pub(super) name: Span,
    /// The value, without the quotes that its format asks for.
    pub(super) at: Span,
    /// The section it stands in.
    pub(super) section: usize,
    /// The paragraph it stands in, counted over the text.
    pub(super) block: usize,
    /// How it is written.
    pub(super) style: Style,
    /// No word of the value begins with a known start.
    pub(super) plain: bool,
}

impl Entry {
    /// Entries are in the order of the text.
    pub(super) const fn rank(&self) -> Rank {
        rank(self.at.start, 0)
    }
}

/// How an entry is written, as far as it matters for judging its value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// `NAME=value`, as in environment and properties files.
    Env,
    /// In quotes, or in a data format that needs none: what stands there is the value itself.
    Data,
    /// `Name: value`, a table's cell, a label above its value, a form's field.
    Label,
    /// An expression of a program; the value may be kept elsewhere.
    Code,
    /// A value without a name.
    Bare,
}

/// A part of the text that holds entries together: an object, a mapping, a table's row, a part under a heading.
#[derive(Clone, Copy, Default)]
pub(super) struct Section {
    /// Its name; empty for none.
    pub(super) name: Span,
    /// The section around it; the first section is its own.
    pub(super) parent: usize,
    /// The line that opens it in code or data: `new PayPalClient({`.
    pub(super) line: Span,
}

/// What was read.
pub(super) struct Reading {
    pub(super) entries: Vec<Entry>,
    pub(super) sections: Vec<Section>,
    /// Parts of the text without a name and a value, for a search for values.
    pub(super) loose: Vec<Loose>,
    /// Headings of paragraphs.
    pub(super) headings: Vec<Heading>,
    /// The values of settings that a comment has switched off.
    pub(super) notes: Vec<Span>,
    /// The processors that ask for fields named in what was passed over, a bit for each.
    pub(super) askers: u64,
}

/// A heading of paragraphs.
#[derive(Clone, Copy)]
pub(super) struct Heading {
    /// The first block under it.
    pub(super) block: usize,
    /// Its text.
    pub(super) at: Span,
    /// It is a comment, which may be about anything.
    pub(super) remark: bool,
    /// The processor that it names, or that the heading names of which it is a part.
    pub(super) processor: Option<&'static Processor>,
}

/// A line or a rest of one that is no entry.
#[derive(Clone, Copy)]
pub(super) struct Loose {
    pub(super) at: Span,
    pub(super) section: usize,
    pub(super) block: usize,
    /// The whole line: a value may stand here alone.
    pub(super) whole: bool,
    /// No word of it begins with a known start.
    pub(super) plain: bool,
}

/// Reads a whole text.
pub(super) fn read(text: &str) -> Reading {
    read_lines(text, |_, _| 0)
}

/// Reads a text but for the paragraphs that have nothing to do with payments.
pub(super) fn read_settings(text: &str) -> Reading {
    read_lines(text, Reader::silent)
}

/// `passed_over` says how many lines are not read, at the start of a paragraph.
fn read_lines<'t>(text: &'t str, passed_over: fn(&mut Reader<'t>, &[Span]) -> usize) -> Reading {
    let lines = lines(text);
    let mut reader = Reader {
        text,
        reading: Reading {
            entries: Vec::new(),
            sections: vec![Section::default()],
            loose: Vec::new(),
            headings: Vec::new(),
            notes: Vec::new(),
            askers: 0,
        },
        open: Vec::new(),
        block: 0,
        line: Span::default(),
        made_of: Characters::NONE,
        starts: false,
        note: None,
        caption: None,
        around: None,
    };
    let mut rest = lines.as_slice();
    let mut block = usize::MAX;
    while !rest.is_empty() {
        if block != reader.block {
            block = reader.block;
            let passed = passed_over(&mut reader, rest);
            rest = rest.get(passed..).unwrap_or_default();
            if passed > 0 {
                continue;
            }
        }
        let before = leftover::Mark::of(&reader.reading);
        reader.note = None;
        let taken = reader.take(rest).clamp(1, rest.len());
        let (done, more) = rest.split_at_checked(taken).unwrap_or((rest, &[]));
        reader.leftover(done, &before);
        reader.switched_off(done);
        rest = more;
    }
    reader.reading
}

/// The lines without their ends; `\n`, `\r\n` and a lone `\r` end a line.
fn lines(text: &str) -> Vec<Span> {
    let mut lines = Vec::new();
    let mut start = 0;
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        if matches!(byte, b'\n' | b'\r') {
            let is_second =
                *byte == b'\n' && at == start && at.checked_sub(1).and_then(|at| bytes.get(at)) == Some(&b'\r');
            if !is_second {
                lines.push(Span::new(start, at));
            }
            start = at + 1;
        }
    }
    lines.push(Span::new(start, text.len()));
    lines
}

/// Whether a name is that of a field.
fn known(name: &str) -> bool {
    name.bytes().any(|byte| byte.is_ascii_alphabetic()) && name::label(name, None).slot.is_some()
}

/// Whether a line is one value that tells itself, whatever marks are in it: Adyen's keys hold `=`, `<` and `{`.
fn tells(line: &str, Survey { characters, starts }: Survey) -> bool {
    let is_reference = line.starts_with("${") && line.find('}') == Some(line.len() - 1);
    let is_one_word = || line.len() >= 16 && !characters.meets(const { Characters::of(b" \t") });
    is_reference || is_one_word() && (starts && identify::is_told(line) || clean::is_encoded(line))
}

/// How long the lines are that tools wrap base64 to.
const ENCODED_LINES: [usize; 2] = [64, 76];

/// How many lines a value takes that starts here: base64 goes on below a full line.
fn value_lines(text: &str, lines: &[Span]) -> usize {
    let length = |line: &Span| line.end - line.start;
    let is_full = |line: &Span| ENCODED_LINES.contains(&length(line));
    let is_more = |line: &Span| {
        length(line) > 0 && line.of(text).bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte))
    };
    let pairs = lines.iter().zip(lines.iter().skip(1)).take(8);
    let is_another = |line: &str| tells(line, Survey::of(line));
    1 + pairs.take_while(|(line, next)| is_full(line) && is_more(next) && !is_another(next.of(text))).count()
}

struct Reader<'t> {
    text: &'t str,
    reading: Reading,
    open: Vec<layout::Open>,
    block: usize,
    /// The line that is read.
    line: Span,
    /// What it is made of.
    made_of: Characters,
    /// A word of it begins with a known start.
    starts: bool,
    /// Where a comment starts on it.
    note: Option<usize>,
    /// A label in markup whose value has not come yet.
    caption: Option<Span>,
    /// The processor that the last heading names: its own names of fields are names here.
    around: Option<&'static Processor>,
}

impl<'t> Reader<'t> {
    /// Reads the first of the lines, and as many more as belong to it. Returns how many.
    fn take(&mut self, lines: &[Span]) -> usize {
        let Some(&whole) = lines.first() else { return 0 };
        let line = whole.trimmed(self.text);
        self.starts = false;
        if line.start == line.end {
            self.block += 1;
            return 1;
        }
        let survey = Survey::of(self.of(line));
        self.line = line;
        (self.made_of, self.starts) = (survey.characters, survey.starts);
        self.dedent(whole, line);
        if tells(self.of(line), survey) {
            let taken = value_lines(self.text, lines);
            let last = lines.get(taken - 1).map_or(line, |last| last.trimmed(self.text));
            self.push_loose(Span::new(line.start, last.end), true);
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

    fn of(&self, span: Span) -> &'t str {
        span.of(self.text)
    }

    /// Whether a name is that of a field, under the last heading.
    fn asks(&self, name: &str) -> bool {
        name::label(name, self.around).slot.is_some_and(|slot| slot != Slot::Mode)
    }

    /// Whether the line has one of these marks.
    fn has(&self, marks: Characters) -> bool {
        self.made_of.meets(marks)
    }

    /// Whether a word begins with a known start in a part of the line, or of a later one.
    fn may_start(&self, part: Span) -> bool {
        if self.line.holds(part) { self.starts } else { Survey::of(self.of(part)).starts }
    }

    fn push(&mut self, name: Span, at: Span, style: Style) {
        if style == Style::Label && !self.in_braces() && comment::is_titled(name.of(self.text), at.of(self.text)) {
            self.heading(Span::new(name.start, at.end), false);
            return;
        }
        let plain = !self.may_start(at);
        if !plain && leftover::is_prose(name.of(self.text), at.of(self.text)) {
            let start = if name.start < name.end { name.start.min(at.start) } else { at.start };
            self.push_loose(Span::new(start, at.end), false);
            return;
        }
        let section = self.section();
        self.reading.entries.push(Entry { name, at, section, block: self.block, style, plain });
    }

    fn push_loose(&mut self, at: Span, whole: bool) {
        let (section, plain) = (self.section(), !self.may_start(at));
        self.reading.loose.push(Loose { at, section, block: self.block, whole, plain });
    }
}
