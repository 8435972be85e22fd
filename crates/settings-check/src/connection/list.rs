//! Lists of connections, one a line: `Main shop: sk_…`, `Europe: sk_…`, `Asia: your key here`.

use crate::{
    check::Item,
    marks::marks,
    name::{self, Label},
    places::{Places, number},
    read::{Entry, Style},
    slot::Slot,
};

/// The paragraphs in which keys of one slot have names that no field has.
#[derive(Default)]
pub(super) struct Lists {
    places: Places,
    found: Vec<(Slot, usize)>,
}

impl Lists {
    /// Counts a setting whose value fills a slot.
    pub(super) fn add(&mut self, item: &Item<'_>, slot: Slot) {
        if slot.is_credential() && is_title(&item.label, item.name, item.style) {
            let place = self.places.get_or_set(key(item.section, item.block), self.found.len());
            match self.found.get_mut(place) {
                Some((other, count)) => *count += usize::from(*other == slot),
                None => self.found.push((slot, 1)),
            }
        }
    }

    /// The slot that the others of its list fill, where there are two at least: one alone is no list.
    pub(super) fn slot(&self, entry: &Entry, text: &str) -> Option<Slot> {
        let place = self.places.get(key(entry.section, entry.block))?;
        let (slot, count) = *self.found.get(place)?;
        let name = entry.name.of(text);
        let speaks = || entry.at.start < entry.at.end && is_title(&name::label(name, None), name, entry.style);
        (count > 1 && speaks()).then_some(slot)
    }
}

/// Whether a name, and what it says, is what a person calls a connection, and no field's.
pub(super) fn is_title(label: &Label, name: &str, style: Style) -> bool {
    let is_field = label.slot.is_some() || label.own || label.credential || label.is_foreign();
    !name.is_empty() && !is_field && (matches!(style, Style::Label) || !marks!("_.").are_in(name))
}

fn key(section: usize, block: usize) -> [u64; 3] {
    [number(section), number(block), 0]
}
