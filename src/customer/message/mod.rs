//! What a message means: a box to type or paste it into, and the list of all reasons that customers may see.
//!
//! | File | What it has |
//! |---|---|
//! | `lookup`, `found` | the box, and the likeliest reasons below it |
//! | `reason` | what customers read of a reason, in the list and in the answer |
//! | `ways` | the ways from a reason to its steps |

mod found;
mod lookup;
mod reason;
mod ways;

use leptos::prelude::*;

pub(super) use self::{lookup::Lookup, ways::Ways};

use self::reason::ReasonBody;
use crate::{
    declines::{Reason, Role, Who},
    guide::MESSAGE,
    i18n::declines,
    message,
    shared::{Icon, words},
};

/// A speech bubble with two lines of text.
const ICON: &str =
    "M5 4h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM7.5 8.5h9M7.5 12h5";

/// The part about messages. Without the app it is the list alone.
#[component]
pub(super) fn Message() -> impl IntoView {
    let words = words();
    view! {
        <details class="card situation" name="situation" id=MESSAGE data-extra="true">
            <summary>
                <Icon path=ICON />
                <span class="situation-title">
                    <h2>{words.text(message!("message.title"))}</h2>
                    <span class="quiet">{words.text(message!("message.line"))}</span>
                </span>
            </summary>
            <div class="body">
                <div class="needs-app" data-spot="message">
                    <Lookup />
                </div>
                <h3>{words.text(message!("message.list"))}</h3>
                <p>{words.text(message!("message.list-line"))}</p>
                {Who::ALL.into_iter().map(|who| view! { <Reasons who /> }).collect_view()}
            </div>
        </details>
    }
}

/// The reasons that one of those concerned can fix.
#[component]
fn Reasons(
    /// Who can fix them.
    who: Who,
) -> impl IntoView {
    let reasons = Reason::shown_to_customers().filter(|reason| reason.who() == who);
    view! {
        <h4>{declines::who(words().messages(), who, Role::Customer)}</h4>
        <ul class="reasons">{reasons.map(|reason| view! { <Entry reason /> }).collect_view()}</ul>
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
            <details class="reason" id=format!("{MESSAGE}/{}", reason.id())>
                <summary>{declines::title(words().messages(), reason)}</summary>
                <ReasonBody reason />
            </details>
        </li>
    }
}
