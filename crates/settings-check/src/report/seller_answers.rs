//! What a person says of values that look the same in both environments, and what that settles.
//!
//! Not here: which questions a processor's values leave open (`processors`), and their words.

use processors::Question;

use super::code::Verdict;

/// So many questions at most are open for one connection.
const MOST: usize = 2;

/// The questions that would settle a verdict, and what was answered so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SellerAnswers {
    pub(super) questions: &'static [Question],
    pub(super) answers: [Option<bool>; MOST],
}

impl SellerAnswers {
    /// What is open where nothing was answered yet.
    pub(crate) const fn open(questions: &'static [Question]) -> Self {
        Self { questions, answers: [None; MOST] }
    }

    /// The open questions, and the answer to each: `true` for yes. Nothing where the text settles all.
    pub fn answers(&self) -> impl Iterator<Item = (Question, Option<bool>)> {
        self.questions.iter().copied().zip(self.answers)
    }

    /// The verdict by these answers; nothing while it takes more of them. One "no" settles it, as does "yes" to all.
    pub(super) fn verdict(&self) -> Option<Verdict> {
        let answers = || self.answers().map(|(_, answer)| answer);
        if answers().any(|answer| answer == Some(false)) {
            return Some(Verdict::NotReady);
        }
        (!self.questions.is_empty() && answers().all(|answer| answer == Some(true))).then_some(Verdict::Ready)
    }
}
