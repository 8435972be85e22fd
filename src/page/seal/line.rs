//! The line that says how far the seal is.

use leptos::prelude::*;

use crate::{ids::seller, message, page::words};

/// "Sealed. Requests since you pasted: 0." The app changes the words with the seal's state.
#[component]
pub fn SealLine() -> impl IntoView {
    view! {
        <p class="seal needs-app" id=seller::SEAL data-seal="closing" role="status">
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                <rect x="5" y="11" width="14" height="9" rx="2"></rect>
                <path d="M8 11V8a4 4 0 0 1 8 0v3"></path>
            </svg>
            <span id=crate::ids::of(seller::SEAL, "text")>{words().text(message!("seal-closing"))}</span>
        </p>
    }
}
