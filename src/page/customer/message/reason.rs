//! One reason in the list: what it means, what to do, who can fix it, whether to try again, and the way to its step.

use leptos::prelude::*;

use crate::{
    declines::{NextStep, Reason, Role},
    guide::{MESSAGE, Position, SituationId},
    ids::{self, customer},
    key,
    page::words,
    words::{Key, Value, Words, declines, guide},
};

/// One reason, folded. The app copies its body to where the answer to a message stands.
#[component]
pub(super) fn ReasonItem(
    /// Which reason.
    reason: Reason,
) -> impl IntoView {
    let words = words();
    let (id, said) = (ids::of(MESSAGE, reason.id()), declines::reason(words.book(), reason, Role::Customer));
    let who = declines::who(words.book(), reason.who(), Role::Customer);
    let retry = declines::retry(words.book(), reason.retry());
    let facts = [("who", Value::Text(&who)), ("retry", Value::Text(&retry))];
    view! {
        <li>
            <details class="reason" id=id.clone()>
                <summary id=ids::of(&id, customer::REASON_TITLE)>{declines::title(words.book(), reason)}</summary>
                <div class="reason-body" id=ids::of(&id, customer::REASON_BODY)>
                    <p>{said.what}</p>
                    <p>
                        <strong>{words.text(key!("message-reason.fix"))}</strong>" "
                        {said.fix}
                    </p>
                    <p class="quiet">{words.fill(key!("message-reason.facts"), &facts)}</p>
                    <p class="ways">{links(words, reason)}</p>
                </div>
            </details>
        </li>
    }
}

/// The way to the step: one for a purchase and one for a renewal, where they differ.
fn links(words: Words, reason: Reason) -> impl IntoView {
    let [purchase, renewal] = [false, true].map(|is_renewal| target(words, reason, is_renewal));
    let link = |(place, step): &(String, String), key: Key, class: Option<&'static str>| {
        let said = words.fill(key, &[("step", Value::Text(step))]);
        view! { <a class=class href=["#", place].concat()>{said}</a> }
    };
    if purchase == renewal {
        return vec![link(&purchase, key!("message-reason.step"), None)];
    }
    // Where a message speaks of a renewal, the style sheet hides the other one.
    vec![
        link(&purchase, key!("message-reason.purchase"), Some("for-purchase")),
        link(&renewal, key!("message-reason.renewal"), None),
    ]
}

/// The place and the name of the step that a reason leads to.
fn target(words: Words, reason: Reason, is_renewal: bool) -> (String, String) {
    if let NextStep::Step(step) = reason.step(Role::Customer, is_renewal) {
        return (step.path(), words.text(guide::step(step).title));
    }
    let situation = if is_renewal { SituationId::RecurringPayment } else { SituationId::NewPurchase };
    (Position::End(situation).fragment(), words.text(key!("message-reason.tell-seller")))
}
