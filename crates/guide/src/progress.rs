//! What a person has tried so far, and what follows from it.

use crate::situation::{Extent, SITUATIONS, STEP_COUNT, SituationId, Step, StepId};

/// How a step went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepResult {
    /// The payment works now.
    Fixed,
    /// It was tried and did not help.
    StillFailing,
    /// It cannot be tried: no second device, no time, no access.
    CannotDo,
}

impl StepResult {
    /// All results, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Fixed, Self::StillFailing, Self::CannotDo];

    /// Its name in the page and in saved progress.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fixed => "fixed",
            Self::StillFailing => "still-failing",
            Self::CannotDo => "cannot-do",
        }
    }

    /// The result of a name; nothing for an unknown one.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|result| result.name() == name)
    }
}

/// How far a situation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// There are steps left to try.
    Underway,
    /// This step fixed it.
    Solved(StepId),
    /// All steps have an answer and none fixed it: time to hand a summary over.
    HandOver,
}

/// The results of all steps that have one, and which steps count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    results: [Option<StepResult>; STEP_COUNT],
    extent: Extent,
    left_out: [bool; STEP_COUNT],
}

/// What saved progress has where only the article's steps count.
const ONLY_ARTICLE: &str = "only-article";

impl Progress {
    /// Which steps count.
    #[must_use]
    pub const fn extent(&self) -> Extent {
        self.extent
    }

    /// Lets all steps count, or the article's alone. Results stay, those of steps that do not count too.
    pub const fn set_extent(&mut self, extent: Extent) {
        self.extent = extent;
    }

    /// The result of a step, where it has one.
    #[must_use]
    pub fn result(&self, step: StepId) -> Option<StepResult> {
        self.results.get(step.index()).copied().flatten()
    }

    /// Sets, changes or (with `None`) takes back the result of one step. All others stay as they are.
    pub fn set(&mut self, step: StepId, result: Option<StepResult>) {
        if let Some(place) = self.results.get_mut(step.index()) {
            *place = result;
        }
    }

    /// Leaves a step out: its situation no longer has it, and its result no longer counts.
    pub fn leave_out(&mut self, step: StepId) {
        self.set(step, None);
        if let Some(place) = self.left_out.get_mut(step.index()) {
            *place = true;
        }
    }

    /// The steps of a situation that count and that the site does not leave out, in order.
    pub fn steps(&self, situation: SituationId) -> impl Iterator<Item = StepId> + use<> {
        let (extent, left_out) = (self.extent, self.left_out);
        let counts =
            move |step: &&Step| extent.has(step) && !left_out.get(step.id.index()).copied().unwrap_or_default();
        situation.situation().steps.iter().filter(counts).map(|step| step.id)
    }

    /// Takes back all results of a situation.
    pub fn clear(&mut self, situation: SituationId) {
        for step in all_steps(situation) {
            self.set(step, None);
        }
    }

    /// Whether no step of any situation has a result.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.results.iter().all(Option::is_none)
    }

    /// How many steps of a situation have a result, and how many there are.
    #[must_use]
    pub fn tried(&self, situation: SituationId) -> (u32, u32) {
        self.steps(situation).fold((0, 0), |(done, all), step| (done + u32::from(self.result(step).is_some()), all + 1))
    }

    /// How far a situation is. What fixed it did so, whether or not it counts.
    #[must_use]
    pub fn outcome(&self, situation: SituationId) -> Outcome {
        if let Some(step) = all_steps(situation).find(|&step| self.result(step) == Some(StepResult::Fixed)) {
            Outcome::Solved(step)
        } else if self.steps(situation).all(|step| self.result(step).is_some()) {
            Outcome::HandOver
        } else {
            Outcome::Underway
        }
    }

    /// The step to try now: the first without a result, as long as the situation is underway.
    #[must_use]
    pub fn current(&self, situation: SituationId) -> Option<StepId> {
        (self.outcome(situation) == Outcome::Underway).then(|| self.untried(situation).next()).flatten()
    }

    /// The step to try after this one: the next below it without a result, else the first above it.
    #[must_use]
    pub fn current_after(&self, step: StepId) -> Option<StepId> {
        let current = self.current(step.situation())?;
        self.untried(step.situation()).find(|next| next.index() > step.index()).or(Some(current))
    }

    fn untried(&self, situation: SituationId) -> impl Iterator<Item = StepId> + '_ {
        self.steps(situation).filter(|&step| self.result(step).is_none())
    }

    /// The progress as a short text to keep on the device: `new-purchase/clear-cache=fixed`, separated by spaces.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut entries = Vec::new();
        if self.extent == Extent::Article {
            entries.push(ONLY_ARTICLE.to_owned());
        }
        for step in SITUATIONS.iter().flat_map(|situation| all_steps(situation.id)) {
            if let Some(result) = self.result(step) {
                entries.push(format!("{}={}", step.path(), result.name()));
            }
        }
        entries.join(" ")
    }

    /// Reads what [`to_text`](Self::to_text) wrote. Steps and results that this version does not know are left out.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let mut progress = Self::default();
        if text.split_whitespace().any(|entry| entry == ONLY_ARTICLE) {
            progress.extent = Extent::Article;
        }
        for (path, result) in text.split_whitespace().filter_map(|entry| entry.split_once('=')) {
            if let (Some(step), Some(result)) = (StepId::from_path(path), StepResult::from_name(result)) {
                progress.set(step, Some(result));
            }
        }
        progress
    }

    /// Takes over what was tried elsewhere: its results outweigh those here, and what it has none of stays.
    pub fn take_over(&mut self, other: &Self) {
        self.extent = other.extent;
        for (here, there) in self.results.iter_mut().zip(other.results) {
            *here = there.or(*here);
        }
    }
}

fn all_steps(situation: SituationId) -> impl Iterator<Item = StepId> {
    situation.situation().steps.iter().map(|step| step.id)
}
