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
    i18n::{Argument, MessageId},
    message,
    shared::{CustomerLink, Place, words},
};

/// The customer guide's situations, and how a seller would say them.
const SITUATIONS: [(SituationId, MessageId); 3] = [
    (SituationId::ContinueButton, message!("seller-few-continue-button")),
    (SituationId::NewPurchase, message!("seller-few-new-purchase")),
    (SituationId::RecurringPayment, message!("seller-few-recurring-payment")),
];

/// The question, and one block for each answer.
#[component]
pub(super) fn HowMany() -> impl IntoView {
    let words = words();
    let link = |(situation, _): (SituationId, _)| {
        view! {
            <li data-spot="customer-page" data-at=situation.name()>
                <CustomerPageLink situation />
            </li>
        }
    };
    view! {
        <PartSection part=Part::HowMany>
            <Radios question=Question::HowMany />
            <div class="outcomes">
                <div class="outcome" data-for=Answer::OneOrFew.id()>
                    <h3>{words.text(message!("seller-few"))}</h3>
                    <p>{words.text(message!("seller-few.lead"))}</p>
                    <ul class="links">
                        {SITUATIONS.map(link).collect_view()}
                    </ul>
                    <Tick question=Question::LinkSent />
                    <p>
                        <a href="#records">{words.text(message!("seller-few.then"))}</a>
                    </p>
                </div>
                <div class="outcome" data-for=Answer::All.id()>
                    <h3>{words.text(message!("seller-all"))}</h3>
                    <p>
                        <a href="#product">{words.text(message!("seller-all.lead"))}</a>
                    </p>
                </div>
                <div class="outcome" data-for=Answer::NotSure.id()>
                    <h3>{words.text(message!("seller-not-sure"))}</h3>
                    <ul>
                        <li>{words.text(message!("seller-not-sure.orders"))}</li>
                        <li>{words.text(message!("seller-not-sure.both"))}</li>
                        <li>{words.text(message!("seller-not-sure.records"))}</li>
                        <li>{words.text(message!("seller-not-sure.ask"))}</li>
                    </ul>
                </div>
            </div>
        </PartSection>
    }
}

/// A link to one situation of the customer guide, with a button that copies its whole address.
#[component]
pub(super) fn CustomerPageLink(
    /// Which situation.
    situation: SituationId,
) -> impl IntoView {
    let words = words();
    let title = SITUATIONS.iter().find(|(known, _)| *known == situation).map(|(_, title)| words.text(*title));
    let title = title.unwrap_or_default();
    let name = words.fill(message!("seller-few-copy.name"), &[("situation", Argument::Text(&title))]);
    view! {
        <CustomerLink
            href=[&*Place::Seller.link(Place::Customer), "#", situation.name()].concat()
            text=title
            copy=words.text(message!("seller-few-copy"))
            name
            address=words.text(message!("seller-few-copy.address"))
        />
    }
}
