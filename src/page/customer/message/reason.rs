//! One reason in the list: what it means, what to do, who can fix it, whether to try again, and the way to its step.

use leptos::prelude::*;

use crate::{
    declines::{NextStep, Reason, Role},
    guide::{Extent, MESSAGE, Position, SituationId},
    i18n::{Argument, Localizer, MessageId, declines, guide},
    ids::{self, customer},
    message,
    page::words,
};

/// One reason, folded. The app copies its body to where the answer to a message stands.
#[component]
pub(super) fn ReasonItem(
    /// Which reason.
    reason: Reason,
) -> impl IntoView {
    let words = words();
    let (id, said) = (ids::of(MESSAGE, reason.id()), declines::reason(words.messages(), reason, Role::Customer));
    let who = declines::who(words.messages(), reason.who(), Role::Customer);
    let retry = declines::retry(words.messages(), reason.retry());
    let facts = [("who", Argument::Text(&who)), ("retry", Argument::Text(&retry))];
    view! {
        <li>
            <details class="reason" id=id.clone()>
                <summary id=ids::of(&id, customer::REASON_TITLE)>{declines::title(words.messages(), reason)}</summary>
                <div class="reason-body" id=ids::of(&id, customer::REASON_BODY)>
                    <p>{said.what}</p>
                    <p>
                        <strong>{words.text(message!("message-reason.fix"))}</strong>" "
                        {said.fix}
                    </p>
                    <p class="quiet">{words.fill(message!("message-reason.facts"), &facts)}</p>
                    <p class="ways">{links(words, reason)}</p>
                </div>
            </details>
        </li>
    }
}

/// The ways to the reason's steps. Where one goes beyond the source article, the article's own stand beside, for sites
/// and people that leave such steps out; the style sheet shows the ones or the others.
fn links(words: Localizer, reason: Reason) -> impl IntoView {
    let [all, article] = [Extent::All, Extent::Article]
        .map(|extent| [false, true].map(|is_renewal| target(words, reason, is_renewal, extent)));
    if all == article {
        return ways(words, &all).into_any();
    }
    view! {
        <span data-extra="">{ways(words, &all)}</span>
        <span data-instead="">{ways(words, &article)}</span>
    }
    .into_any()
}

/// The ways to a step for a purchase and to one for a renewal: one way where they are the same.
fn ways(words: Localizer, [purchase, renewal]: &[(String, String); 2]) -> impl IntoView + use<> {
    let link = |(place, step): &(String, String), key: MessageId, class: Option<&'static str>| {
        let said = words.fill(key, &[("step", Argument::Text(step))]);
        view! { <a class=class href=["#", place].concat()>{said}</a> }
    };
    if purchase == renewal {
        return vec![link(purchase, message!("message-reason.step"), None)];
    }
    // Where a message speaks of a renewal, the style sheet hides the other one.
    vec![
        link(purchase, message!("message-reason.purchase"), Some("for-purchase")),
        link(renewal, message!("message-reason.renewal"), None),
    ]
}

/// The place and the name of the step that a reason leads to.
fn target(words: Localizer, reason: Reason, is_renewal: bool, extent: Extent) -> (String, String) {
    if let NextStep::Step(step) = reason.step(Role::Customer, is_renewal, extent) {
        return (step.path(), words.text(guide::step(step).title));
    }
    let situation = if is_renewal { SituationId::RecurringPayment } else { SituationId::NewPurchase };
    (Position::End(situation).fragment(), words.text(message!("message-reason.tell-seller")))
}
