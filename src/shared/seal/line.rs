//! The line that says how far the seal is.

use leptos::prelude::*;

use super::{
    Seal,
    state::{Progress, State},
};
use crate::{
    i18n::{Argument, Localizer},
    message,
    shared::words,
};

/// "Sealed. Requests since you pasted: 0."
#[component]
pub fn SealLine() -> impl IntoView {
    let (words, Seal(state)) = (words(), expect_context());
    view! {
        <p class="seal needs-app" id="seal" data-seal=move || state.with(|state| state.progress().name()) role="status">
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                <rect x="5" y="11" width="14" height="9" rx="2"></rect>
                <path d="M8 11V8a4 4 0 0 1 8 0v3"></path>
            </svg>
            <span>{move || state.with(|state| said(words, state))}</span>
        </p>
    }
}

fn said(words: Localizer, state: &State) -> String {
    match (state.progress(), state.sent_since_paste()) {
        (Progress::Closing, _) => words.text(message!("seal-closing")),
        (Progress::Sealed, None) => words.text(message!("seal-sealed")),
        (Progress::Sealed, Some(count)) => {
            words.fill(message!("seal-sealed.since-paste"), &[("count", Argument::Count(count))])
        }
        (Progress::Unconfirmed, _) => words.text(message!("seal-unconfirmed")),
    }
}
