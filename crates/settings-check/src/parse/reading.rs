//! What is read from a paste: names and values with their places, and what holds them together. Not here: how it is read.

use processors::{Processor, ProcessorSet};
use text::Span;

/// A name and a value of the text.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    /// The name; empty for a value without one.
    pub(crate) name: Span,
    /// The value, without the quotes that its format asks for.
    pub(crate) at: Span,
    /// The section it is in.
    pub(crate) section: usize,
    /// The paragraph it is in, counted over the text.
    pub(crate) paragraph: usize,
    /// How it is written.
    pub(crate) style: Style,
    /// No word of the value begins with a known prefix.
    pub(crate) plain: bool,
}

/// How an entry is written, as far as it matters for judging its value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// `NAME=value`, as in environment and properties files.
    Env,
    /// In quotes, or in a data format that needs none: what is there is the value itself.
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
pub(crate) struct Section {
    /// Its name; empty for none.
    pub(crate) name: Span,
    /// The section around it; the first section is its own.
    pub(crate) parent: usize,
    /// The line that opens it in code or data: `new PayPalClient({`.
    pub(crate) line: Span,
}

/// What was read.
#[derive(Default)]
pub(crate) struct Reading {
    pub(crate) entries: Vec<Entry>,
    pub(crate) sections: Vec<Section>,
    /// Parts of the text without a name and a value, for a search for values.
    pub(crate) unlabelled: Vec<Unlabelled>,
    /// Headings of paragraphs.
    pub(crate) headings: Vec<Heading>,
    /// The values of settings that a comment has switched off.
    pub(crate) commented_out: Vec<Span>,
    /// The processors that ask for fields named in what was passed over.
    pub(crate) interested: ProcessorSet,
}

/// A heading of paragraphs.
#[derive(Clone, Copy)]
pub(crate) struct Heading {
    /// The first paragraph under it.
    pub(crate) paragraph: usize,
    /// Its text.
    pub(crate) at: Span,
    /// It is a comment, which may be about anything.
    pub(crate) remark: bool,
    /// The processor that it names, or that the heading names of which it is a part.
    pub(crate) processor: Option<&'static Processor>,
}

/// A line or a rest of one that is no entry.
#[derive(Clone, Copy)]
pub(crate) struct Unlabelled {
    pub(crate) at: Span,
    pub(crate) section: usize,
    pub(crate) paragraph: usize,
    /// The whole line: it may be a value and nothing else.
    pub(crate) whole: bool,
    /// No word of it begins with a known prefix.
    pub(crate) plain: bool,
}
