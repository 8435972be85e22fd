//! What the page answers to a message. Not here: how it is shown and said.

use crate::{
    declines::{Explainer, Reason, Role},
    guide::Extent,
};

/// Only so many characters of a message are looked into: what a person means to paste is far shorter.
const LOOKED_INTO: usize = 4000;

/// What the page answers to a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Answer {
    /// There is no message.
    #[default]
    Nothing,
    /// No reason fits.
    Unknown,
    /// The reasons that fit, best first, each with whether it is about a renewal.
    Reasons(Vec<(Reason, bool)>),
}

impl Answer {
    /// The reasons that fit; none where none does.
    pub(super) fn reasons(&self) -> &[(Reason, bool)] {
        if let Self::Reasons(reasons) = self { reasons } else { &[] }
    }
}

/// The answer to a message, with so many reasons at most.
pub(super) fn answer(text: &str, most: usize) -> Answer {
    let end = text.char_indices().nth(LOOKED_INTO).map_or(text.len(), |(at, _)| at);
    let message = text.get(..end).unwrap_or_default();
    if message.trim().is_empty() {
        return Answer::Nothing;
    }
    let found = Explainer::for_customers().explain(None, message);
    if found.is_empty() {
        return Answer::Unknown;
    }
    // A step that no purchase leads to shows that the message is about a renewal.
    let about = |reason: Reason, step| (reason, step != reason.step(Role::Customer, false, Extent::All));
    let best = found.iter().take(most);
    Answer::Reasons(best.map(|candidate| about(candidate.reason, candidate.step)).collect())
}
