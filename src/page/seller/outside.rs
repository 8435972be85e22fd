//! Links to other sites.

use leptos::prelude::*;

use crate::{key, page::words};

/// A link to another site. It opens in a new tab, so that the answers stay, and tells the site nothing of this page.
#[component]
pub(super) fn Outside(
    /// The address, with `https:`.
    href: &'static str,
    /// What it leads to.
    text: String,
) -> impl IntoView {
    let words = words();
    view! {
        <a class="outside" href=href target="_blank" rel="noreferrer noopener">
            {text}
            <span class="visually-hidden">" (" {words.text(key!("seller-records-new-tab"))} ")"</span>
        </a>
    }
}
