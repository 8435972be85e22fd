//! Settings whose common names identify a processor only together: a merchant ID, a public and a private key.

use processors::{ALL, Processor, ValueKind};
use text::Span;

use super::paste::Paste;
use crate::{
    parse::Entry,
    recognise::{
        name,
        value::{Fit, identify},
    },
};

/// So many connections are looked at; a paste has few.
const MOST: usize = 16;

/// Longer names are prose.
const LONGEST: usize = 60;

/// A section and the group of paragraphs in it.
pub(super) type Place = (usize, usize);

impl Paste<'_, '_> {
    /// The places whose names together identify a processor.
    pub(super) fn co_occurring(&self, entries: &[Entry]) -> Vec<(Place, &'static Processor)> {
        let place = |entry: &Entry| (entry.section, self.context.group(entry.paragraph));
        let mut found = Vec::new();
        for processor in ALL {
            let Some((slot, words)) = processor.co_occurring else { continue };
            let kinds: Vec<&ValueKind> = processor.kinds.iter().filter(|kind| kind.slots.contains(&slot)).collect();
            let is_as_long = |entry: &Entry| kinds.iter().any(|kind| has_typical_length(kind, entry.at));
            let fits = |entry: &Entry| {
                let identity = identify(entry.at.of(self.text), Some(processor), Some(slot));
                identity.is_some_and(|identity| identity.fit == Fit::Typical && identity.kind.slots.contains(&slot))
            };
            let is_common = |entry: &Entry| name::processor(entry.name.of(self.text)).is_none();
            let is_narrow =
                |entry: &&Entry| is_as_long(entry) && names(entry, self.text, words) && fits(entry) && is_common(entry);
            for narrow in entries.iter().filter(is_narrow).take(MOST) {
                let here = || entries.iter().filter(|entry| place(entry) == place(narrow));
                let is_there = |word: &str| here().any(|entry| names(entry, self.text, &[word]));
                if words.iter().all(|word| is_there(word)) {
                    found.push((place(narrow), processor));
                }
            }
        }
        found
    }
}

/// Whether a value is as long as one of a kind typically is.
fn has_typical_length(kind: &ValueKind, at: Span) -> bool {
    let bodies = kind.prefixes.iter().filter_map(|(prefix, _)| at.len().checked_sub(prefix.len()));
    bodies.into_iter().any(|body| kind.typical_lengths.iter().any(|range| range.contains(&body)))
}

/// Whether an entry's name has one of these words, of which each may be written in several ways (`password|pwd`).
fn names(entry: &Entry, text: &str, words: &[&str]) -> bool {
    let name = entry.name.of(text);
    let lower = || name.to_ascii_lowercase();
    name.len() <= LONGEST && words.iter().flat_map(|word| word.split('|')).any(|word| lower().contains(word))
}
