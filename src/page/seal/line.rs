//! The line that says how far the seal is.

use leptos::prelude::*;

use super::{Seal, SealState};
use crate::{key, page::Words, words::Value};

/// "Sealed. Requests since you pasted: 0." The words change with the seal's state.
#[component]
pub fn SealLine() -> impl IntoView {
    let words = Words::of_page();
    let seal = Seal::of_page();
    let text = move || match seal.state() {
        SealState::Closing => words.text(key!("seal-closing")),
        SealState::Sealed => seal.requests_since_paste().map_or_else(
            || words.text(key!("seal-sealed")),
            |count| words.fill(key!("seal-sealed.since-paste"), &[("count", Value::Count(count))]),
        ),
        SealState::Unconfirmed => words.text(key!("seal-unconfirmed")),
    };
    let state = move || match seal.state() {
        SealState::Closing => "closing",
        SealState::Sealed => "sealed",
        SealState::Unconfirmed => "unconfirmed",
    };
    view! {
        <p class="seal needs-app" data-seal=state role="status">
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                <rect x="5" y="11" width="14" height="9" rx="2"></rect>
                <path d="M8 11V8a4 4 0 0 1 8 0v3"></path>
            </svg>
            <span>{text}</span>
        </p>
    }
}
