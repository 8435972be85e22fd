//! What a message means: a box to type or paste it into, and the list of all reasons that customers may see.

mod answer;
mod reason;

use leptos::prelude::*;

use self::{answer::Answer, reason::ReasonItem};
use crate::{
    declines::{Reason, Role, Who},
    guide::MESSAGE,
    i18n::declines,
    ids::{self, customer},
    message,
    page::{shared::Icon, words},
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
                <MessageBox />
                <Answer />
                <h3>{words.text(message!("message.list"))}</h3>
                <p>{words.text(message!("message.list-line"))}</p>
                {Who::ALL.map(|who| view! { <Reasons who /> }).collect_view()}
            </div>
        </details>
    }
    .into_any()
}

/// The box for the message.
#[component]
fn MessageBox() -> impl IntoView {
    const HINT: &str = "message-hint";
    let words = words();
    view! {
        <div class="field needs-app">
            <label for=customer::MESSAGE_TEXT>{words.text(message!("message.label"))}</label>
            <span class="hint" id=HINT>{words.text(message!("message.hint"))}</span>
            <textarea
                id=customer::MESSAGE_TEXT
                rows="3"
                autocomplete="off"
                // Some browsers ask a server about spelling.
                spellcheck="false"
                aria-describedby=HINT
                disabled
                data-waits=ids::FOR_START
            ></textarea>
            <p class="note warn" id=customer::MESSAGE_REMOVED hidden>
                {words.text(message!("message.removed"))}
            </p>
        </div>
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
        <ul class="reasons">{reasons.map(|reason| view! { <ReasonItem reason /> }).collect_view()}</ul>
    }
}
