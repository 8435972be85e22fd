//! The person's own words in a summary: what they wanted to buy, and a note. A card number is taken out as soon as it is
//! typed; neither is ever kept.

use leptos::{html, prelude::*};

use super::{checklist::Checklist, state::OwnWords};
use crate::{
    browser::form,
    guide::{SITUATIONS, SituationId, without_card_numbers},
    i18n::MessageId,
    message,
    shared::{Announcer, waits, words},
};

/// The ends of the boxes' ids.
const PRODUCT: &str = "product";
const NOTE: &str = "note";

/// The boxes for both. All situations show the same words.
#[component]
pub(super) fn Note(
    /// Whose summary they go into.
    situation: SituationId,
) -> impl IntoView {
    let (words, is_removed) = (words(), RwSignal::new(false));
    view! {
        <div class="field">
            <OwnBox
                id=format!("{}/{PRODUCT}", situation.name())
                rows="1"
                label=message!("hand-over-product.label")
                hint=message!("hand-over-product.hint")
                place=|own| &mut own.product
                is_removed
            />
        </div>
        <div class="field">
            <OwnBox
                id=format!("{}/{NOTE}", situation.name())
                rows="3"
                label=message!("hand-over-note.label")
                hint=message!("hand-over-note.hint")
                place=|own| &mut own.note
                is_removed
            />
            <p class="note warn" hidden=move || !is_removed.get()>
                {words.text(message!("hand-over-note.removed"))}
            </p>
        </div>
    }
}

/// A box with its label and hint.
#[component]
fn OwnBox(
    id: String,
    rows: &'static str,
    label: MessageId,
    hint: MessageId,
    /// Which of the person's words it has.
    place: fn(&mut OwnWords) -> &mut String,
    /// Whether a card number was taken out.
    is_removed: RwSignal<bool>,
) -> impl IntoView {
    let (words, announcer, checklist) = (words(), expect_context::<Announcer>(), expect_context::<Checklist>());
    let (hint_id, text) = (format!("{id}/hint"), NodeRef::<html::Textarea>::new());
    let read = move |_| {
        let Some(text) = text.get_untracked() else { return };
        let written = text.value();
        let cleaned = without_card_numbers(&written);
        is_removed.set(cleaned.is_some());
        if let Some(cleaned) = &cleaned {
            text.set_value(cleaned);
            announcer.say(&words.text(message!("hand-over-note.removed")));
        }
        checklist.update(|state| *place(state.own_words_mut()) = cleaned.unwrap_or(written));
    };
    let written = Memo::new(move |_| place(&mut checklist.with(|state| state.own_words().clone())).clone());
    view! {
        <label for=id.clone()>{words.text(label)}</label>
        <span class="hint" id=hint_id.clone()>
            {words.text(hint)}
        </span>
        <textarea
            id=id
            rows=rows
            autocomplete="off"
            aria-describedby=hint_id
            disabled=waits()
            node_ref=text
            prop:value=move || written.get()
            on:input=read
        ></textarea>
    }
}

/// What a browser filled into the boxes again after a reload, without card numbers. Hydrating empties them.
pub(super) fn written() -> OwnWords {
    OwnWords { product: written_in(PRODUCT), note: written_in(NOTE) }
}

fn written_in(part: &str) -> String {
    let mut texts = SITUATIONS.iter().map(|situation| form::value(&format!("{}/{part}", situation.name)));
    let text = texts.find(|text| !text.is_empty()).unwrap_or_default();
    without_card_numbers(&text).unwrap_or(text)
}
