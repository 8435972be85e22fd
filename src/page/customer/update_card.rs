//! How to change the way of paying: one list for cards, one for PayPal, and the question that chooses.

use leptos::prelude::*;

use super::step::Lines;
use crate::{
    guide::StepId,
    ids::{self, customer},
    key,
    page::words,
    words::Key,
};

const ANSWERS: [(&str, Key); 3] = [
    (customer::PAYPAL_YES, key!("paypal.yes")),
    (customer::PAYPAL_NO, key!("paypal.no")),
    (customer::PAYPAL_NOT_SURE, key!("paypal.not-sure")),
];

const WITH_PAYPAL: &[Key] = &[key!("paypal.how-1"), key!("paypal.how-2"), key!("paypal.how-3"), key!("paypal.how-4")];

/// Both ways; the app hides the one that the answer rules out.
#[component]
pub(super) fn UpdateCard(
    /// How to change a card.
    card: &'static [Key],
) -> impl IntoView {
    let words = words();
    let id = |name: &str| ids::of(&StepId::UpdateCard.path(), name);
    let choice = |(name, text): (&str, Key)| {
        view! {
            <label class="choice">
                <input type="radio" name=id("paypal") id=id(name) />
                {words.text(text)}
            </label>
        }
    };
    view! {
        <fieldset data-processor="paypal">
            <legend>{words.text(key!("paypal.question"))}</legend>
            <div class="choices">{ANSWERS.map(choice).collect_view()}</div>
        </fieldset>
        <p class="hint" data-processor="paypal">{words.text(key!("paypal.how-unsure"))}</p>
        <div class="way-to-pay" id=id(customer::WITH_CARD)>
            <h4>{words.text(key!("paypal.with-card"))}</h4>
            <Lines lines=card />
        </div>
        <div class="way-to-pay" id=id(customer::WITH_PAYPAL) data-processor="paypal">
            <h4>{words.text(key!("paypal.with-paypal"))}</h4>
            <Lines lines=WITH_PAYPAL />
        </div>
    }
}
