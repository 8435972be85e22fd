//! All reasons with the words for sellers, grouped by who can fix them.

use leptos::prelude::*;

use super::customer_link::CustomerLink;
use crate::{
    declines::{NextStep, Reason, Role, Who},
    guide::{Extent, MESSAGE},
    i18n::{Argument, Localizer, declines, seller},
    ids::{self, messages as id},
    message,
    page::{Place, words},
};

/// The list of all reasons.
#[component]
pub(super) fn Reasons() -> impl IntoView {
    let words = words();
    let group = |who: Who| {
        let reasons = Reason::ALL.iter().copied().filter(move |reason| reason.who() == who);
        view! {
            <h3>{declines::who(words.messages(), who, Role::Seller)}</h3>
            <ul class="reasons">{reasons.map(|reason| view! { <Entry reason /> }).collect_view()}</ul>
        }
    };
    view! {
        <section class="part" id=id::REASON aria-labelledby="reasons-title">
            <h2 id="reasons-title">{words.text(message!("messages-reasons"))}</h2>
            <p>{words.text(message!("messages-reasons.line"))}</p>
            {Who::ALL.map(group).collect_view()}
        </section>
    }
    .into_any()
}

/// One reason, folded. The app copies its body to where the answer to a message stands.
#[component]
fn Entry(
    /// Which reason.
    reason: Reason,
) -> impl IntoView {
    let words = words();
    let (owner, said) = (ids::of(id::REASON, reason.id()), declines::reason(words.messages(), reason, Role::Seller));
    let title = declines::seller_title(words.messages(), reason);
    let who = declines::who(words.messages(), reason.who(), Role::Seller);
    let retry = declines::retry(words.messages(), reason.retry());
    let name = words.fill(message!("messages-reason.copy-name"), &[("reason", Argument::Text(&title))]);
    let entry = ids::of(MESSAGE, reason.for_customers().id());
    let href = [&*Place::Messages.link(Place::Customer), "#", &*entry].concat();
    view! {
        <li>
            <details class="reason" id=owner.clone()>
                <summary id=ids::of(&owner, id::TITLE)>{title}</summary>
                <div class="reason-body">
                    <div id=ids::of(&owner, id::BODY)>
                        <p>{said.what}</p>
                        <p>
                            <strong>{words.text(message!("messages-reason.fix"))}</strong>
                            " "
                            {said.fix}
                        </p>
                        <p class="quiet">{who}". "{retry}</p>
                        <p class="ways">{part(words, reason)}</p>
                    </div>
                    <CustomerLink owner=owner.clone() href=Some(href) name />
                </div>
            </details>
        </li>
    }
}

/// The way to the part of the seller guide that a reason leads to.
fn part(words: Localizer, reason: Reason) -> Option<impl IntoView> {
    let NextStep::Part(part) = reason.step(Role::Seller, false, Extent::All) else { return None };
    let title = words.text(seller::title(part));
    let said = words.fill(message!("messages-reason.part"), &[("part", Argument::Text(&title))]);
    let href = [&*Place::Messages.link(Place::Seller), "#", part.id()].concat();
    Some(view! { <a href=href>{said}</a> })
}
