//! Keeping something on the device, as long as the person wants it: the choice, and what it does.

use leptos::{html, prelude::*};

use super::{Announcer, waits, words};
use crate::{
    browser::{focus, storage},
    i18n::MessageId,
};

/// What is said of keeping.
#[derive(Clone, Copy)]
pub struct KeepWords {
    /// What the checkbox says.
    pub label: MessageId,
    /// What the button says that forgets.
    pub forget: MessageId,
    /// While it is kept.
    pub kept: MessageId,
    /// While it is not.
    pub forgotten: MessageId,
    /// Where the device refuses.
    pub refused: MessageId,
}

/// Whether something is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    Keep,
    Forget,
    Refused,
}

impl Choice {
    /// Of a device that has storage or not, and a checkbox that is ticked or not.
    const fn of(has_storage: bool, is_ticked: bool) -> Self {
        match (has_storage, is_ticked) {
            (false, _) => Self::Refused,
            (true, true) => Self::Keep,
            (true, false) => Self::Forget,
        }
    }

    const fn said(self, words: &KeepWords) -> MessageId {
        match self {
            Self::Keep => words.kept,
            Self::Forget => words.forgotten,
            Self::Refused => words.refused,
        }
    }
}

/// What a page keeps under a name. Copies are handles to the same state, which a page provides to its [`KeepChoice`].
#[derive(Clone, Copy)]
pub struct Keeping {
    name: &'static str,
    words: KeepWords,
    choice: RwSignal<Choice>,
    checkbox: NodeRef<html::Input>,
}

impl Keeping {
    /// Keeps under a name, as pages are printed.
    #[must_use]
    pub fn new(name: &'static str, words: KeepWords) -> Self {
        Self { name, words, choice: RwSignal::new(Choice::Keep), checkbox: NodeRef::new() }
    }

    /// What is kept on the device; looks at the device for the first time. `is_ticked` is what the checkbox said before
    /// the page's spots were hydrated ([`form::is_checked`](crate::browser::form::is_checked) of `"keep"`).
    pub fn begin(self, is_ticked: bool) -> Option<String> {
        self.choice.set(Choice::of(storage::is_available(), is_ticked));
        storage::load(self.name)
    }

    /// Whether the person wants it kept, and the device has not refused. Tracks it.
    #[must_use]
    pub fn is_wanted(self) -> bool {
        self.choice.get() == Choice::Keep
    }

    /// Keeps a text, or forgets it where it is empty or the person does not want it kept. Tracks that wish, so that an
    /// effect keeps again when it changes.
    pub fn keep(self, text: &str) {
        if !self.is_wanted() || text.is_empty() {
            storage::forget(self.name);
        } else if !storage::save(self.name, text) {
            self.choice.set(Choice::Refused);
        }
    }
}

/// The choice, what it means now, and the way back from it. A page has one, and provides its [`Keeping`].
#[component]
pub fn KeepChoice() -> impl IntoView {
    let (page_words, announcer) = (words(), expect_context::<Announcer>());
    let Keeping { words, choice, checkbox, .. } = expect_context();
    let change = move |event| choice.set(Choice::of(true, event_target_checked(&event)));
    let forget = move |_| {
        choice.set(Choice::Forget);
        focus::on_element(checkbox.get_untracked());
        announcer.say(&page_words.text(words.forgotten));
    };
    let waits = waits();
    view! {
        <div class="keeping needs-app">
            <label class="choice">
                <input
                    type="checkbox"
                    id="keep"
                    node_ref=checkbox
                    checked
                    disabled=move || waits() || choice.get() == Choice::Refused
                    prop:checked=move || choice.get() != Choice::Forget
                    on:change=change
                />
                {page_words.text(words.label)}
            </label>
            <p class="quiet">
                <span id="keep/state">{move || page_words.text(choice.get().said(&words))}</span>
                " "
                <button
                    type="button"
                    class="plain"
                    id="keep/forget"
                    disabled=waits
                    hidden=move || choice.get() != Choice::Keep
                    on:click=forget
                >
                    {page_words.text(words.forget)}
                </button>
            </p>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::Choice;

    #[test]
    fn a_device_without_storage_refuses_whatever_is_ticked() {
        assert_eq!([true, false].map(|ticked| Choice::of(false, ticked)), [Choice::Refused; 2]);
        assert_eq!([true, false].map(|ticked| Choice::of(true, ticked)), [Choice::Keep, Choice::Forget]);
    }
}
