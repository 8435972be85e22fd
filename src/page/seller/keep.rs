//! Keeping the answers on the device, as long as the seller wants it. What is pasted is never kept.

use leptos::prelude::*;

use super::desk::Desk;
use crate::{
    device::{form, storage},
    guide::seller::Answers,
    key,
    page::{Announcer, Started, Words},
};

/// The name under which the answers are kept.
const NAME: &str = "seller-answers";

/// The id of the checkbox.
const CHECKBOX: &str = "keep-answers";

/// Whether the answers are kept.
#[derive(Clone, Copy)]
pub(super) struct Keeping {
    wanted: RwSignal<bool>,
    refused: RwSignal<bool>,
}

impl Keeping {
    pub(super) fn new() -> Self {
        Self { wanted: RwSignal::new(true), refused: RwSignal::new(false) }
    }

    /// The answers that are kept, and what the seller said of keeping before the app started.
    pub(super) fn restore(self) -> Answers {
        self.wanted.set(form::is_checked(CHECKBOX));
        self.refused.set(!storage::is_available());
        storage::load::<String>(NAME).map(|kept| Answers::from_text(&kept)).unwrap_or_default()
    }

    /// Keeps the answers, or forgets them where there are none or the seller does not want it. Follows that wish.
    pub(super) fn keep(self, answers: &Answers) {
        if !self.wanted.get() || answers.is_empty() {
            storage::forget(NAME);
        } else if !storage::save(NAME, &answers.to_text()) {
            self.refused.set(true);
        }
    }

    fn want(self, wanted: bool) {
        self.wanted.set(wanted);
        form::set_checked(CHECKBOX, wanted);
    }
}

/// The choice, what it means, and the way back from it.
#[component]
pub(super) fn Keep() -> impl IntoView {
    let (words, started, announcer) = (Words::of_page(), Started::of_page(), Announcer::of_page());
    let keeping = Desk::of_page().keeping;
    let state = move || {
        words.text(match (keeping.refused.get(), keeping.wanted.get()) {
            (true, _) => key!("seller-keep.refused"),
            (false, true) => key!("seller-keep.kept"),
            (false, false) => key!("seller-keep.forgotten"),
        })
    };
    let forget = move |_| {
        keeping.want(false);
        form::focus(CHECKBOX);
        announcer.say(words.text(key!("seller-keep.forgotten")));
    };
    view! {
        <div class="keep">
            <label class="choice">
                <input
                    type="checkbox"
                    id=CHECKBOX
                    checked
                    disabled=move || !started.get() || keeping.refused.get()
                    on:change=move |event| keeping.want(event_target_checked(&event))
                />
                {words.text(key!("seller-keep"))}
            </label>
            <button
                type="button"
                class="plain"
                hidden=move || keeping.refused.get() || !keeping.wanted.get()
                disabled=move || !started.get()
                on:click=forget
            >
                {words.text(key!("seller-keep.forget"))}
            </button>
            <p class="hint">{state}</p>
        </div>
    }
}
