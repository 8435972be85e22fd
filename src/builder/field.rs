//! The kinds of fields, off until the app has started. What is chosen, written or ticked goes into the page's [`Choices`]
//! when the person is done with it.

use leptos::prelude::*;

use super::{
    choices::{Choices, is_ticked_at_first},
    options::{Offered, SITUATION},
};
use crate::{
    i18n::MessageId,
    shared::{waits, words},
};

/// The id of a field.
pub(super) fn id(name: &str) -> String {
    ["builder-", name].concat()
}

/// A choice from a list.
#[component]
pub(super) fn List(
    /// The field's name.
    name: &'static str,
    /// What is chosen.
    label: MessageId,
    /// What a choice means.
    hint: Option<MessageId>,
    /// Values and what they say; the first is chosen.
    values: Vec<(String, String)>,
    /// What a choice changes.
    #[prop(into)]
    on_choice: Callback<String>,
) -> impl IntoView {
    let (waits, choices) = (waits(), expect_context::<RwSignal<Choices>>());
    let is_off = move || waits() || (name == SITUATION && !choices.with(Choices::has_situations));
    let value = |(value, says)| view! { <option value=value>{says}</option> };
    view! {
        <div class="field">
            <Label name label hint />
            <select
                id=id(name)
                aria-describedby=hint.map(|_| hint_id(name))
                disabled=is_off
                on:change=move |event| on_choice.run(event_target_value(&event))
            >
                {values.into_iter().map(value).collect_view()}
            </select>
        </div>
    }
}

/// A line to write.
#[component]
pub(super) fn Line(
    /// What is written.
    option: Offered,
) -> impl IntoView {
    let Offered { name, label, hint, .. } = option;
    let choices = expect_context::<RwSignal<Choices>>();
    view! {
        <div class="field">
            <Label name label hint />
            <input
                type="text"
                id=id(name)
                autocomplete="off"
                spellcheck="false"
                aria-describedby=hint.map(|_| hint_id(name))
                disabled=waits()
                on:change=move |event| choices.update(|choices| choices.set(name, &event_target_value(&event)))
            />
        </div>
    }
}

/// A thing to tick.
#[component]
pub(super) fn Tick(
    /// What is ticked.
    option: Offered,
) -> impl IntoView {
    let Offered { name, label, .. } = option;
    let choices = expect_context::<RwSignal<Choices>>();
    view! {
        <label class="choice">
            <input
                type="checkbox"
                id=id(name)
                checked=is_ticked_at_first(name)
                disabled=waits()
                on:change=move |event| choices.update(|choices| choices.tick(name, event_target_checked(&event)))
            />
            {words().text(label)}
        </label>
    }
}

/// A field's label, and its hint.
#[component]
fn Label(
    /// The field's name.
    name: &'static str,
    /// What it is for.
    label: MessageId,
    /// What it takes.
    hint: Option<MessageId>,
) -> impl IntoView {
    let words = words();
    let hint = hint.map(|hint| {
        view! {
            <p class="hint" id=hint_id(name)>
                {words.text(hint)}
            </p>
        }
    });
    view! {
        <label for=id(name)>{words.text(label)}</label>
        {hint}
    }
}

fn hint_id(name: &str) -> String {
    [&*id(name), "/hint"].concat()
}
