//! Fields of the builder: off until the app has started.

use leptos::prelude::*;

use crate::{
    ids::{self, of},
    page::words,
    words::Key,
};

/// A choice from a list.
#[component]
pub(super) fn Choice(
    /// The control's id.
    id: &'static str,
    /// What is chosen.
    label: Key,
    /// Values and what they say; the first is chosen.
    choices: Vec<(&'static str, String)>,
) -> impl IntoView {
    let option = |(value, text): (&'static str, String)| view! { <option value=value>{text}</option> };
    view! {
        <div class="field">
            <label for=id>{words().text(label)}</label>
            <select id=id disabled data-waits=ids::FOR_START>
                {choices.into_iter().map(option).collect_view()}
            </select>
        </div>
    }
    .into_any()
}

/// A line to write.
#[component]
pub(super) fn Written(
    /// The control's id.
    id: &'static str,
    /// What it is for.
    label: Key,
    /// What it takes.
    #[prop(optional)]
    hint: Option<Key>,
) -> impl IntoView {
    let words = words();
    let hint_id = hint.map(|_| of(id, "hint"));
    view! {
        <div class="field">
            <label for=id>{words.text(label)}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id.clone()>{words.text(hint)}</p> })}
            <input
                type="text"
                id=id
                autocomplete="off"
                spellcheck="false"
                aria-describedby=hint_id.clone()
                disabled
                data-waits=ids::FOR_START
            />
        </div>
    }
    .into_any()
}

/// A thing to tick.
#[component]
pub(super) fn Tick(
    /// The control's id.
    id: &'static str,
    /// What is ticked.
    label: Key,
    /// Whether it is at first.
    checked: bool,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input type="checkbox" id=id checked=checked disabled data-waits=ids::FOR_START />
            {words().text(label)}
        </label>
    }
    .into_any()
}
