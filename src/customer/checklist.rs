//! The page's state as its components share it: signals, and the clock.

use leptos::prelude::*;

use super::state::{OwnWords, Start, State};
use crate::{
    browser::{clock, document, probe},
    guide::{Browser, Clues, Progress, StepId, StepResult},
    i18n::Localizer,
};

/// The page's state. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub(super) struct Checklist {
    locale: &'static str,
    state: RwSignal<State>,
    /// The part of the state that most components follow: it does not change with a letter in a box.
    progress: Memo<Progress>,
}

impl Checklist {
    /// As pages are printed.
    pub(super) fn new(words: Localizer) -> Self {
        let state = RwSignal::new(State::default());
        let progress = Memo::new(move |_| state.with(|state| *state.progress()));
        Self { locale: words.messages().locale(), state, progress }
    }

    /// Starts from what was done before.
    pub(super) fn start(self, progress: Progress, own_words: OwnWords) {
        let clues = Clues { brave: probe::is_brave(), touch_points: probe::touch_points() };
        let browser = Browser::of(&document::user_agent(), clues);
        let is_article_alone = document::has_no_extras();
        let start = Start { progress, own_words, browser, is_article_alone, time: self.now() };
        self.update(|state| state.start(start));
    }

    /// What was tried. Tracks it.
    pub(super) fn progress(self) -> Progress {
        self.progress.get()
    }

    /// Looks at the state. Tracks it.
    pub(super) fn with<T>(self, look: impl FnOnce(&State) -> T) -> T {
        self.state.with(look)
    }

    /// Looks at the state as it is now.
    pub(super) fn with_untracked<T>(self, look: impl FnOnce(&State) -> T) -> T {
        self.state.with_untracked(look)
    }

    /// Changes the state.
    pub(super) fn update<T>(self, change: impl FnOnce(&mut State) -> T) -> T {
        change(&mut self.state.write())
    }

    /// Sets or changes a step's result. Gives the next step to try.
    pub(super) fn answer(self, step: StepId, result: StepResult) -> Option<StepId> {
        let now = self.now();
        self.update(|state| state.answer(step, result, now))
    }

    /// Sets the summaries' time to now.
    pub(super) fn refresh_time(self) {
        let now = self.now();
        self.update(|state| state.set_time(now));
    }

    fn now(self) -> String {
        clock::now_in_words(self.locale)
    }
}
