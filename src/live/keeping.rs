//! Keeping something on the device, as long as the person wants it: the state of [`ids::keep`]'s checkbox and button.

use super::{Signal, announce, follow};
use crate::{
    browser::{element, focus, form, storage},
    i18n::{Localizer, MessageId},
    ids::keep,
};

/// What is said of keeping.
#[derive(Clone, Copy)]
pub(super) struct KeepingWords {
    /// While it is kept.
    pub(super) kept: MessageId,
    /// While it is not.
    pub(super) forgotten: MessageId,
    /// Where the device refuses.
    pub(super) refused: MessageId,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Wanted,
    Unwanted,
    Refused,
}

/// Whether something is kept. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub(super) struct Keeping {
    name: &'static str,
    said: KeepingWords,
    words: Localizer,
    state: Signal<State>,
}

impl Keeping {
    /// Keeps under a name, as the page's checkbox says, which may have been ticked before the app started.
    pub(super) fn start(name: &'static str, said: KeepingWords, words: Localizer) -> Self {
        let state = if !storage::is_available() {
            State::Refused
        } else if form::is_checked(keep::CHECKBOX) {
            State::Wanted
        } else {
            State::Unwanted
        };
        let keeping = Self { name, said, words, state: Signal::new(state) };
        follow(move || keeping.show());
        keeping
    }

    /// What is kept on the device.
    pub(super) fn kept(self) -> Option<String> {
        storage::load(self.name)
    }

    /// Keeps a text, or forgets it where it is empty or the person does not want it kept. Tracks that wish.
    pub(super) fn keep(self, text: &str) {
        if self.state.get() != State::Wanted || text.is_empty() {
            storage::forget(self.name);
        } else if !storage::save(self.name, text) {
            self.state.set(State::Refused);
        }
    }

    /// Takes over a change of the checkbox; false where another control changed.
    pub(super) fn change(self, id: &str) -> bool {
        if id == keep::CHECKBOX {
            self.state.set(if form::is_checked(id) { State::Wanted } else { State::Unwanted });
        }
        id == keep::CHECKBOX
    }

    /// Forgets, where the button for it was pressed; false where it was another.
    pub(super) fn press(self, id: &str) -> bool {
        if id == keep::FORGET {
            form::set_checked(keep::CHECKBOX, false);
            self.state.set(State::Unwanted);
            focus::on(keep::CHECKBOX);
            announce(&self.words.text(self.said.forgotten));
        }
        id == keep::FORGET
    }

    fn show(self) {
        let state = self.state.get();
        element::set_text(
            keep::STATE,
            &self.words.text(match state {
                State::Wanted => self.said.kept,
                State::Unwanted => self.said.forgotten,
                State::Refused => self.said.refused,
            }),
        );
        element::set_hidden(keep::FORGET, state != State::Wanted);
        if state == State::Refused {
            element::set_disabled(keep::CHECKBOX, true);
        }
    }
}
