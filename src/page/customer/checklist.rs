//! The state of the customer guide's page, and what the person can do to it.

use leptos::prelude::*;

use super::{answer, note};
use crate::{
    device::{clock, disclosure, document, form},
    guide::{Browser, Outcome, Progress, SITUATIONS, SituationId, StepId, StepResult, Summary},
    page::Words,
};

/// The page's state. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub(super) struct Checklist {
    words: Words,
    progress: RwSignal<Progress>,
    /// The step that the person went to last.
    visited: RwSignal<Option<StepId>>,
    /// A situation that was just cleared, and the progress before.
    before_clearing: RwSignal<Option<(SituationId, Progress)>>,
    /// The person's remark for the seller, without card numbers.
    note: RwSignal<String>,
    /// What depends on the device; nothing before the app has started.
    device: RwSignal<Option<Device>>,
}

#[derive(Clone)]
struct Device {
    browser: Browser,
    /// The local date and time of the last answer, in the locale's words.
    time: String,
}

impl Checklist {
    pub(super) fn new() -> Self {
        Self {
            words: Words::of_page(),
            progress: RwSignal::default(),
            visited: RwSignal::default(),
            before_clearing: RwSignal::default(),
            note: RwSignal::default(),
            device: RwSignal::default(),
        }
    }

    /// The state of the page that a component stands in.
    pub(super) fn of_page() -> Self {
        expect_context()
    }

    /// Takes over what was ticked before the app started. An answer on the page outweighs a kept one.
    pub(super) fn start(self) {
        self.progress.update(|progress| {
            for step in SITUATIONS.iter().flat_map(|situation| situation.steps) {
                if let Some(result) = answer::ticked(step.id) {
                    progress.set(step.id, Some(result));
                }
            }
        });
        self.note.set(note::written().unwrap_or_default());
        let browser = Browser::of_user_agent(&document::user_agent());
        self.device.set(Some(Device { browser, time: self.now() }));
    }

    /// Whether the state is the device's own, no longer that of the prerendered page.
    pub(super) fn is_started(self) -> bool {
        self.device.with(Option::is_some)
    }

    pub(super) fn progress(self) -> Progress {
        self.progress.get()
    }

    /// Starts from kept progress.
    pub(super) fn restore(self, progress: Progress) {
        self.progress.set(progress);
    }

    pub(super) fn result(self, step: StepId) -> Option<StepResult> {
        self.progress.with(|progress| progress.result(step))
    }

    pub(super) fn outcome(self, situation: SituationId) -> Outcome {
        self.progress.with(|progress| progress.outcome(situation))
    }

    /// The one step of a situation to try now: where the person went, as long as it has no result.
    pub(super) fn current(self, situation: SituationId) -> Option<StepId> {
        let visited = self.visited.get().filter(|step| step.situation() == situation);
        self.progress.with(|progress| {
            let current = progress.current(situation)?;
            visited.filter(|&step| progress.result(step).is_none()).or(Some(current))
        })
    }

    /// Notes where the person went; nothing where they left a step.
    pub(super) fn visit(self, step: Option<StepId>) {
        self.visited.set(step);
    }

    /// Sets or changes a step's result and opens the next step to try. The focus stays where it is.
    pub(super) fn answer(self, step: StepId, result: StepResult) {
        self.progress.update(|progress| progress.set(step, Some(result)));
        self.before_clearing.set(None);
        self.refresh_time();
        let next = self.progress.with_untracked(|progress| progress.current_after(step));
        self.visited.set(next);
        if let Some(next) = next {
            disclosure::set_open(&next.path(), true);
        }
    }

    /// Takes back a step's result.
    pub(super) fn clear(self, step: StepId) {
        self.progress.update(|progress| progress.set(step, None));
        self.visited.set(Some(step));
        form::focus(&answer::id(step, StepResult::Fixed));
    }

    /// Takes back all results of a situation, or brings them back when they were just cleared.
    pub(super) fn start_again_or_undo(self, situation: SituationId) {
        if let Some((_, before)) = self.before_clearing.get_untracked().filter(|(cleared, _)| *cleared == situation) {
            self.before_clearing.set(None);
            self.progress.set(before);
        } else {
            self.before_clearing.set(Some((situation, self.progress.get_untracked())));
            self.progress.update(|progress| progress.clear(situation));
            self.visited.set(None);
        }
    }

    /// Whether a situation was just cleared, so that this can be undone.
    pub(super) fn can_undo(self, situation: SituationId) -> bool {
        self.before_clearing.with(|before| before.is_some_and(|(cleared, _)| cleared == situation))
    }

    pub(super) fn note(self) -> RwSignal<String> {
        self.note
    }

    pub(super) fn browser(self) -> Option<Browser> {
        self.device.with(|device| device.as_ref().map(|device| device.browser))
    }

    /// Sets the summaries' time to now.
    pub(super) fn refresh_time(self) {
        let now = self.now();
        self.device.update(|device| {
            if let Some(device) = device {
                device.time = now;
            }
        });
    }

    /// What to hand over; nothing before the app has started.
    pub(super) fn summary(self, situation: SituationId) -> Option<Summary> {
        let Device { browser, time } = self.device.get()?;
        let note = self.note.get();
        Some(self.progress.with(|progress| Summary::of(situation, progress, browser, time, &note)))
    }

    fn now(self) -> String {
        clock::now_in_words(self.words.book().locale())
    }
}
