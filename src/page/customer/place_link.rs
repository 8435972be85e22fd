//! A link to a place in the guide: a plain anchor, which the page follows by its address.

use leptos::prelude::*;

use super::{Checklist, position};
use crate::{device::address, guide::Position};

/// A link to a place in the guide.
#[component]
pub(super) fn PlaceLink(
    /// Where it leads.
    to: Position,
    /// Its words.
    text: String,
) -> impl IntoView {
    let checklist = Checklist::of_page();
    let fragment = to.fragment();
    let href = ["#", &fragment].concat();
    // A link to where the address already is changes nothing in the address, so nothing would follow it.
    let follow = move |_| {
        if address::fragment() == fragment {
            position::go(checklist, to);
        }
    };
    view! {
        <a href=href on:click=follow>
            {text}
        </a>
    }
}
