//! Keeping progress on the device: ids and results only, as long as the person wants it.

use leptos::prelude::*;

use super::Checklist;
use crate::{
    device::{form, storage},
    guide::Progress,
    key,
    page::{Announcer, Started, Words},
};

/// The name under which progress is kept.
const NAME: &str = "customer-progress";

/// The id of the checkbox.
const CHECKBOX: &str = "keep-progress";

/// Whether progress is kept.
#[derive(Clone, Copy)]
pub(super) struct Keeping {
    checklist: Checklist,
    wanted: RwSignal<bool>,
    refused: RwSignal<bool>,
}

impl Keeping {
    pub(super) fn new(checklist: Checklist) -> Self {
        Self { checklist, wanted: RwSignal::new(true), refused: RwSignal::new(false) }
    }

    /// Brings back what is kept, and what the person said of keeping before the app started.
    pub(super) fn restore(self) {
        self.wanted.set(form::is_checked(CHECKBOX));
        self.refused.set(!storage::is_available());
        if let Some(kept) = storage::load::<String>(NAME) {
            self.checklist.restore(Progress::from_kept(&kept));
        }
    }

    /// Keeps every change from now on; nothing is kept while there is nothing to keep or the person does not want it.
    pub(super) fn keep_from_now_on(self) {
        Effect::new(move |_| {
            if !self.checklist.is_started() {
                return;
            }
            let progress = self.checklist.progress();
            if !self.wanted.get() || progress.is_empty() {
                storage::forget(NAME);
            } else if !storage::save(NAME, &progress.to_kept()) {
                self.refused.set(true);
            }
        });
    }

    fn want(self, wanted: bool) {
        self.wanted.set(wanted);
        form::set_checked(CHECKBOX, wanted);
    }
}

/// The choice, what it means, and the way back from it.
#[component]
pub(super) fn KeepingLine() -> impl IntoView {
    let words = Words::of_page();
    let started = Started::of_page();
    let announcer = Announcer::of_page();
    let keeping: Keeping = expect_context();
    let state = move || {
        words.text(match (keeping.refused.get(), keeping.wanted.get()) {
            (true, _) => key!("keep.refused"),
            (false, true) => key!("keep.note"),
            (false, false) => key!("keep.forgotten"),
        })
    };
    let forget = move |_| {
        keeping.want(false);
        form::focus(CHECKBOX);
        announcer.say(words.text(key!("keep.forgotten")));
    };
    view! {
        <div class="keeping needs-app">
            <label class="choice">
                <input
                    type="checkbox"
                    id=CHECKBOX
                    checked
                    disabled=move || !started.get() || keeping.refused.get()
                    on:change=move |event| keeping.want(event_target_checked(&event))
                />
                {words.text(key!("keep.label"))}
            </label>
            <p class="quiet">
                <span>{state}</span>
                " "
                <button
                    type="button"
                    class="plain"
                    hidden=move || keeping.refused.get() || !keeping.wanted.get()
                    disabled=move || !started.get()
                    on:click=forget
                >
                    {words.text(key!("keep.forget"))}
                </button>
            </p>
        </div>
    }
    .into_any()
}
