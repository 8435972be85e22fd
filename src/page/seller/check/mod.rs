//! The settings check's page: a box that takes anything, or fields to fill in, and what was found.

mod connection;
mod fields;
mod paste;
mod text;
mod total;
mod where_to_find;

use leptos::prelude::*;

pub(super) use self::paste::load;
use self::{
    fields::Fields,
    paste::PasteBox,
    text::Redaction,
    total::{RESULT, Total},
    where_to_find::WhereToFind,
};
use super::{
    desk::Desk,
    part::PartSection,
    secret_box::{Refusal, Veil, VeilButton},
};
use crate::{
    guide::seller::Part,
    key,
    page::{
        Announcer, Words,
        seal::{SealLine, SeeForYourself},
    },
    words::seller,
};

/// The settings check.
#[component]
pub(super) fn Check() -> impl IntoView {
    let words = Words::of_page();
    view! {
        <PartSection part=Part::Check>
            <p class="note warn">{words.text(key!("seller-check.never"))}</p>
            <p class="only-without-app">{words.text(key!("seller-check.without"))}</p>
            <div class="needs-app">
                <SealLine />
                <Entry />
                <Total />
                <Limits />
                <Redaction />
            </div>
            <WhereToFind />
            <SeeForYourself />
        </PartSection>
    }
}

/// The box or the fields, with the buttons that both have.
#[component]
fn Entry() -> impl IntoView {
    let (words, desk, announcer) = (Words::of_page(), Desk::of_page(), Announcer::of_page());
    let veil = Veil::new();
    let clear = move |_| {
        desk.wipe();
        announcer.say(words.text(key!("seller-check.cleared")));
    };
    // What was entered the other way would stay unseen: it goes.
    let change_way = move |_| {
        desk.wipe();
        desk.by_field.update(|by_field| *by_field = !*by_field);
    };
    let other_way =
        move || words.text(if desk.by_field.get() { key!("seller-check.paste") } else { key!("seller-check.fields") });
    view! {
        {move || {
            if desk.by_field.get() {
                view! { <Fields veil /> }.into_any()
            } else {
                view! { <PasteBox veil /> }.into_any()
            }
        }}
        <div class="actions">
            <VeilButton veil />
            <button type="button" disabled=move || !desk.is_open() on:click=clear>
                {words.text(key!("seller-check.clear"))}
            </button>
            <button type="button" disabled=move || !desk.is_open() on:click=change_way>
                {other_way}
            </button>
        </div>
        <Refusal />
    }
}

/// What the check cannot know, whatever it says.
#[component]
fn Limits() -> impl IntoView {
    let words = Words::of_page();
    view! {
        <div class="note limits">
            <h3>{words.text(key!("seller-limits"))}</h3>
            <ul>
                {seller::LIMITS.map(|limit| view! { <li>{words.text(limit)}</li> }).collect_view()}
            </ul>
        </div>
    }
}
