//! What the settings around one say of it: others of its list, and values beside it.

use std::collections::HashMap;

use processors::{Processor, Slot};

use super::{co_occurrence::Place, item::Item, list::Lists, paste::Paste};
use crate::{
    examine::ValueClass,
    parse::{Entry, Style},
};

/// So many names are looked for in the other items of a list.
const NAMES: usize = 8;

impl<'t> Paste<'_, 't> {
    /// The settings among the entries, examined.
    pub(super) fn items(&self, entries: &[Entry]) -> Vec<Item<'t>> {
        let mut first: Vec<_> = entries.iter().map(|entry| self.item(*entry, None, None)).collect();
        self.alike(entries, &mut first);
        self.with_neighbours(entries, first)
    }

    /// `[{"key": "YOUR_KEY"}, {"key": "sk_…"}]`: what one item of a list shows to be a setting is one in the others.
    fn alike(&self, entries: &[Entry], items: &mut [Option<Item<'t>>]) {
        let sections = &self.reading.sections;
        let around = |section: usize| sections.get(section).map_or(0, |section| section.parent);
        let mut names: Vec<Alike<'_>> = Vec::new();
        let mut lists = Lists::default();
        for item in items.iter().flatten().filter(|item| !item.name.is_empty()) {
            let Some(slot) = item.home().filter(|_| matches!(item.examined.class, ValueClass::Known(_))) else {
                continue;
            };
            if names.len() < NAMES {
                names.push(Alike { section: item.section, name: item.name, row: row(item.name), slot });
            }
            lists.add(item, slot);
        }
        if names.is_empty() {
            return;
        }
        let is_open = |item: &Option<Item<'_>>| {
            item.as_ref().is_none_or(|item| item.home().is_none() && !item.name.is_empty() && is_missing(item))
        };
        for (entry, item) in entries.iter().zip(items).filter(|(_, item)| is_open(item)) {
            let name = entry.name.of(self.text);
            let own_row = row(name);
            let is_like = |one: &&Alike<'_>| {
                (one.section == entry.section || (one.section > 0 && around(one.section) == around(entry.section)))
                    && (one.name == name || one.slot.is_credential() && own_row.is_some() && one.row == own_row)
            };
            let like = names.iter().find(is_like).map(|like| like.slot);
            let slot = like.or_else(|| lists.slot(entry, self.text));
            if slot.is_some() {
                *item = self.item(*entry, None, slot).filter(is_missing);
            }
        }
    }

    /// Reads a second time what a value beside it explains: `Key secret` next to `Key ID: rzp_live_…`.
    fn with_neighbours(&self, entries: &[Entry], first: Vec<Option<Item<'t>>>) -> Vec<Item<'t>> {
        let mut known: HashMap<Place, &'static Processor> = HashMap::new();
        let read = first.iter().flatten();
        for item in
            read.filter(|item| !(item.label.names_processor && is_variable(item.name)) && item.style != Style::Bare)
        {
            if let Some(processor) = item.processor() {
                known.entry((item.section, self.context.group(item.paragraph))).or_insert(processor);
            }
        }
        for (place, processor) in self.co_occurring(entries) {
            known.entry(place).or_insert(processor);
        }
        if known.is_empty() {
            return first.into_iter().flatten().collect();
        }
        let mut items = Vec::with_capacity(entries.len());
        for (entry, read) in entries.iter().zip(first) {
            let neighbour = known.get(&(entry.section, self.context.group(entry.paragraph))).copied();
            let is_open = |item: &Item<'_>| {
                let own = item.processor();
                let could_be = own.is_none() || own == neighbour;
                item.label.processor.is_none() && item.style != Style::Bare && could_be
            };
            let second = neighbour.is_some() && read.as_ref().is_none_or(is_open);
            // What others of its name have shown stays so.
            let alike = read.as_ref().filter(|item| is_missing(item)).and_then(|item| item.label.slot);
            let again = if second { self.item(*entry, neighbour, alike) } else { None };
            // A program's own `SECRET_KEY` beside a processor's settings is none of them.
            let is_own = |item: &Item<'_>| is_variable(item.name) && matches!(item.examined.class, ValueClass::Other);
            items.extend(again.filter(|item| read.is_none() || !is_own(item)).or(read));
        }
        items
    }
}

/// Whether there is no value where one should be.
const fn is_missing(item: &Item<'_>) -> bool {
    matches!(item.examined.class, ValueClass::Placeholder | ValueClass::Empty)
}

/// A name whose value shows what others of the same name, or of the same row, ask for.
struct Alike<'t> {
    section: usize,
    name: &'t str,
    row: Option<&'t str>,
    slot: Slot,
}

/// The name of a row of which the credentials of several connections are counted: `Store` of `Store A` and `Store B`.
fn row(name: &str) -> Option<&str> {
    let count = match name.as_bytes() {
        [.., before, last] if last.is_ascii_alphabetic() && before.is_ascii_alphanumeric() => return None,
        _ => name.char_indices().rev().find(|&(_, one)| !one.is_alphanumeric())?.0,
    };
    let (row, rest) = name.split_at_checked(count)?;
    let count = rest.get(rest.chars().next()?.len_utf8()..)?;
    let is_count = count.len() == 1 || count.bytes().all(|byte| byte.is_ascii_digit());
    (is_count && !row.is_empty()).then_some(row)
}

/// Whether a name is that of a variable, which is among others of all sorts, and not a form's label.
fn is_variable(name: &str) -> bool {
    !name.contains(' ')
}
