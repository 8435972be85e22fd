//! The boxes for secrets and the buttons below them. What is in a box is read by its node, into a text that is wiped: no
//! signal and no attribute has it.

use leptos::{ev, html, prelude::*};
use zeroize::Zeroizing;

use super::{Check, Refusal};
use crate::{
    browser::secrets,
    i18n::MessageId,
    message,
    settings::MAX_BYTES,
    shared::{Announcer, Seal, guarded, words},
};

/// A box on the page.
pub(super) type BoxRef = NodeRef<html::Textarea>;

/// What is in a box.
pub(super) fn text_in(text_box: BoxRef) -> Zeroizing<String> {
    Zeroizing::new(text_box.get_untracked().map(|text_box| text_box.value()).unwrap_or_default())
}

/// Boxes that are hidden, emptied and refused together. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub(super) struct Boxes {
    /// Why the last text was not taken.
    refusal: RwSignal<Option<Refusal>>,
    /// Whether what is in the boxes can be read.
    shown: RwSignal<bool>,
}

impl Boxes {
    pub(super) fn new() -> Self {
        Self { refusal: RwSignal::new(None), shown: RwSignal::new(false) }
    }

    /// Says why a text was not taken, or takes that back.
    pub(super) fn refuse(self, why: Option<Refusal>) {
        self.refusal.set(why);
    }

    /// Takes a refusal back, and hides what will be in the boxes.
    pub(super) fn reset(self) {
        self.refusal.set(None);
        self.shown.set(false);
    }
}

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
                class:veiled=move || !boxes.shown.get()
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
        boxes.shown.update(|shown| *shown = !*shown);
        let is_shown = boxes.shown.get_untracked();
        announcer.say(&words.text(if is_shown {
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
        words.text(if boxes.shown.get() { message!("seller-check.hide") } else { message!("seller-check.show") })
    };
    let refusal = move || boxes.refusal.get().map(|why| words.text(why.said())).unwrap_or_default();
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
            <p class="note bad" hidden=move || boxes.refusal.get().is_none()>
                {refusal}
            </p>
        </div>
    }
}
