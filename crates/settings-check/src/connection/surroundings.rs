//! What sections and headings say about the settings in them.

use super::Paste;
use crate::{
    about,
    check::{Draft, shown_name},
    letters::words,
    marks::marks,
    name,
    order::{order_by, rank},
    processors::Processor,
    read::{self, Entry, Reading},
    slot::Slot,
    span::Span,
};

/// A heading over a paragraph.
struct Heading {
    block: usize,
    at: Span,
    processor: Option<&'static Processor>,
    /// It is a comment, which may be about anything.
    remark: bool,
    /// The number of the group of paragraphs that it belongs to.
    group: usize,
}

impl Heading {
    /// Whether it names a connection even if it is the only heading.
    fn speaks(&self, text: &str) -> bool {
        !self.remark && (self.processor.is_some() || parts(self.at.of(text)))
    }
}

/// What sections and headings say about the entries in them.
pub(super) struct Surroundings {
    /// The processor that each section, or one around it, names.
    processors: Vec<Option<&'static Processor>>,
    /// For each heading that parts connections, or names a processor: its block, text and processor.
    headings: Vec<Heading>,
    /// What connections call themselves: `name: Store A`.
    /// By section, then by place.
    titles: Vec<Title>,
}

impl Surroundings {
    pub(super) fn of(text: &str, reading: &Reading) -> Self {
        let named = name::processor;
        let mut processors: Vec<Option<&'static Processor>> = Vec::with_capacity(reading.sections.len());
        for section in &reading.sections {
            let told = |part: Span| Some(part.of(text)).filter(|part| !part.is_empty()).and_then(named);
            let own = told(section.name).or_else(|| told(section.line));
            let around = processors.get(section.parent).copied().flatten();
            processors.push(own.or(around));
        }
        for entry in &reading.entries {
            let says = |part: &str| about::is_processor(part) || about::is_title(part);
            if says(title_of(entry, text))
                && let Some(processor) = processors.get_mut(entry.section)
                && entry.section > 0
            {
                *processor = processor.or_else(|| named(entry.at.of(text)));
            }
        }
        let mut group = 0;
        let headings = reading.headings.iter().map(|&read::Heading { block, at, remark, processor }| {
            group += usize::from(parts(at.of(text)));
            Heading { block, at, processor, remark, group }
        });
        let headings = headings.collect();
        let mut this = Self { processors, headings, titles: Vec::new() };
        let titles = reading.entries.iter().filter(|entry| this.is_title(entry, text));
        this.titles = titles.map(|entry| Title { section: entry.section, at: entry.at }).collect();
        order_by(&mut this.titles, |title| rank(title.section, title.at.start));
        this
    }

    /// Whether an entry says what a connection is called, and not with whose name one signs in: Authorize.net's `name`.
    fn is_title(&self, entry: &Entry, text: &str) -> bool {
        let (name, value) = (title_of(entry, text), entry.at.of(text));
        let signs_in = || {
            let label = name::label(name, self.processor(entry.section, entry.block));
            label.slot.is_some_and(Slot::is_credential) && !value.contains(' ')
        };
        about::is_title(name) && !value.is_empty() && !signs_in()
    }

    /// The title of what stands in a section: the last one before it there, or else the first after it.
    fn title(&self, section: usize, at: usize) -> Option<Span> {
        let after = self.titles.partition_point(|title| (title.section, title.at.start) < (section, at));
        let in_section = |index: usize| self.titles.get(index).filter(|title| title.section == section);
        let before = after.checked_sub(1).and_then(in_section);
        before.or_else(|| in_section(after)).map(|title| title.at)
    }

    /// How many headings that part connections stand before a block.
    pub(super) fn group(&self, block: usize) -> usize {
        self.heading(block).map_or(0, |heading| heading.group)
    }

    pub(super) fn processor(&self, section: usize, block: usize) -> Option<&'static Processor> {
        let by_section = self.processors.get(section).copied().flatten();
        by_section.or_else(|| self.heading(block).and_then(|heading| heading.processor))
    }

    /// Whether these blocks stand under different headings.
    pub(super) fn differ(&self, blocks: impl Iterator<Item = usize>) -> bool {
        let mut places = blocks.filter_map(|block| self.heading(block)).map(|heading| heading.at.start);
        places.next().is_some_and(|first| places.any(|place| place != first))
    }

    fn heading(&self, block: usize) -> Option<&Heading> {
        let before = self.headings.partition_point(|heading| heading.block <= block);
        self.headings.get(before.checked_sub(1)?)
    }
}

impl Paste<'_, '_> {
    /// What the paste calls a connection: its title, its section, the heading over it. A heading that is not one of
    /// `several` must speak of a connection.
    pub(super) fn name(&self, draft: &Draft<'_>, several: bool) -> Option<String> {
        let (text, sections) = (self.text, &self.reading.sections);
        let first = draft.items.first()?;
        let title = self.surroundings.title(first.section, first.examined.at.start);
        let title = title.filter(|title| name::label(title.of(text), None).slot.is_none());
        let section = sections.get(first.section)?;
        let named = |span: Span| Some(span).filter(|span| span.start < span.end && !is_general(span.of(text)));
        let parent = || named(sections.get(section.parent)?.name);
        let heading = self.surroundings.heading(first.block).filter(|heading| several || heading.speaks(text));
        let heading = heading.map(|heading| heading.at);
        let own = named(section.name);
        // `production: stripe: …`: the processor is known, the part around it tells more.
        let is_brand = own.is_some_and(|own| {
            let label = name::label(own.of(text), None);
            label.own && label.slot.is_none() && label.qualifier == 0
        });
        let around = if is_brand { parent() } else { None };
        let name = title.or(around).or(own).or(heading).or_else(parent)?.of(text);
        Some(shown_name(name.trim()))
    }
}

/// How a setting is called, where a shell or PHP marks names with a dollar.
fn title_of<'t>(entry: &Entry, text: &'t str) -> &'t str {
    marks!("$").off_start(entry.name.of(text))
}

/// A setting that is a connection's name.
struct Title {
    section: usize,
    at: Span,
}

/// Names of parts that say nothing of a connection.
const GENERAL: &str = "\
    environment env data stringdata headers auth config settings options services credentials payment payments \
    gateways processors connections keys key value appsettings return";

fn is_general(name: &str) -> bool {
    GENERAL.split(' ').any(|one| one.eq_ignore_ascii_case(name))
}

/// Whether a title names a processor, or speaks of a connection.
pub(crate) fn speaks(title: &str) -> bool {
    name::processor(title).is_some() || parts(title)
}

/// What a heading that starts another connection speaks of.
const PARTING: &[&str] = &[
    "connection",
    "account",
    "store",
    "shop",
    "site",
    "integration",
    "live",
    "test",
    "production",
    "sandbox",
    "prod",
    "staging",
    "development",
    "merchant",
];

/// Whether a heading starts another connection: it speaks of one, or of an environment, in few words.
fn parts(heading: &str) -> bool {
    let words = || words(heading);
    words().take(6).count() <= 5 && words().any(|word| name::is_one_of(word, PARTING))
}
