//! The boxes for secrets, and what keeps them out of other programs' hands.

use leptos::prelude::*;

use crate::{
    i18n::MessageId,
    ids, message,
    page::{controls::WaitingButton, words},
    shared::guarded,
};

/// A box for secrets with its label: hidden at first, and off until the page is sealed.
#[component]
pub(super) fn SecretBox(
    /// The box's id.
    #[prop(into)]
    id: String,
    /// What it is for.
    label: MessageId,
    /// More about what it takes.
    #[prop(optional)]
    hint: Option<MessageId>,
    /// How many lines it shows.
    rows: u8,
) -> impl IntoView {
    labelled(id, label, hint, rows, true)
}

/// A box for one setting, in a template: its copies are made when the page is sealed.
#[component]
pub(super) fn FieldBox(
    /// The box's id.
    id: String,
    /// What it is for.
    label: MessageId,
    /// More about what it takes.
    hint: MessageId,
) -> impl IntoView {
    labelled(id, label, Some(hint), 1, false)
}

fn labelled(id: String, label: MessageId, hint: Option<MessageId>, rows: u8, waits: bool) -> impl IntoView + use<> {
    let words = words();
    let hint_id = hint.map(|_| ids::of(&id, "hint"));
    view! {
        <div class="field">
            <label for=id.clone()>{words.text(label)}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id.clone()>{words.text(hint)}</p> })}
            <textarea
                id=id
                rows=rows.to_string()
                class="secret veiled"
                aria-describedby=hint_id.clone()
                disabled=waits
                data-waits=waits.then_some(ids::FOR_SEAL)
                {..guarded()}
            ></textarea>
        </div>
    }
}

/// The buttons below some boxes: show or hide what stands in them, and empty them. More buttons may follow.
#[component]
pub(super) fn BoxButtons(
    /// What the boxes belong to: [`ids::seller::ENTRY`] or [`ids::seller::COMPARE`].
    owner: &'static str,
    /// More buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let id = |part| ids::of(owner, part);
    view! {
        <div class="actions">
            <WaitingButton id=id(ids::seller::VEIL) text=message!("seller-check.show") waits=ids::FOR_SEAL />
            <WaitingButton id=id(ids::seller::CLEAR) text=message!("seller-check.clear") waits=ids::FOR_SEAL />
            {children.map(|children| children())}
        </div>
        <div role="alert">
            <p class="note bad" id=id(ids::seller::REFUSAL) hidden></p>
        </div>
    }
}
