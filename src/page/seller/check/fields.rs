//! One connection a card, with a labelled field for each setting.

use leptos::prelude::*;

use super::{
    super::{
        desk::{Card, Desk, holds_card_number},
        secret_box::{SecretBox, Veil},
    },
    connection::{ConnectionView, Place},
};
use crate::{
    device::{document, secrets},
    key,
    page::{Announcer, Words},
    settings::{self, Field, Slot},
    words::{Key, Value},
};

/// The fields of a Stripe connection: each with its label and how a value begins.
const FIELDS: [(Slot, Key, Key); 3] = [
    (Slot::PublishableKey, key!("seller-field-publishable-key"), key!("seller-field-publishable-key.hint")),
    (Slot::SecretKey, key!("seller-field-secret-key"), key!("seller-field-secret-key.hint")),
    (Slot::WebhookSecret, key!("seller-field-webhook-secret"), key!("seller-field-webhook-secret.hint")),
];

/// The id of the button that adds a card.
const ADD: &str = "add-connection";

/// The id of a card's field.
pub(super) fn field_id(card: u32, slot: Slot) -> String {
    format!("card-{card}-{}", slot.id())
}

/// All cards, and a button for one more.
#[component]
pub(super) fn Fields(
    /// Hides what stands in the fields.
    veil: Veil,
) -> impl IntoView {
    let (words, desk, announcer) = (Words::of_page(), Desk::of_page(), Announcer::of_page());
    let numbers = Memo::new(move |_| desk.cards.with(|cards| cards.iter().map(|card| card.0).collect::<Vec<_>>()));
    let add = move |_| {
        let number = numbers.with(|numbers| numbers.iter().max().map_or(1, |last| last + 1));
        desk.cards.update(|cards| cards.push((number, None)));
        announcer.say(words.fill(key!("seller-card.added"), &[("number", Value::Count(number))]));
    };
    view! {
        <For each=move || numbers.get() key=|number| *number let:number>
            <CardView number veil />
        </For>
        <button type="button" id=ADD on:click=add>
            {words.text(key!("seller-card.add"))}
        </button>
    }
}

#[component]
fn CardView(number: u32, veil: Veil) -> impl IntoView {
    let (words, desk) = (Words::of_page(), Desk::of_page());
    let found = move || {
        desk.cards.with(|cards| {
            let connection = cards.iter().find(|card| card.0 == number)?.1.as_ref()?;
            let index = usize::try_from(number).unwrap_or_default().saturating_sub(1);
            Some(view! { <ConnectionView index connection place=Place::Fields(number) /> })
        })
    };
    let field = move |(slot, label, hint)| {
        view! { <SecretBox id=field_id(number, slot) label hint=Some(hint) rows=1 veil on_input=read_all /> }
    };
    let remove = move || desk.cards.with(|cards| cards.len() > 1).then(|| view! { <Remove number /> });
    view! {
        <fieldset class="card fields">
            <legend>{words.fill(key!("seller-card"), &[("number", Value::Count(number))])}</legend>
            {FIELDS.map(field).collect_view()}
            {found}
            {remove}
        </fieldset>
    }
}

#[component]
fn Remove(number: u32) -> impl IntoView {
    let (words, desk, announcer) = (Words::of_page(), Desk::of_page(), Announcer::of_page());
    let remove = move |_| {
        desk.cards.update(|cards| cards.retain(|card| card.0 != number));
        announcer.say(words.fill(key!("seller-card.removed"), &[("number", Value::Count(number))]));
        document::focus(ADD);
    };
    view! {
        <button type="button" on:click=remove>
            {words.text(key!("seller-card.remove"))}
        </button>
    }
}

/// Checks what stands in the fields of all cards.
fn read_all(desk: Desk) {
    desk.refusal.set(None);
    let numbers: Vec<_> = desk.cards.with_untracked(|cards| cards.iter().map(|card| card.0).collect());
    let cards: Vec<Card> = numbers.into_iter().map(|number| (number, read(number))).collect();
    if cards.iter().filter_map(|card| card.1.as_ref()).any(holds_card_number) {
        desk.refuse_card();
        return;
    }
    desk.cards.set(cards);
}

/// Checks one card's fields. The app's copies of the values are wiped again before this ends.
fn read(card: u32) -> Option<settings::Connection> {
    let values = FIELDS.map(|(slot, ..)| (slot, secrets::value(&field_id(card, slot))));
    let fields = values.each_ref().map(|(slot, value)| Field { slot: *slot, value: value.as_str() });
    let filled = fields.iter().any(|field| !field.value.trim().is_empty());
    filled.then(|| settings::check_fields(&fields))
}
