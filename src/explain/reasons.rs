//! All reasons with the words for sellers, grouped by who can fix them. Printed; only the links' buttons need the app.

use leptos::prelude::*;

use super::{
    entries::REASONS,
    reason::{self, ReasonBody, ReasonLink},
};
use crate::{
    declines::{Reason, Role, Who},
    i18n::declines,
    message,
    shared::words,
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
        <section class="part" id=REASONS aria-labelledby="reasons-title">
            <h2 id="reasons-title">{words.text(message!("messages-reasons"))}</h2>
            <p>{words.text(message!("messages-reasons.line"))}</p>
            {Who::ALL.map(group).collect_view()}
        </section>
    }
}

/// One reason, folded.
#[component]
fn Entry(
    /// Which reason.
    reason: Reason,
) -> impl IntoView {
    view! {
        <li>
            <details class="reason" id=[REASONS, "/", reason.id()].concat()>
                <summary>{reason::title(words(), reason)}</summary>
                <div class="reason-body">
                    <ReasonBody reason />
                    <p class="ways" data-spot="reason-link" data-at=reason.id()>
                        <ReasonLink reason />
                    </p>
                </div>
            </details>
        </li>
    }
}
