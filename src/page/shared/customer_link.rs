//! A link to what a customer is to read, with a button that copies its whole address for them.

use leptos::prelude::*;

use crate::ids::{self, seller};

/// The link of an owner; the app copies, and shows the address where the browser does not.
#[component]
pub fn CustomerLink(
    /// The first part of the ids.
    #[prop(into)]
    owner: String,
    /// Where it leads; nowhere yet where the app will set it.
    href: Option<String>,
    /// What it says.
    text: String,
    /// What the button says.
    copy: String,
    /// The button's name.
    name: String,
    /// The name of the field that shows the address.
    address: String,
) -> impl IntoView {
    let id = move |part| ids::of(&owner, part);
    view! {
        <a id=id(seller::LINK) href=href>
            {text}
        </a>
        <button
            type="button"
            class="needs-app"
            id=id(seller::COPY_LINK)
            aria-label=name
            disabled
            data-waits=ids::FOR_START
        >
            {copy}
        </button>
        <input type="text" readonly id=id(seller::LINK_ADDRESS) aria-label=address hidden />
    }
}
