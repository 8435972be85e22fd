//! A box for secrets, and the buttons below some of them.

use leptos::{ev, prelude::*};

use super::{
    boxes::{BoxRef, Boxes},
    handle::Check,
    state::Refusal,
};
use crate::{
    browser::secrets,
    i18n::MessageId,
    message,
    settings::MAX_BYTES,
    shared::{Announcer, Seal, guarded, words},
};

/// A box for secrets with its label: hidden at first, and off until something may be pasted.
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
    /// Which boxes it belongs to.
    boxes: Boxes,
    /// The box itself.
    node_ref: BoxRef,
    /// Reads it, whenever its text changed.
    read: impl Fn() + 'static,
) -> impl IntoView {
    let (words, check, seal) = (words(), expect_context::<Check>(), expect_context::<Seal>());
    let hint_id = hint.map(|_| [&*id, "/hint"].concat());
    let hint = hint.map(|hint| {
        view! {
            <p class="hint" id=hint_id.clone()>
                {words.text(hint)}
            </p>
        }
    });
    let refuse_large = move |event: ev::InputEvent| {
        if secrets::refuse_above(MAX_BYTES, &event) {
            boxes.refuse(Some(Refusal::TooLarge));
        }
    };
    view! {
        <div class="field">
            <label for=id.clone()>{words.text(label)}</label>
            {hint}
            <textarea
                id=id
                rows=rows.to_string()
                class="secret"
                class:veiled=move || !boxes.are_shown()
                aria-describedby=hint_id
                node_ref=node_ref
                disabled=move || !check.is_open()
                on:beforeinput=refuse_large
                on:input=move |_| {
                    seal.mark_paste();
                    read();
                }
                {..guarded()}
            ></textarea>
        </div>
    }
}

/// The buttons below some boxes: show or hide what is in them, and empty them. More buttons may follow. Below them, why a
/// text was not taken.
#[component]
pub(super) fn BoxButtons(
    /// Which boxes.
    boxes: Boxes,
    /// More buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (words, check, announcer) = (words(), expect_context::<Check>(), expect_context::<Announcer>());
    let waits = move || !check.is_open();
    let turn = move |_| {
        announcer.say(&words.text(if boxes.turn() {
            message!("seller-check.shown")
        } else {
            message!("seller-check.hidden")
        }));
    };
    let clear = move |_| {
        check.clear();
        announcer.say(&words.text(message!("seller-check.cleared")));
    };
    let turns_to = move || {
        words.text(if boxes.are_shown() { message!("seller-check.hide") } else { message!("seller-check.show") })
    };
    let refusal = move || boxes.refusal().map(|why| words.text(why.said())).unwrap_or_default();
    view! {
        <div class="actions">
            <button type="button" disabled=waits on:click=turn>
                {turns_to}
            </button>
            <button type="button" disabled=waits on:click=clear>
                {words.text(message!("seller-check.clear"))}
            </button>
            {children.map(|children| children())}
        </div>
        <div role="alert">
            <p class="note bad" hidden=move || boxes.refusal().is_none()>
                {refusal}
            </p>
        </div>
    }
}
