//! How far the seller is: the answers, and starting again.

use leptos::prelude::*;

use crate::{
    check::{self, Check},
    guide::seller::{Answer, Answers, Part, Question},
};

/// The answers, and those before they were cleared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct State {
    answers: Answers,
    cleared: Answers,
}

impl State {
    fn restart(&mut self) {
        self.cleared = std::mem::take(&mut self.answers);
    }

    fn undo(&mut self) {
        self.answers = std::mem::take(&mut self.cleared);
    }
}

/// The seller's progress. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub(super) struct Progress {
    state: RwSignal<State>,
    /// What the settings check found.
    checked: RwSignal<check::Report>,
    check: Check,
    /// What the page around was told of the report, since the guide began.
    told: RwSignal<Option<String>>,
}

impl Progress {
    /// Of nothing answered yet, beside a check.
    pub(super) fn new(check: Check) -> Self {
        Self { state: RwSignal::default(), checked: RwSignal::new(None), check, told: RwSignal::new(None) }
    }

    /// Takes up answers that were kept, and from now on what the check finds.
    pub(super) fn begin(self, answers: Answers) {
        self.state.update(|state| state.answers = answers);
        self.check.report(move |report| self.checked.set(report));
    }

    /// Looks at the answers. Tracks them.
    pub(super) fn with_answers<T>(self, look: impl FnOnce(&Answers) -> T) -> T {
        self.state.with(|state| look(&state.answers))
    }

    /// Whether a question has this answer. Tracks it.
    pub(super) fn has(self, question: Question, answer: Answer) -> bool {
        self.with_answers(|answers| answers.of(question) == Some(answer))
    }

    /// Answers a question, or takes its answer back.
    pub(super) fn answer(self, question: Question, answer: Option<Answer>) {
        self.state.update(|state| state.answers.set(question, answer));
    }

    /// What the settings check found. Tracks it.
    pub(super) fn checked(self) -> check::Report {
        self.checked.get()
    }

    /// Clears everything. The answers can be had back; what was pasted cannot.
    pub(super) fn restart(self) {
        self.state.update(State::restart);
        self.told.set(None);
        self.check.clear();
    }

    /// Brings the cleared answers back.
    pub(super) fn undo(self) {
        self.state.update(State::undo);
    }

    /// Whether there are cleared answers to bring back. Tracks it.
    pub(super) fn can_undo(self) -> bool {
        self.state.with(|state| !state.cleared.is_empty())
    }

    /// Whether an outcome is not yet the last that the page around was told; notes it as told.
    pub(super) fn is_news(self, outcome: &str) -> bool {
        let is_news = self.told.with_untracked(|told| told.as_deref() != Some(outcome));
        self.told.set(Some(outcome.to_owned()));
        is_news
    }
}

/// The part that comes after another, among those that are shown; nothing after the last.
pub(super) fn next(part: Part, answers: &Answers, without_extras: bool) -> Option<Part> {
    let is_shown = |part: &Part| !(without_extras && part.is_extra());
    std::iter::successors(Some(part), |part| part.next(answers)).skip(1).find(is_shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(answer: Answer) -> Answers {
        let mut answers = Answers::default();
        answers.set(Question::HowMany, Some(answer));
        answers
    }

    #[test]
    fn answers_that_were_cleared_can_be_had_back_once() {
        let mut state = State { answers: answers(Answer::All), ..State::default() };
        state.restart();
        assert!(state.answers.is_empty());
        state.undo();
        assert_eq!(state, State { answers: answers(Answer::All), ..State::default() });
    }

    #[test]
    fn the_way_leads_past_parts_that_are_left_out() {
        for (part, answer, without_extras, wanted) in [
            (Part::HowMany, Answer::All, false, Some(Part::Product)),
            (Part::HowMany, Answer::OneOrFew, false, Some(Part::Records)),
            (Part::Integration, Answer::All, true, Some(Part::Records)),
            (Part::Integration, Answer::NotSure, true, None),
            (Part::Report, Answer::All, false, None),
        ] {
            assert_eq!(next(part, &answers(answer), without_extras), wanted, "{part:?}, {answer:?}");
        }
    }
}
