//! The person's own words in a summary.

use leptos::prelude::*;

use crate::{
    guide::SituationId,
    ids::{self, customer},
    key,
    page::words,
};

/// The field for the note. All situations show the same one.
#[component]
pub(super) fn Note(
    /// Whose summary it goes into.
    situation: SituationId,
) -> impl IntoView {
    let words = words();
    let id = ids::of(situation.name(), customer::NOTE);
    let hint_id = ids::of(&id, "hint");
    view! {
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
