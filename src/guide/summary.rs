//! What a person hands over to the seller: the facts, without words.

use super::{Browser, Progress, SituationId, StepId, StepResult};

/// The facts of a summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// What goes wrong.
    pub situation: SituationId,
    /// Every step of the situation in order, with its result where there is one.
    pub steps: Vec<(StepId, Option<StepResult>)>,
    /// The browser that the guide was read in.
    pub browser: Browser,
    /// The local date, time and time zone, in the locale's words.
    pub time: String,
    /// What the person added, without card numbers.
    pub note: String,
}

impl Summary {
    /// Gathers the facts of one situation.
    #[must_use]
    pub fn of(situation: SituationId, progress: &Progress, browser: Browser, time: String, note: &str) -> Self {
        let steps = situation.situation().steps.iter().map(|step| (step.id, progress.result(step.id))).collect();
        let note = super::without_card_numbers(note).unwrap_or_else(|| note.to_owned());
        Self { situation, steps, browser, time, note: note.trim().to_owned() }
    }
}
