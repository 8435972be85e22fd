//! What the box answers to a message.

use crate::{
    declines::{Candidate, Explainer, System},
    guide::without_card_numbers,
};

/// The answer to a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Answer {
    /// There is no message.
    #[default]
    Nothing,
    /// No reason fits.
    Unknown,
    /// The reasons that fit, best first.
    Reasons(Vec<Candidate>),
}

impl Answer {
    /// The reasons that fit; none where none does.
    #[must_use]
    pub fn reasons(&self) -> &[Candidate] {
        if let Self::Reasons(reasons) = self { reasons } else { &[] }
    }
}

/// What was read in the box: the answer, and whether a card number was there. Not the message itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The answer.
    pub answer: Answer,
    /// Whether the message had a card number, which is taken out.
    pub had_card_number: bool,
}

impl Reading {
    /// Reads a message for the readers of an explainer, who may name the system that issued it. Gives also the text without
    /// card numbers, where it had one: the box shows that from then on.
    ///
    /// ```
    /// use payment_help::{declines::Explainer, explain::{Answer, Reading}};
    /// let (reading, cleaned) = Reading::of(Explainer::for_sellers(), None, "  ");
    /// assert_eq!((reading, cleaned), (Reading { answer: Answer::Nothing, had_card_number: false }, None));
    /// ```
    #[must_use]
    pub fn of(explainer: &Explainer, processor: Option<System>, message: &str) -> (Self, Option<String>) {
        let cleaned = without_card_numbers(message);
        let message = cleaned.as_deref().unwrap_or(message);
        let found = explainer.explain(processor, message);
        let answer = match found.is_empty() {
            true if message.trim().is_empty() => Answer::Nothing,
            true => Answer::Unknown,
            false => Answer::Reasons(found),
        };
        (Self { answer, had_card_number: cleaned.is_some() }, cleaned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::declines::Reason;

    fn best(reading: &Reading) -> Option<Reason> {
        reading.answer.reasons().first().map(|candidate| candidate.reason)
    }

    #[test]
    fn a_message_without_words_has_no_answer_and_strange_words_have_an_unknown_one() {
        for (message, wanted) in [("", Answer::Nothing), (" \n", Answer::Nothing), ("zzz", Answer::Unknown)] {
            assert_eq!(Reading::of(Explainer::for_sellers(), None, message).0.answer, wanted, "{message:?}");
        }
    }

    #[test]
    fn sellers_read_the_real_reason_and_customers_do_not() {
        let of = |explainer| best(&Reading::of(explainer, None, "Gateway Rejected: fraud").0);
        assert_eq!(of(Explainer::for_sellers()), Some(Reason::FraudSuspected));
        assert_eq!(of(Explainer::for_customers()), Some(Reason::FraudSuspected.for_customers()));
    }

    #[test]
    fn the_system_decides_what_a_bare_number_means() {
        let (reading, _) = Reading::of(Explainer::for_sellers(), System::from_id("nmi"), "202");
        assert_eq!(best(&reading), Some(Reason::InsufficientFunds));
    }

    #[test]
    fn a_card_number_is_taken_out_and_the_rest_is_answered() {
        let number = ["4242"; 4].join(" ");
        let (reading, cleaned) = Reading::of(Explainer::for_sellers(), None, &format!("insufficient_funds {number}"));
        assert!(reading.had_card_number);
        assert_eq!(cleaned.as_deref().map(str::trim), Some("insufficient_funds"));
        assert_eq!(best(&reading), Some(Reason::InsufficientFunds));
    }
}
