//! Links to other sites, and to pages that are read beside this one.

use leptos::prelude::*;

use crate::{message, shared::words};

/// A link that opens in a new tab, so that the answers stay, and tells its site nothing of this page.
#[component]
pub(super) fn Outside(
    /// The address: with `https:`, or relative.
    #[prop(into)]
    href: String,
    /// What it leads to.
    text: String,
) -> impl IntoView {
    let words = words();
    view! {
        <a class="outside" href=href target="_blank" rel="noreferrer noopener">
            {text}
            <span class="visually-hidden">" (" {words.text(message!("seller-records-new-tab"))} ")"</span>
        </a>
    }
}
