//! What sellers read of a reason: printed in the list of all, and built by the browser in an answer.

use leptos::prelude::*;

use crate::{
    declines::{NextStep, Reason, Role},
    guide::{Extent, MESSAGE},
    i18n::{Argument, Localizer, declines, seller},
    message,
    shared::{CustomerLink, Place, words},
};

/// The name of a reason: the real one.
pub(super) fn title(words: Localizer, reason: Reason) -> String {
    declines::seller_title(words.messages(), reason)
}

/// What happened, what to do, who can fix it, whether to try again, and the part of the seller guide that it leads to.
#[component]
pub(super) fn ReasonBody(
    /// Which reason.
    reason: Reason,
) -> impl IntoView {
    let words = words();
    let said = declines::reason(words.messages(), reason, Role::Seller);
    let who = declines::who(words.messages(), reason.who(), Role::Seller);
    let retry = declines::retry(words.messages(), reason.retry());
    view! {
        <div>
            <p>{said.what}</p>
            <p>
                <strong>{words.text(message!("messages-reason.fix"))}</strong>
                " "
                {said.fix}
            </p>
            <p class="quiet">{who}". "{retry}</p>
            <p class="ways">{part(words, reason)}</p>
        </div>
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

/// The way to what a customer reads of a reason, and the button that copies it for them.
#[component]
pub(super) fn ReasonLink(
    /// Which reason.
    reason: Reason,
) -> impl IntoView {
    let words = words();
    let entry = [MESSAGE, "/", reason.for_customers().id()].concat();
    let href = [&*Place::Messages.link(Place::Customer), "#", &*entry].concat();
    let name = words.fill(message!("messages-reason.copy-name"), &[("reason", Argument::Text(&title(words, reason)))]);
    view! {
        <CustomerLink
            href
            text=words.text(message!("messages-reason.customer"))
            copy=words.text(message!("messages-reason.copy"))
            name
            address=words.text(message!("messages-reason.address"))
        />
    }
}
