//! What to do first in a window of another app, which keeps its own cookies and often cannot finish a payment.

use leptos::prelude::*;

use super::{checklist::Checklist, state::State};
use crate::{
    guide::SituationId,
    i18n::{Argument, guide},
    message,
    shared::words,
};

/// Where the note is held back: a situation that was open before the app started, until the person opens or closes it, so
/// that nothing moves what they read. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub(super) struct InAppNotes(RwSignal<Option<SituationId>>);

impl InAppNotes {
    pub(super) fn new() -> Self {
        Self(RwSignal::new(None))
    }

    /// Holds the note of an open situation back.
    pub(super) fn hold_back(self, open: Option<SituationId>) {
        self.0.set(open);
    }

    /// The person is about to open or close a situation.
    pub(super) fn release(self, situation: SituationId) {
        if self.0.get_untracked() == Some(situation) {
            self.0.set(None);
        }
    }
}

/// The note, where the page seems to be in such a window.
#[component]
pub(super) fn InAppNote(
    /// In which situation.
    situation: SituationId,
) -> impl IntoView {
    let (words, checklist) = (words(), expect_context::<Checklist>());
    let InAppNotes(held_back) = expect_context();
    let app = Memo::new(move |_| checklist.with(State::browser).filter(|browser| browser.in_app));
    let text = move || {
        app.get().map(|app| {
            let name = guide::browser_without_version(words.messages(), &app);
            words.fill(message!("in-app.text"), &[("browser", Argument::Text(&name))])
        })
    };
    view! {
        <div class="note warn needs-app" hidden=move || app.get().is_none() || held_back.get() == Some(situation)>
            <p>
                <strong>{words.text(message!("in-app.title"))}</strong>
            </p>
            <p>{text}</p>
        </div>
    }
}
