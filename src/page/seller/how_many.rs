//! The part that asks how many customers are affected, and what follows from it.

use leptos::{html, prelude::*};

use super::{
    choice::{Radios, Tick},
    part::PartSection,
};
use crate::{
    device::clipboard,
    guide::seller::{Answer, Part, Question},
    key,
    page::{Announcer, Place, Started, Words},
    words::{Key, Value},
};

/// The customer guide's situations: their anchors there, and how a seller would say them.
const SITUATIONS: [(&str, Key); 3] = [
    ("continue-button", key!("seller-few-continue-button")),
    ("new-purchase", key!("seller-few-new-purchase")),
    ("recurring-payment", key!("seller-few-recurring-payment")),
];

/// The question, and one block for each answer.
#[component]
pub(super) fn HowMany() -> impl IntoView {
    let words = Words::of_page();
    view! {
        <PartSection part=Part::HowMany>
            <Radios question=Question::HowMany />
            <div class="outcomes">
                <div class="outcome" data-for=Answer::OneOrFew.id()>
                    <h3>{words.text(key!("seller-few"))}</h3>
                    <p>{words.text(key!("seller-few.lead"))}</p>
                    <ul class="links">
                        {SITUATIONS
                            .map(|(id, title)| view! { <CustomerLink id title /> })
                            .collect_view()}
                    </ul>
                    <Tick question=Question::LinkSent />
                    <p>
                        <a href="#records">{words.text(key!("seller-few.then"))}</a>
                    </p>
                </div>
                <div class="outcome" data-for=Answer::All.id()>
                    <h3>{words.text(key!("seller-all"))}</h3>
                    <p>
                        <a href="#product">{words.text(key!("seller-all.lead"))}</a>
                    </p>
                </div>
                <div class="outcome" data-for=Answer::NotSure.id()>
                    <h3>{words.text(key!("seller-not-sure"))}</h3>
                    <ul>
                        <li>{words.text(key!("seller-not-sure.orders"))}</li>
                        <li>{words.text(key!("seller-not-sure.both"))}</li>
                        <li>{words.text(key!("seller-not-sure.records"))}</li>
                        <li>{words.text(key!("seller-not-sure.ask"))}</li>
                    </ul>
                </div>
            </div>
        </PartSection>
    }
}

/// A link to one situation of the customer guide, with a button that copies its whole address.
#[component]
fn CustomerLink(id: &'static str, title: Key) -> impl IntoView {
    let (words, started, announcer) = (Words::of_page(), Started::of_page(), Announcer::of_page());
    let title = words.text(title);
    let name = words.fill(key!("seller-few-copy.name"), &[("situation", Value::Text(&title))]);
    let link = NodeRef::<html::A>::new();
    // Shown where the browser does not copy, so that it can be copied by hand.
    let address = RwSignal::new(String::new());
    let copy = move |_| {
        // The browser makes the address whole: the page itself does not know where it is hosted.
        let Some(whole) = link.get().map(|link| link.href()) else { return };
        clipboard::copy(&whole.clone(), move |copied| {
            address.set(if copied { String::new() } else { whole });
            announcer.say(words.text(if copied { key!("hand-over-copied") } else { key!("hand-over-copy-failed") }));
        });
    };
    let by_hand = move || {
        let whole = address.get();
        (!whole.is_empty()).then(|| {
            view! {
                <input type="text" readonly value=whole aria-label=words.text(key!("seller-few-copy.address")) />
            }
        })
    };
    view! {
        <li>
            <a node_ref=link href=format!("{}#{id}", Place::Seller.link(Place::Customer))>
                {title}
            </a>
            <button type="button" class="needs-app" aria-label=name disabled=move || !started.get() on:click=copy>
                {words.text(key!("seller-few-copy"))}
            </button>
            {by_hand}
        </li>
    }
}
