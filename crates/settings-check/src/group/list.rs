//! Lists of connections, one a line: `Main shop: sk_…`, `Europe: sk_…`, `Asia: your key here`.

use std::collections::HashMap;

use processors::Slot;

use super::item::Item;
use crate::{
    parse::{Entry, Style},
    recognise::name::{self, Label},
};

/// The paragraphs in which keys of one slot have names that no field has.
#[derive(Default)]
pub(super) struct Lists {
    /// By section and paragraph: the slot, and how many fill it.
    found: HashMap<(usize, usize), (Slot, usize)>,
}

impl Lists {
    /// Counts a setting whose value fills a slot.
    pub(super) fn add(&mut self, item: &Item<'_>, slot: Slot) {
        if slot.is_credential() && is_title(&item.label, item.name, item.style) {
            let (first, count) = self.found.entry((item.section, item.paragraph)).or_insert((slot, 0));
            *count += usize::from(*first == slot);
        }
    }

    /// The slot that the others of its list fill, where there are two at least: one alone is no list.
    pub(super) fn slot(&self, entry: &Entry, text: &str) -> Option<Slot> {
        let (slot, count) = *self.found.get(&(entry.section, entry.paragraph))?;
        let name = entry.name.of(text);
        let speaks = || entry.at.start < entry.at.end && is_title(&name::label(name, None), name, entry.style);
        (count > 1 && speaks()).then_some(slot)
    }
}

/// Whether a name, and what it says, is what a person calls a connection, and no field's.
pub(super) fn is_title(label: &Label, name: &str, style: Style) -> bool {
    let is_field = label.slot.is_some() || label.names_processor || label.credential || label.is_foreign();
    !name.is_empty() && !is_field && (matches!(style, Style::Label) || !name.contains(['_', '.']))
}
