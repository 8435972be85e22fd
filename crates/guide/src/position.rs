//! Where a person is in the customer guide, and the address of each place.

use crate::{
    progress::Progress,
    situation::{Extent, SITUATIONS, SituationId, StepId},
};

/// A place in the customer guide that has an address of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// The choice between the situations: no fragment.
    Top,
    /// The question for those who are not sure which situation is theirs.
    NotSure,
    /// What a message means.
    Message,
    /// What the page can check by itself.
    Checks,
    /// A situation.
    Situation(SituationId),
    /// A step of a situation.
    Step(StepId),
    /// The end of a situation: solved, or a summary to hand over.
    End(SituationId),
}

/// The name of the question for those who are not sure.
pub const NOT_SURE: &str = "not-sure";

/// The name of the part that explains a message. The entry of a reason is `message/` and the reason's name.
pub const MESSAGE: &str = "message";

/// The name of the part in which the page checks what it can by itself.
pub const CHECKS: &str = "checks";

/// What follows a situation's name in the address of its end.
const END: &str = "/end";

impl Position {
    /// The position of an address' fragment, without `#`; nothing where the guide has no such place.
    #[must_use]
    pub fn from_fragment(fragment: &str) -> Option<Self> {
        let situation = |name: &str| SITUATIONS.iter().find(|one| one.name == name).map(|one| one.id);
        match fragment {
            "" => Some(Self::Top),
            NOT_SURE => Some(Self::NotSure),
            MESSAGE => Some(Self::Message),
            CHECKS => Some(Self::Checks),
            _ => situation(fragment)
                .map(Self::Situation)
                .or_else(|| fragment.strip_suffix(END).and_then(situation).map(Self::End))
                .or_else(|| StepId::from_path(fragment).map(Self::Step)),
        }
    }

    /// The fragment without `#`, which is also the id of the place's element in the page.
    #[must_use]
    pub fn fragment(self) -> String {
        match self {
            Self::Top => String::new(),
            Self::NotSure => NOT_SURE.to_owned(),
            Self::Message => MESSAGE.to_owned(),
            Self::Checks => CHECKS.to_owned(),
            Self::Situation(situation) => situation.name().to_owned(),
            Self::Step(step) => step.path(),
            Self::End(situation) => format!("{}{END}", situation.name()),
        }
    }

    /// The situation that it lies in.
    #[must_use]
    pub fn situation(self) -> Option<SituationId> {
        match self {
            Self::Top | Self::NotSure | Self::Message | Self::Checks => None,
            Self::Situation(situation) | Self::End(situation) => Some(situation),
            Self::Step(step) => Some(step.situation()),
        }
    }

    /// What comes after a step: the next one that is shown, or the situation's end.
    #[must_use]
    pub fn after(step: StepId, extent: Extent) -> Self {
        step.next(extent).map_or(Self::End(step.situation()), Self::Step)
    }

    /// The fragment of a link that goes on here elsewhere, with what was tried: ids and results, and nothing else.
    #[must_use]
    pub fn with_progress(self, progress: &Progress) -> String {
        format!("{}&{}", self.fragment(), progress.to_text().replace(' ', "&"))
    }

    /// Reads such a fragment; nothing for any other. What this version does not know is left out.
    #[must_use]
    pub fn from_progress(fragment: &str) -> Option<(Self, Progress)> {
        let (position, progress) = fragment.split_once('&')?;
        Some((Self::from_fragment(position).unwrap_or(Self::Top), Progress::from_text(&progress.replace('&', " "))))
    }
}
