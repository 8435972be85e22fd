//! What customers read of a reason: printed in the list of all, and built by the browser in an answer.

use leptos::prelude::*;

use super::ways::Ways;
use crate::{
    declines::{Reason, Role},
    i18n::{Argument, declines},
    message,
    shared::words,
};

/// What happened, what to do, who can fix it, whether to try again, and the ways to steps. Their place is a spot where it
/// is printed.
#[component]
pub(super) fn ReasonBody(
    /// Which reason.
    reason: Reason,
) -> impl IntoView {
    let words = words();
    let said = declines::reason(words.messages(), reason, Role::Customer);
    let who = declines::who(words.messages(), reason.who(), Role::Customer);
    let retry = declines::retry(words.messages(), reason.retry());
    let facts = [("who", Argument::Text(&who)), ("retry", Argument::Text(&retry))];
    view! {
        <div class="reason-body">
            <p>{said.what}</p>
            <p>
                <strong>{words.text(message!("message-reason.fix"))}</strong>
                " "
                {said.fix}
            </p>
            <p class="quiet">{words.fill(message!("message-reason.facts"), &facts)}</p>
            <p class="ways" data-spot="ways" data-at=reason.id()>
                <Ways reason />
            </p>
        </div>
    }
}
