//! Fields of the builder: off until the app has started.

use leptos::prelude::*;

use crate::{
    i18n::MessageId,
    ids::{self, of},
    page::words,
};

/// A choice from a list.
#[component]
pub(super) fn Choice(
    /// The control's id.
    id: &'static str,
    /// What is chosen.
    label: MessageId,
    /// Values and what they say; the first is chosen.
    choices: Vec<(String, String)>,
    /// What a choice means.
    #[prop(optional)]
    hint: Option<MessageId>,
) -> impl IntoView {
    let option = |(value, text): (String, String)| view! { <option value=value>{text}</option> };
    let (hint, hint_id) = said_below(id, hint);
    view! {
        <div class="field">
            <label for=id>{words().text(label)}</label>
            {hint}
            <select id=id aria-describedby=hint_id disabled data-waits=ids::FOR_START>
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
    label: MessageId,
    /// What it takes.
    #[prop(optional)]
    hint: Option<MessageId>,
) -> impl IntoView {
    let (hint, hint_id) = said_below(id, hint);
    view! {
        <div class="field">
            <label for=id>{words().text(label)}</label>
            {hint}
            <input
                type="text"
                id=id
                autocomplete="off"
                spellcheck="false"
                aria-describedby=hint_id
                disabled
                data-waits=ids::FOR_START
            />
        </div>
    }
    .into_any()
}

/// A hint below a control's label, and its id.
fn said_below(id: &str, hint: Option<MessageId>) -> (impl IntoView, Option<String>) {
    let hint_id = hint.map(|_| of(id, "hint"));
    let hint = hint.map(|hint| view! { <p class="hint" id=hint_id.clone()>{words().text(hint)}</p> });
    (hint, hint_id)
}

/// A thing to tick.
#[component]
pub(super) fn Tick(
    /// The control's id.
    id: &'static str,
    /// What is ticked.
    label: MessageId,
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
