//! The seller's word: what a person says of values that look the same in both environments, and what that settles.
//!
//! Not here: which questions a processor's values leave open (`processors`), and their words.

use super::{
    processors::Question,
    report::{Connection, Verdict},
};

/// So many questions at most are open for one connection.
const MOST: usize = 2;

/// The questions that would settle a verdict, and what was answered so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Word {
    asked: &'static [Question],
    said: [Option<bool>; MOST],
}

impl Word {
    /// What is open where nothing was answered yet.
    pub(super) const fn open(asked: &'static [Question]) -> Self {
        Self { asked, said: [None; MOST] }
    }

    /// The open questions, and the answer to each: `true` for yes. Nothing where the text settles all.
    pub fn answers(&self) -> impl Iterator<Item = (Question, Option<bool>)> {
        self.asked.iter().copied().zip(self.said)
    }

    /// The verdict by these answers; nothing while it takes more of them. One "no" settles it, as does "yes" to all.
    fn verdict(&self) -> Option<Verdict> {
        let said = || self.answers().map(|(_, answer)| answer);
        if said().any(|answer| answer == Some(false)) {
            return Some(Verdict::NotReady);
        }
        (!self.asked.is_empty() && said().all(|answer| answer == Some(true))).then_some(Verdict::Ready)
    }
}

impl Connection {
    /// Takes the seller's answer to a question into the verdict; nothing takes an answer back. A question that is not
    /// open changes nothing.
    pub fn say(&mut self, question: Question, answer: Option<bool>) {
        let asked = self.word.asked.iter().zip(&mut self.word.said).find(|(asked, _)| **asked == question);
        if let Some((_, said)) = asked {
            *said = answer;
            self.verdict = self.word.verdict().unwrap_or(Verdict::CannotTell);
        }
    }

    /// Whether the verdict is by the seller's word, and not by the text alone.
    #[must_use]
    pub fn is_by_word(&self) -> bool {
        self.word.verdict().is_some()
    }

    /// Takes over the answers given for a connection that looks the same: the same settings with the same values, as far
    /// as they are shown.
    pub fn say_as(&mut self, before: &Self) {
        let looks = |one: &Self| -> Vec<_> {
            one.settings.iter().map(|setting| (setting.slot, setting.shown.as_str().to_owned())).collect()
        };
        if looks(self) == looks(before) {
            for (question, answer) in before.word.answers() {
                self.say(question, answer);
            }
        }
    }
}
