//! The person's own words in a summary: what they wanted to buy, and a note.

use leptos::prelude::*;

use crate::{
    guide::SituationId,
    ids::{self, customer},
    key,
    page::words,
};

/// The fields for both. All situations show the same ones.
#[component]
pub(super) fn Note(
    /// Whose summary it goes into.
    situation: SituationId,
) -> impl IntoView {
    let words = words();
    let id = ids::of(situation.name(), customer::NOTE);
    let hint_id = ids::of(&id, "hint");
    let product = ids::of(situation.name(), customer::PRODUCT);
    let product_hint = ids::of(&product, "hint");
    view! {
        <div class="field">
            <label for=product.clone()>{words.text(key!("hand-over-product.label"))}</label>
            <span class="hint" id=product_hint.clone()>{words.text(key!("hand-over-product.hint"))}</span>
            <textarea
                id=product
                rows="1"
                autocomplete="off"
                aria-describedby=product_hint.clone()
                disabled
                data-waits=ids::FOR_START
            ></textarea>
        </div>
        <div class="field">
            <label for=id.clone()>{words.text(key!("hand-over-note.label"))}</label>
            <span class="hint" id=hint_id.clone()>{words.text(key!("hand-over-note.hint"))}</span>
            <textarea
                id=id
                rows="3"
                autocomplete="off"
                aria-describedby=hint_id.clone()
                disabled
                data-waits=ids::FOR_START
            ></textarea>
            <p class="note warn" id=ids::of(situation.name(), customer::NOTE_REMOVED) hidden>
                {words.text(key!("hand-over-note.removed"))}
            </p>
        </div>
    }
}
