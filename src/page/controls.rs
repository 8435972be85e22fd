//! Buttons that wait for the app: printed switched off, and switched on by `live` when what they wait for is there.

use leptos::prelude::*;

use super::words;
use crate::{i18n::MessageId, ids};

/// A button that waits.
#[component]
pub(crate) fn WaitingButton(
    /// Its id.
    #[prop(into)]
    id: String,
    /// What it does.
    text: MessageId,
    /// What it waits for: [`ids::FOR_START`], or an answer that switches it on (empty).
    #[prop(default = ids::FOR_START)]
    waits: &'static str,
    /// Its classes.
    #[prop(optional)]
    class: Option<&'static str>,
    /// Whether it is not even shown before.
    #[prop(optional)]
    hidden: bool,
) -> impl IntoView {
    view! {
        <button type="button" id=id class=class hidden=hidden disabled data-waits=waits>
            {words().text(text)}
        </button>
    }
}
