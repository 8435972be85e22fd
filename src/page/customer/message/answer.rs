//! The answer to a message: empty places that the app fills from the list, and what is said where nothing fits.

use leptos::prelude::*;

use crate::{
    guide::{NOT_SURE, SITUATIONS},
    i18n::guide,
    ids::{self, customer},
    message,
    page::words,
};

/// Where the answer will stand.
#[component]
pub(super) fn Answer() -> impl IntoView {
    let words = words();
    let place = |id: &'static str| {
        view! {
            <section class="found" id=id hidden>
                <h4 id=ids::of(id, customer::REASON_TITLE)></h4>
                <div id=ids::of(id, customer::REASON_BODY)></div>
            </section>
        }
    };
    let situations = SITUATIONS.map(|situation| (situation.name, guide::situation(situation.id).title));
    let ways = situations.into_iter().chain([(NOT_SURE, message!("not-sure.title"))]);
    view! {
        <div class="message-answer needs-app">
            <h3 id=customer::MESSAGE_HEADING hidden></h3>
            {customer::MESSAGE_FOUND.map(place).collect_view()}
            <div id=customer::MESSAGE_UNKNOWN hidden>
                <p>{words.text(message!("message.unknown"))}</p>
                <ul class="seen">
                    {ways
                        .map(|(name, title)| {
                            view! {
                                <li>
                                    <a href=["#", name].concat()>{words.text(title)}</a>
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </div>
        </div>
    }
    .into_any()
}
