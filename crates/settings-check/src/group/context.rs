//! What sections and headings say about the settings in them.

use processors::{Processor, Slot};
use text::Span;

use crate::{
    parse::{Entry, Heading, Reading},
    recognise::{heading::starts_connection, meta_fields, name},
};

/// A heading over paragraphs, and the group of paragraphs that it belongs to.
pub(super) struct PlacedHeading {
    paragraph: usize,
    pub(super) at: Span,
    processor: Option<&'static Processor>,
    /// It is a comment, which may be about anything.
    remark: bool,
    /// The number of the group of paragraphs that it belongs to.
    group: usize,
}

impl PlacedHeading {
    /// Whether it names a connection even if it is the only heading.
    pub(super) fn introduces_connection(&self, text: &str) -> bool {
        !self.remark && (self.processor.is_some() || starts_connection(self.at.of(text)))
    }
}

/// What sections and headings say about the entries in them.
pub(super) struct Context {
    /// The processor that each section, or one around it, names.
    processors: Vec<Option<&'static Processor>>,
    /// Headings in the order of the text.
    headings: Vec<PlacedHeading>,
    /// What connections call themselves: `name: Store A`. By section, then by place.
    titles: Vec<Title>,
}

impl Context {
    pub(super) fn of(text: &str, reading: &Reading) -> Self {
        let named = name::processor;
        let mut processors: Vec<Option<&'static Processor>> = Vec::with_capacity(reading.sections.len());
        for section in &reading.sections {
            let named_by = |part: Span| Some(part.of(text)).filter(|part| !part.is_empty()).and_then(named);
            let own = named_by(section.name).or_else(|| named_by(section.line));
            let around = processors.get(section.parent).copied().flatten();
            processors.push(own.or(around));
        }
        for entry in &reading.entries {
            let names_processor = |part: &str| meta_fields::is_processor(part) || meta_fields::is_title(part);
            if names_processor(title_of(entry, text))
                && let Some(processor) = processors.get_mut(entry.section)
                && entry.section > 0
            {
                *processor = processor.or_else(|| named(entry.at.of(text)));
            }
        }
        let mut group = 0;
        let headings = reading.headings.iter().map(|&Heading { paragraph, at, remark, processor }| {
            group += usize::from(starts_connection(at.of(text)));
            PlacedHeading { paragraph, at, processor, remark, group }
        });
        let headings = headings.collect();
        let mut this = Self { processors, headings, titles: Vec::new() };
        let titles = reading.entries.iter().filter(|entry| this.is_title(entry, text));
        this.titles = titles.map(|entry| Title { section: entry.section, at: entry.at }).collect();
        this.titles.sort_by_key(|title| (title.section, title.at.start));
        this
    }

    /// Whether an entry says what a connection is called, and not with whose name one signs in: Authorize.net's `name`.
    fn is_title(&self, entry: &Entry, text: &str) -> bool {
        let (name, value) = (title_of(entry, text), entry.at.of(text));
        let signs_in = || {
            let label = name::label(name, self.processor(entry.section, entry.paragraph));
            label.slot.is_some_and(Slot::is_credential) && !value.contains(' ')
        };
        meta_fields::is_title(name) && !value.is_empty() && !signs_in()
    }

    /// The title of what is in a section: the last one before it there, or else the first after it.
    pub(super) fn title(&self, section: usize, at: usize) -> Option<Span> {
        let after = self.titles.partition_point(|title| (title.section, title.at.start) < (section, at));
        let in_section = |index: usize| self.titles.get(index).filter(|title| title.section == section);
        let before = after.checked_sub(1).and_then(in_section);
        before.or_else(|| in_section(after)).map(|title| title.at)
    }

    /// How many headings that start another connection are before a paragraph.
    pub(super) fn group(&self, paragraph: usize) -> usize {
        self.heading(paragraph).map_or(0, |heading| heading.group)
    }

    pub(super) fn processor(&self, section: usize, paragraph: usize) -> Option<&'static Processor> {
        let by_section = self.processors.get(section).copied().flatten();
        by_section.or_else(|| self.heading(paragraph).and_then(|heading| heading.processor))
    }

    /// Whether these paragraphs are under different headings.
    pub(super) fn differ(&self, paragraphs: impl Iterator<Item = usize>) -> bool {
        let mut places = paragraphs.filter_map(|paragraph| self.heading(paragraph)).map(|heading| heading.at.start);
        places.next().is_some_and(|first| places.any(|place| place != first))
    }

    pub(super) fn heading(&self, paragraph: usize) -> Option<&PlacedHeading> {
        let before = self.headings.partition_point(|heading| heading.paragraph <= paragraph);
        self.headings.get(before.checked_sub(1)?)
    }
}

/// How a setting is called, where a shell or PHP marks names with a dollar.
fn title_of<'t>(entry: &Entry, text: &'t str) -> &'t str {
    entry.name.of(text).trim_start_matches('$')
}

/// A setting that is a connection's name.
struct Title {
    section: usize,
    at: Span,
}
