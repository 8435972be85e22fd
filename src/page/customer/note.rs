//! The person's own words in a summary: what they wanted to buy, and a note.

use leptos::prelude::*;

use crate::{
    guide::SituationId,
    i18n::MessageId,
    ids::{self, customer},
    message,
    page::words,
};

/// The fields for both. All situations show the same ones.
#[component]
pub(super) fn Note(
    /// Whose summary it goes into.
    situation: SituationId,
) -> impl IntoView {
    let id = |part| ids::of(situation.name(), part);
    view! {
        <div class="field">
            <Own
                id=id(customer::PRODUCT)
                rows="1"
                label=message!("hand-over-product.label")
                hint=message!("hand-over-product.hint")
            />
        </div>
        <div class="field">
            <Own id=id(customer::NOTE) rows="3" label=message!("hand-over-note.label") hint=message!("hand-over-note.hint") />
            <p class="note warn" id=id(customer::NOTE_REMOVED) hidden>
                {words().text(message!("hand-over-note.removed"))}
            </p>
        </div>
    }
}

/// A box with its label and hint.
#[component]
fn Own(id: String, rows: &'static str, label: MessageId, hint: MessageId) -> impl IntoView {
    let words = words();
    let hint_id = ids::of(&id, "hint");
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
            disabled
            data-waits=ids::FOR_START
        ></textarea>
    }
}
