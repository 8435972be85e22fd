//! The person's own words in a summary. A card number is taken out as soon as it is typed; the note is never kept.

use super::Checklist;
use crate::{
    device::form,
    guide::{SITUATIONS, without_card_numbers},
    ids::{self, customer},
    key,
    live::{announce, card_number},
    words::Words,
};

/// What a browser filled into a note again after a reload, without card numbers.
pub(super) fn written() -> String {
    let mut notes = SITUATIONS.iter().map(|situation| form::written(&ids::of(situation.name, customer::NOTE)));
    let text = notes.find(|text| !text.is_empty()).unwrap_or_default();
    without_card_numbers(&text).unwrap_or(text)
}

/// Shows the note in the field of every situation.
pub(super) fn show(note: &str) {
    for situation in SITUATIONS {
        form::write(&ids::of(situation.name, customer::NOTE), note);
    }
}

/// Takes over what the person writes in a note's field.
pub(super) fn typed(words: Words, checklist: Checklist, id: &str) {
    let Some((situation, customer::NOTE)) = id.rsplit_once('/') else { return };
    let (text, has_removed) = card_number::take_out(id, &ids::of(situation, customer::NOTE_REMOVED));
    if has_removed {
        announce(&words.text(key!("hand-over-note.removed")));
    }
    checklist.set_note(text);
}
