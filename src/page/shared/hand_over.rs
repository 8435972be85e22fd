//! Handing a text over: a place for its preview, and the ways to pass it on.

use leptos::prelude::*;

use crate::{
    ids::{self, hand_over},
    message,
    page::{controls::WaitingButton, words},
};

/// A preview of a text with the ways to pass it on: copy, email, the system's share sheet, print.
#[component]
pub fn HandOver(
    /// What the text belongs to: the first part of the ids.
    owner: &'static str,
) -> impl IntoView {
    let words = words();
    let id = |part| ids::of(owner, part);
    view! {
        <p class="label">{words.text(message!("hand-over-preview"))}</p>
        <pre
            class="preview"
            id=id(hand_over::PREVIEW)
            tabindex="0"
            aria-label=words.text(message!("hand-over-preview"))
        ></pre>
        <div class="actions">
            <WaitingButton id=id(hand_over::COPY) text=message!("hand-over-copy") class="primary" />
            <a class="button" id=id(hand_over::EMAIL)>
                {words.text(message!("hand-over-email"))}
            </a>
            <WaitingButton id=id(hand_over::SHARE) text=message!("hand-over-share") hidden=true />
            <WaitingButton id=id(hand_over::PRINT) text=message!("hand-over-print") />
        </div>
        <p class="told" id=id(hand_over::TOLD) aria-hidden="true"></p>
    }
    .into_any()
}
