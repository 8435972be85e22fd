//! The way from a reason to what a customer reads of it.

use leptos::prelude::*;

use crate::{
    message,
    page::{shared, words},
};

/// The link of an owner: a reason's entry, or a place for an answer, where the app sets the address.
#[component]
pub(super) fn CustomerLink(
    /// The first part of the ids.
    #[prop(into)]
    owner: String,
    /// Where it leads; nowhere yet in a place for an answer.
    href: Option<String>,
    /// The button's name.
    name: String,
) -> impl IntoView {
    let words = words();
    view! {
        <p class="ways">
            <shared::CustomerLink
                owner
                href
                text=words.text(message!("messages-reason.customer"))
                copy=words.text(message!("messages-reason.copy"))
                name
                address=words.text(message!("messages-reason.address"))
            />
        </p>
    }
}
