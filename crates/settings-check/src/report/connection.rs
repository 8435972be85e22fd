//! What a check finds, as plain data: connections with their settings and findings. No secret text and no words.

use processors::{Environment, ProcessorId, Question, Slot};
use text::Span;

use super::{code::Verdict, finding::Finding, kind::Kind, seller_answers::SellerAnswers};
use crate::redact::Redacted;

/// All connections of one paste.
#[derive(Debug)]
pub struct Report {
    /// Not ready when one connection is not; ready when all are; cannot tell otherwise, and when there is none.
    pub verdict: Verdict,
    /// In the order of the paste.
    pub connections: Vec<Connection>,
}

/// One integration of a processor: a set of settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connection {
    /// The heading, section or name that the paste gives it, redacted where it looks like a value.
    pub name: Option<String>,
    /// Its processor, where a name or a value identifies it.
    pub processor: Option<ProcessorId>,
    /// Whether it can take real payments, as far as the text and the seller's answers can tell.
    pub verdict: Verdict,
    /// What only the seller knows, where that would settle the verdict.
    pub seller_answers: SellerAnswers,
    /// In the order of the paste.
    pub settings: Vec<Setting>,
    /// The gravest first.
    pub findings: Vec<Finding>,
}

/// A field's name and its value, the value redacted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The name as pasted, redacted where it looks like a value; empty for a value without a name.
    pub name: String,
    /// The field that the name means.
    pub slot: Option<Slot>,
    /// What the value is, whatever field it was pasted into.
    pub kind: Kind,
    /// Whether the value is for real money.
    pub environment: Environment,
    /// The value, safe to show.
    pub shown: Redacted,
    /// The place of the value.
    pub at: Span,
}

impl Connection {
    /// Takes the seller's answer to a question into the verdict; nothing takes an answer back. A question that is not
    /// open changes nothing.
    pub fn answer(&mut self, question: Question, answer: Option<bool>) {
        let asked = self
            .seller_answers
            .questions
            .iter()
            .zip(&mut self.seller_answers.answers)
            .find(|(asked, _)| **asked == question);
        if let Some((_, given)) = asked {
            *given = answer;
            self.verdict = self.seller_answers.verdict().unwrap_or(Verdict::CannotTell);
        }
    }

    /// Whether the verdict is by the seller's answers, and not by the text alone.
    #[must_use]
    pub fn is_by_seller(&self) -> bool {
        self.seller_answers.verdict().is_some()
    }

    /// Takes over the answers given for a connection that looks the same: the same settings with the same values, as far
    /// as they are shown.
    pub fn adopt_answers(&mut self, before: &Self) {
        let looks = |one: &Self| -> Vec<_> {
            one.settings.iter().map(|setting| (setting.slot, setting.shown.as_str().to_owned())).collect()
        };
        if looks(self) == looks(before) {
            for (question, answer) in before.seller_answers.answers() {
                self.answer(question, answer);
            }
        }
    }
}
