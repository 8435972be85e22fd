//! Settings whose common names tell a processor only together: a merchant ID, a public and a private key.

use super::Paste;
use crate::{
    identify::{Fit, identify},
    name,
    processors::{ALL, Kind, Processor},
    read::Entry,
    span::Span,
};

/// So many connections are looked at; a paste has few.
const MOST: usize = 16;

/// Longer names are prose.
const LONGEST: usize = 60;

/// A section and the group of paragraphs in it.
pub(super) type Place = (usize, usize);

impl Paste<'_, '_> {
    /// The places whose names together tell a processor.
    pub(super) fn together(&self, entries: &[Entry]) -> Vec<(Place, &'static Processor)> {
        let place = |entry: &Entry| (entry.section, self.surroundings.group(entry.block));
        let mut found = Vec::new();
        for processor in &*ALL {
            let Some((slot, words)) = processor.together else { continue };
            let kinds: Vec<&Kind> = processor.kinds.iter().filter(|kind| kind.slots.contains(&slot)).collect();
            let is_as_long = |entry: &Entry| kinds.iter().any(|kind| has_usual_length(kind, entry.at));
            let fits = |entry: &Entry| {
                let identity = identify(entry.at.of(self.text), Some(processor), Some(slot));
                identity.is_some_and(|identity| identity.fit == Fit::Usual && identity.kind.slots.contains(&slot))
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

/// Whether a value is as long as one of a kind usually is.
fn has_usual_length(kind: &Kind, at: Span) -> bool {
    let bodies = kind.starts.iter().filter_map(|(start, _)| (at.end - at.start).checked_sub(start.len()));
    bodies.into_iter().any(|body| kind.usual.iter().any(|range| range.contains(&body)))
}

/// Whether an entry's name has one of these words, of which each may be written in several ways (`password|pwd`).
fn names(entry: &Entry, text: &str, words: &[&str]) -> bool {
    let name = entry.name.of(text).as_bytes();
    let begins = |rest: &[u8], word: &str| {
        rest.first().map(u8::to_ascii_lowercase) == word.bytes().next()
            && rest.get(..word.len()).is_some_and(|part| part.eq_ignore_ascii_case(word.as_bytes()))
    };
    let holds = |word: &str| (0..name.len()).any(|at| name.get(at..).is_some_and(|rest| begins(rest, word)));
    name.len() <= LONGEST && words.iter().flat_map(|word| word.split('|')).any(holds)
}
