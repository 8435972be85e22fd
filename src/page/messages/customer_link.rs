//! The way to what a customer reads of a reason, and a button that copies its whole address for them.

use leptos::prelude::*;

use crate::{
    ids::{self, seller},
    key,
    page::words,
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
    let id = move |part| ids::of(&owner, part);
    view! {
        <p class="ways">
            <a id=id(seller::LINK) href=href>
                {words.text(key!("messages-reason.customer"))}
            </a>
            <button
                type="button"
                class="needs-app"
                id=id(seller::COPY_LINK)
                aria-label=name
                disabled
                data-waits=ids::FOR_START
            >
                {words.text(key!("messages-reason.copy"))}
            </button>
            <input
                type="text"
                readonly
                id=id(seller::LINK_ADDRESS)
                aria-label=words.text(key!("messages-reason.address"))
                hidden
            />
        </p>
    }
}
