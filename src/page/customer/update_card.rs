//! How to change the way of paying: one list for cards, one for PayPal, and the question that chooses.

use leptos::prelude::*;

use super::{Checklist, step::Lines};
use crate::{device::form, guide::StepId, key, page::Words, words::Key};

/// How the person pays.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PaysWithPaypal {
    Yes,
    No,
    NotSure,
}

const ANSWERS: [(PaysWithPaypal, &str, Key); 3] = [
    (PaysWithPaypal::Yes, "paypal-yes", key!("paypal.yes")),
    (PaysWithPaypal::No, "paypal-no", key!("paypal.no")),
    (PaysWithPaypal::NotSure, "paypal-not-sure", key!("paypal.not-sure")),
];

const WITH_PAYPAL: &[Key] = &[key!("paypal.how-1"), key!("paypal.how-2"), key!("paypal.how-3"), key!("paypal.how-4")];

fn id(name: &str) -> String {
    [&StepId::UpdateCard.path(), "/", name].concat()
}

/// Both ways, until the person says how they pay.
#[component]
pub(super) fn UpdateCard(
    /// How to change a card.
    card: &'static [Key],
) -> impl IntoView {
    let words = Words::of_page();
    let checklist = Checklist::of_page();
    let answer = RwSignal::new(PaysWithPaypal::NotSure);
    Effect::new(move |_| {
        if checklist.is_started() {
            let ticked = ANSWERS.iter().find(|(_, name, _)| form::is_checked(&id(name)));
            answer.set(ticked.map_or(PaysWithPaypal::NotSure, |(ticked, ..)| *ticked));
        }
    });
    let choice = move |(value, name, text): (PaysWithPaypal, &'static str, Key)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=id("paypal")
                    id=id(name)
                    on:change=move |_| answer.set(value)
                />
                {words.text(text)}
            </label>
        }
    };
    view! {
        <fieldset>
            <legend>{words.text(key!("paypal.question"))}</legend>
            <div class="choices">{ANSWERS.map(choice).collect_view()}</div>
        </fieldset>
        <p class="hint">{words.text(key!("paypal.how-unsure"))}</p>
        <div class="way-to-pay" id=id("with-card") hidden=move || answer.get() == PaysWithPaypal::Yes>
            <h4>{words.text(key!("paypal.with-card"))}</h4>
            <Lines lines=card />
        </div>
        <div class="way-to-pay" id=id("with-paypal") hidden=move || answer.get() == PaysWithPaypal::No>
            <h4>{words.text(key!("paypal.with-paypal"))}</h4>
            <Lines lines=WITH_PAYPAL />
        </div>
    }
}
