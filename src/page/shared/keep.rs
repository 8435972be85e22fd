//! The choice whether something is kept on the device, what it means, and the way back from it.

use leptos::prelude::*;

use crate::{
    i18n::MessageId,
    ids::{self, keep},
    page::words,
};

/// A page has one such choice.
#[component]
pub fn Keep(
    /// What the checkbox says.
    label: MessageId,
    /// What is kept while it is ticked.
    kept: MessageId,
    /// What the button says that forgets.
    forget: MessageId,
) -> impl IntoView {
    let words = words();
    view! {
        <div class="keeping needs-app">
            <label class="choice">
                <input type="checkbox" id=keep::CHECKBOX checked disabled data-waits=ids::FOR_START />
                {words.text(label)}
            </label>
            <p class="quiet">
                <span id=keep::STATE>{words.text(kept)}</span>
                " "
                <button type="button" class="plain" id=keep::FORGET disabled data-waits=ids::FOR_START>
                    {words.text(forget)}
                </button>
            </p>
        </div>
    }
    .into_any()
}
