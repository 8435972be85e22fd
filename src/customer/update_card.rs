//! How to change the way of paying: one list for cards, one for PayPal, and the question that chooses.

use leptos::{html, prelude::*};

use super::how::How;
use crate::{guide::StepId, i18n::MessageId, message, shared::words};

/// How the person pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    PayPal,
    Card,
    NotSure,
}

/// The answers with the ends of their ids and their words.
const ANSWERS: [(Answer, &str, MessageId); 3] = [
    (Answer::PayPal, "paypal-yes", message!("paypal.yes")),
    (Answer::Card, "paypal-no", message!("paypal.no")),
    (Answer::NotSure, "paypal-not-sure", message!("paypal.not-sure")),
];

const WITH_PAYPAL: [MessageId; 4] =
    [message!("paypal.how-1"), message!("paypal.how-2"), message!("paypal.how-3"), message!("paypal.how-4")];

/// Both ways, as long as the answer rules none out.
#[component]
pub(super) fn UpdateCard(
    /// How to change a card.
    card: &'static [MessageId],
) -> impl IntoView {
    let (words, step, answer) = (words(), StepId::UpdateCard, RwSignal::new(None));
    let path = step.path();
    let choice = |(one, name, text): (Answer, &str, MessageId)| {
        let radio = NodeRef::<html::Input>::new();
        // What was ticked before the app started.
        Effect::new(move |_| {
            if radio.get_untracked().is_some_and(|radio| radio.checked()) {
                answer.set(Some(one));
            }
        });
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=format!("{path}/paypal")
                    id=format!("{path}/{name}")
                    node_ref=radio
                    on:change=move |_| answer.set(Some(one))
                />
                {words.text(text)}
            </label>
        }
    };
    let line = |id: MessageId| view! { <li>{words.text(id)}</li> };
    view! {
        <fieldset data-processor="paypal">
            <legend>{words.text(message!("paypal.question"))}</legend>
            <div class="choices">{ANSWERS.into_iter().map(choice).collect_view()}</div>
        </fieldset>
        <p class="hint" data-processor="paypal">
            {words.text(message!("paypal.how-unsure"))}
        </p>
        <div
            class="way-to-pay"
            id=format!("{path}/with-card")
            hidden=move || answer.get() == Some(Answer::PayPal)
        >
            <h4>{words.text(message!("paypal.with-card"))}</h4>
            <How step lines=card />
        </div>
        <div
            class="way-to-pay"
            id=format!("{path}/with-paypal")
            data-processor="paypal"
            hidden=move || answer.get() == Some(Answer::Card)
        >
            <h4>{words.text(message!("paypal.with-paypal"))}</h4>
            <ol class="how">{WITH_PAYPAL.into_iter().map(line).collect_view()}</ol>
        </div>
    }
}
