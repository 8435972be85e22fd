//! How to change the way of paying: one list for cards, one for PayPal, and the question that chooses.

use leptos::prelude::*;

use super::step::Lines;
use crate::{
    guide::StepId,
    i18n::MessageId,
    ids::{self, customer},
    message,
    page::words,
};

const ANSWERS: [(&str, MessageId); 3] = [
    (customer::PAYPAL_YES, message!("paypal.yes")),
    (customer::PAYPAL_NO, message!("paypal.no")),
    (customer::PAYPAL_NOT_SURE, message!("paypal.not-sure")),
];

const WITH_PAYPAL: &[MessageId] =
    &[message!("paypal.how-1"), message!("paypal.how-2"), message!("paypal.how-3"), message!("paypal.how-4")];

/// Both ways; the app hides the one that the answer rules out.
#[component]
pub(super) fn UpdateCard(
    /// How to change a card.
    card: &'static [MessageId],
) -> impl IntoView {
    let words = words();
    let id = |name: &str| ids::of(&StepId::UpdateCard.path(), name);
    let choice = |(name, text): (&str, MessageId)| {
        view! {
            <label class="choice">
                <input type="radio" name=id("paypal") id=id(name) />
                {words.text(text)}
            </label>
        }
    };
    view! {
        <fieldset data-processor="paypal">
            <legend>{words.text(message!("paypal.question"))}</legend>
            <div class="choices">{ANSWERS.map(choice).collect_view()}</div>
        </fieldset>
        <p class="hint" data-processor="paypal">{words.text(message!("paypal.how-unsure"))}</p>
        <div class="way-to-pay" id=id(customer::WITH_CARD)>
            <h4>{words.text(message!("paypal.with-card"))}</h4>
            <Lines lines=card />
        </div>
        <div class="way-to-pay" id=id(customer::WITH_PAYPAL) data-processor="paypal">
            <h4>{words.text(message!("paypal.with-paypal"))}</h4>
            <Lines lines=WITH_PAYPAL />
        </div>
    }
}
