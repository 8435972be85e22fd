//! Drawings of lines, in the colour of the text around them.

use leptos::prelude::*;

/// A drawing that the words beside it already say.
#[component]
pub fn Icon(
    /// Its lines, in a square of 24 units.
    path: &'static str,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d=path></path>
        </svg>
    }
}
