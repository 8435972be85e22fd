//! One connection a card, with a labelled field for each setting.

use leptos::prelude::*;

use super::{
    boxes,
    connection::{self, Place},
    desk::{Card, Desk, holds_card_number},
};
use crate::{
    device::{element, secrets},
    ids::{self, seller as id},
    key,
    live::{announce, mount},
    page::seller::SecretBox,
    settings::{self, Field, Slot},
    words::{Key, Value},
};

/// The fields of a Stripe connection: each with its label and how a value begins.
const FIELDS: [(Slot, Key, Key); 3] = [
    (Slot::PublishableKey, key!("seller-field-publishable-key"), key!("seller-field-publishable-key.hint")),
    (Slot::SecretKey, key!("seller-field-secret-key"), key!("seller-field-secret-key.hint")),
    (Slot::WebhookSecret, key!("seller-field-webhook-secret"), key!("seller-field-webhook-secret.hint")),
];

/// How the ids of all fields begin.
const FIELD: &str = "card-";

/// What the button that removes a card belongs to; its part is the card's number.
pub(super) const REMOVE: &str = "remove-card";

/// The id of a card's field.
pub(super) fn field_id(card: u32, slot: Slot) -> String {
    [FIELD, &card.to_string(), "-", slot.id()].concat()
}

/// Whether an id is that of a card's field.
pub(super) fn is_field(id: &str) -> bool {
    id.starts_with(FIELD)
}

/// Shows the cards while fields are filled in.
pub(super) fn start(desk: Desk) {
    Effect::new(move |_| {
        let by_field = desk.found.with(|found| found.by_field);
        element::set_hidden(id::PASTE_FIELD, by_field);
        element::set_hidden(&ids::of(id::CARDS, "all"), !by_field);
        let other_way = if by_field { key!("seller-check.paste") } else { key!("seller-check.fields") };
        element::set_text(id::OTHER_WAY, &desk.words.text(other_way));
    });
    let numbers = move || {
        desk.found.with(|found| {
            let cards = if found.by_field { found.cards.as_slice() } else { &[] };
            cards.iter().map(|card| card.0).collect::<Vec<_>>()
        })
    };
    mount(id::CARDS, move || {
        view! {
            <For each=numbers key=|number| *number let:number>
                {card(desk, number)}
            </For>
        }
    });
}

fn card(desk: Desk, number: u32) -> AnyView {
    let words = desk.words;
    let found = move || {
        desk.found.with(|found| {
            let connection = found.cards.iter().find(|card| card.0 == number)?.1.as_ref()?;
            let index = usize::try_from(number).unwrap_or_default().saturating_sub(1);
            Some(connection::view(words, index, connection, Place::Fields(number)))
        })
    };
    let field = |(slot, label, hint)| {
        let shown = boxes::are_shown(id::ENTRY);
        view! { <SecretBox id=field_id(number, slot) label hint rows=1 sealed=true shown /> }
    };
    let is_only = move || desk.found.with(|found| found.cards.len() < 2);
    view! {
        <fieldset class="card fields">
            <legend>{words.fill(key!("seller-card"), &[("number", Value::Count(number))])}</legend>
            {FIELDS.map(field).collect_view()}
            {found}
            <button type="button" id=ids::of(REMOVE, &number.to_string()) hidden=is_only>
                {words.text(key!("seller-card.remove"))}
            </button>
        </fieldset>
    }
    .into_any()
}

/// Goes to the fields, or back to the box. What was entered the other way would stay unseen: it goes.
pub(super) fn change_way(desk: Desk, by_field: bool) {
    desk.wipe();
    desk.found.update(|found| found.by_field = by_field);
}

/// Adds a card.
pub(super) fn add(desk: Desk) {
    let last = desk.found.with_untracked(|found| found.cards.iter().map(|card| card.0).max());
    let number = last.map_or(1, |last| last + 1);
    desk.found.update(|found| found.cards.push((number, None)));
    announce(&desk.words.fill(key!("seller-card.added"), &[("number", Value::Count(number))]));
}

/// Removes a card.
pub(super) fn remove(desk: Desk, number: &str) {
    let Ok(number) = number.parse::<u32>() else { return };
    desk.found.update(|found| found.cards.retain(|card| card.0 != number));
    announce(&desk.words.fill(key!("seller-card.removed"), &[("number", Value::Count(number))]));
    element::focus(id::ADD_CARD);
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
    desk.found.update(|found| found.cards = cards);
}

/// Checks one card's fields. The app's copies of the values are wiped again before this ends.
fn read(card: u32) -> Option<settings::Connection> {
    let values = FIELDS.map(|(slot, ..)| (slot, secrets::value(&field_id(card, slot))));
    let fields = values.each_ref().map(|(slot, value)| Field { slot: *slot, value: value.as_str() });
    let filled = fields.iter().any(|field| !field.value.trim().is_empty());
    filled.then(|| settings::check_fields(&fields))
}
