//! The person's own words in a summary: what they wanted to buy, and a note. A card number is taken out as soon as it is typed; neither is ever kept.

use super::Checklist;
use crate::{
    browser::form,
    guide::{SITUATIONS, without_card_numbers},
    i18n::Localizer,
    ids::{self, customer},
    live::{announce, card_number},
    message,
};

/// What a browser filled into a field again after a reload, without card numbers.
pub(super) fn written(part: &str) -> String {
    let mut notes = SITUATIONS.iter().map(|situation| form::value(&ids::of(situation.name, part)));
    let text = notes.find(|text| !text.is_empty()).unwrap_or_default();
    without_card_numbers(&text).unwrap_or(text)
}

/// Shows what was written in the fields of every situation.
pub(super) fn show(product: &str, note: &str) {
    for situation in SITUATIONS {
        form::set_value(&ids::of(situation.name, customer::PRODUCT), product);
        form::set_value(&ids::of(situation.name, customer::NOTE), note);
    }
}

/// Takes over what the person writes in one of the fields.
pub(super) fn typed(words: Localizer, checklist: Checklist, id: &str) {
    let Some((situation, part @ (customer::NOTE | customer::PRODUCT))) = id.rsplit_once('/') else { return };
    let (text, has_removed) = card_number::take_out(id, &ids::of(situation, customer::NOTE_REMOVED));
    if has_removed {
        announce(&words.text(message!("hand-over-note.removed")));
    }
    if part == customer::NOTE {
        checklist.set_note(text);
    } else {
        checklist.set_product(text);
    }
}
