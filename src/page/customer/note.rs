//! The person's own words in a summary. A card number is taken out as soon as it is typed; the note is never kept.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::Checklist;
use crate::{
    guide::{SITUATIONS, SituationId, without_card_numbers},
    key,
    page::{Announcer, Started, Words},
};

fn id(situation: SituationId) -> String {
    [situation.name(), "/note"].concat()
}

/// What a browser filled into a note again after a reload, without card numbers.
pub(super) fn written() -> Option<String> {
    let text = SITUATIONS.iter().find_map(|situation| {
        let area = document().get_element_by_id(&id(situation.id))?;
        let text = area.dyn_into::<web_sys::HtmlTextAreaElement>().ok()?.value();
        (!text.is_empty()).then_some(text)
    })?;
    Some(without_card_numbers(&text).unwrap_or(text))
}

/// The field for the note. All situations show the same one.
#[component]
pub(super) fn Note(
    /// Whose summary it goes into.
    situation: SituationId,
) -> impl IntoView {
    let words = Words::of_page();
    let started = Started::of_page();
    let checklist = Checklist::of_page();
    let announcer = Announcer::of_page();
    let note = checklist.note();
    let removed = RwSignal::new(false);
    let hint_id = [&id(situation), "/hint"].concat();
    let typed = move |event: web_sys::Event| {
        let area: web_sys::HtmlTextAreaElement = event_target(&event);
        let text = area.value();
        let cleaned = without_card_numbers(&text);
        removed.set(cleaned.is_some());
        if let Some(cleaned) = &cleaned {
            area.set_value(cleaned);
            announcer.say(words.text(key!("hand-over-note.removed")));
        }
        note.set(cleaned.unwrap_or(text));
    };
    view! {
        <div class="field">
            <label for=id(situation)>{words.text(key!("hand-over-note.label"))}</label>
            <span class="hint" id=hint_id.clone()>{words.text(key!("hand-over-note.hint"))}</span>
            <textarea
                id=id(situation)
                rows="3"
                autocomplete="off"
                aria-describedby=hint_id
                disabled=move || !started.get()
                prop:value=move || note.get()
                on:input=typed
            ></textarea>
            <p class="note warn" hidden=move || !removed.get()>{words.text(key!("hand-over-note.removed"))}</p>
        </div>
    }
}
