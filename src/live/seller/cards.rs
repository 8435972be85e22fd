//! One connection a card, with a labelled field for each setting.

use super::{
    boxes,
    connection::{self, Place},
    desk::{Card, Desk, holds_card_number},
};
use crate::{
    browser::{
        block::{self, Block},
        element, focus, secrets,
    },
    i18n::{Argument, seller},
    ids::{
        self,
        seller::{self as id, part},
    },
    live::{announce, follow},
    message,
    settings::{self, FormInput},
};

/// Whether an id is that of a card's field.
pub(super) fn is_field(id: &str) -> bool {
    id.starts_with(id::FIELD)
}

/// Shows the cards while fields are filled in.
pub(super) fn start(desk: Desk) {
    follow(move || {
        let by_field = desk.found.with(|found| found.by_field);
        element::set_hidden(id::PASTE_FIELD, by_field);
        element::set_hidden(&ids::of(id::CARDS, "all"), !by_field);
        let other_way = if by_field { message!("seller-check.paste") } else { message!("seller-check.fields") };
        element::set_text(id::OTHER_WAY, &desk.words.text(other_way));
    });
    follow(move || desk.found.with(|found| show(desk, if found.by_field { &found.cards } else { &[] })));
}

/// Adds and removes cards, but leaves the others as they are: they hold what the person entered.
fn show(desk: Desk, cards: &[Card]) {
    let wanted: Vec<_> = cards.iter().map(|(number, _)| id::card(&number.to_string())).collect();
    element::keep_only(&["#", id::CARDS, ">*"].concat(), &wanted);
    for ((number, found), card) in cards.iter().zip(&wanted) {
        let digits = number.to_string();
        if !element::is_there(card) {
            let copy = Block::numbered(id::CARD, &digits);
            let name = desk.words.fill(message!("seller-card"), &[("number", Argument::Count(*number))]);
            copy.write(part::NAME, &name);
            Block::at(id::CARDS).add("", &copy);
            boxes::keep_veil(id::ENTRY);
        }
        element::set_hidden(&ids::of(id::REMOVE_CARD, &digits), cards.len() < 2);
        block::refill(&ids::of(card, id::FOUND), |place| {
            if let Some(connection) = found {
                let index = usize::try_from(*number).unwrap_or_default().saturating_sub(1);
                place.add("", &connection::block(desk.words, index, connection, Place::Fields(&digits)));
            }
        });
    }
}

/// Goes to the fields, or back to the box. What was entered the other way would stay unseen: it goes.
pub(super) fn change_way(desk: Desk, by_field: bool) {
    desk.wipe();
    desk.change(|found| found.by_field = by_field);
}

/// Adds a card.
pub(super) fn add(desk: Desk) {
    let last = desk.found.with_untracked(|found| found.cards.iter().map(|card| card.0).max());
    let number = last.map_or(1, |last| last + 1);
    desk.change(|found| found.cards.push((number, None)));
    announce(&desk.words.fill(message!("seller-card.added"), &[("number", Argument::Count(number))]));
}

/// Removes a card.
pub(super) fn remove(desk: Desk, number: &str) {
    let Ok(number) = number.parse::<u32>() else { return };
    desk.change(|found| found.cards.retain(|card| card.0 != number));
    announce(&desk.words.fill(message!("seller-card.removed"), &[("number", Argument::Count(number))]));
    focus::on(id::ADD_CARD);
}

/// Checks what stands in the fields of all cards.
pub(super) fn read_all(desk: Desk) {
    boxes::accept(id::ENTRY);
    let numbers: Vec<_> = desk.found.with_untracked(|found| found.cards.iter().map(|card| card.0).collect());
    let cards: Vec<Card> = numbers.into_iter().map(|number| (number, read(number))).collect();
    if cards.iter().filter_map(|card| card.1.as_ref()).any(holds_card_number) {
        boxes::refuse_card(desk, id::ENTRY);
        return;
    }
    desk.change(|found| found.cards = cards);
}

/// Checks one card's fields. The app's copies of the values are wiped again before this ends.
fn read(card: u32) -> Option<settings::Connection> {
    let digits = card.to_string();
    let values = seller::FIELDS.map(|(slot, ..)| (slot, secrets::value(&id::field(&digits, slot.id()))));
    let fields = values.each_ref().map(|(slot, value)| FormInput { slot: *slot, value: value.as_str() });
    let filled = fields.iter().any(|field| !field.value.trim().is_empty());
    filled.then(|| settings::check_fields(&fields))
}
