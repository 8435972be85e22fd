//! The first page. It is only to read: its app (`bin/site.rs`) shows what a site sets.

use leptos::prelude::*;

use crate::{
    i18n::MessageId,
    message,
    shared::{Place, words},
};

/// The first page: who are you?
#[component]
pub fn StartPage() -> impl IntoView {
    let words = words();
    view! {
        <div class="intro">
            <h1>{words.text(message!("start-heading"))}</h1>
            <p class="lead">{words.text(message!("start-lead"))}</p>
        </div>
        <div class="both-ways">
            <section class="way">
                <CardIcon />
                <Way place=Place::Customer title=message!("start-customer.title") text=message!("start-customer.text") />
                <ShortCuts to=CUSTOMER_SHORT_CUTS />
            </section>
            <section class="way">
                <ShopIcon />
                <Way place=Place::Seller title=message!("start-seller.title") text=message!("start-seller.text") />
                <ShortCuts to=SELLER_SHORT_CUTS />
            </section>
        </div>
        <p class="quiet">{words.text(message!("start-private"))}</p>
    }
}

/// Fragments of pages that are reached from the first page at once, their words, and whether they go beyond the source
/// article.
type ShortCutTable = &'static [(Place, &'static str, MessageId, bool)];

const CUSTOMER_SHORT_CUTS: ShortCutTable = &[
    (Place::Customer, "#continue-button", message!("start-continue-button"), false),
    (Place::Customer, "#new-purchase", message!("start-new-purchase"), false),
    (Place::Customer, "#recurring-payment", message!("start-recurring-payment"), false),
];

const SELLER_SHORT_CUTS: ShortCutTable = &[
    (Place::Seller, "#records", message!("start-records"), false),
    (Place::Messages, "", message!("start-messages"), true),
    (Place::Seller, "#product", message!("start-product"), false),
    (Place::Seller, "#check", message!("start-check"), true),
];

#[component]
fn Way(
    /// The guide's page.
    place: Place,
    /// Whose guide it is.
    title: MessageId,
    /// What it helps with.
    text: MessageId,
) -> impl IntoView {
    let words = words();
    view! {
        <h2>
            <a href=Place::Start.link(place)>{words.text(title)}</a>
        </h2>
        <p>{words.text(text)}</p>
    }
}

#[component]
fn ShortCuts(
    /// Where they lead.
    to: ShortCutTable,
) -> impl IntoView {
    let words = words();
    let link = |&(place, fragment, text, is_extra): &(Place, &str, MessageId, bool)| {
        view! {
            <li data-extra=is_extra>
                <a href=[&*Place::Start.link(place), fragment].concat()>{words.text(text)}</a>
            </li>
        }
    };
    view! { <ul>{to.iter().map(link).collect_view()}</ul> }
}

#[component]
fn CardIcon() -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <rect x="2.5" y="5" width="19" height="14" rx="2.5"></rect>
            <path d="M2.5 9.5h19M6 15h4"></path>
        </svg>
    }
}

#[component]
fn ShopIcon() -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 10v9h16v-9M3 10l2-5h14l2 5a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0ZM9 19v-5h6v5"></path>
        </svg>
    }
}
