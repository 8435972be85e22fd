//! The part that asks how many customers are affected, and what follows from it.

use leptos::prelude::*;

use super::{
    choice::{Radios, Tick},
    part::PartSection,
};
use crate::{
    guide::{
        SituationId,
        seller::{Answer, Part, Question},
    },
    key,
    page::{Place, shared, words},
    words::{Key, Value},
};

/// The customer guide's situations, and how a seller would say them.
const SITUATIONS: [(SituationId, Key); 3] = [
    (SituationId::ContinueButton, key!("seller-few-continue-button")),
    (SituationId::NewPurchase, key!("seller-few-new-purchase")),
    (SituationId::RecurringPayment, key!("seller-few-recurring-payment")),
];

/// The question, and one block for each answer.
#[component]
pub(super) fn HowMany() -> impl IntoView {
    let words = words();
    view! {
        <PartSection part=Part::HowMany>
            <Radios question=Question::HowMany />
            <div class="outcomes">
                <div class="outcome" data-for=Answer::OneOrFew.id()>
                    <h3>{words.text(key!("seller-few"))}</h3>
                    <p>{words.text(key!("seller-few.lead"))}</p>
                    <ul class="links">
                        {SITUATIONS
                            .map(|(situation, title)| view! { <CustomerLink situation title /> })
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
fn CustomerLink(situation: SituationId, title: Key) -> impl IntoView {
    let words = words();
    let situation = situation.name();
    let title = words.text(title);
    let name = words.fill(key!("seller-few-copy.name"), &[("situation", Value::Text(&title))]);
    let href = [&Place::Seller.link(Place::Customer), "#", situation].concat();
    view! {
        <li>
            <shared::CustomerLink
                owner=situation
                href=Some(href)
                text=title
                copy=words.text(key!("seller-few-copy"))
                name
                address=words.text(key!("seller-few-copy.address"))
            />
        </li>
    }
}
