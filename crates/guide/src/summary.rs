//! What a person hands over to the seller: the facts, without words.

use crate::{
    browser::Browser,
    checks::{Check, CheckResult},
    private::without_private,
    progress::{Progress, StepResult},
    situation::{SituationId, StepId},
};

/// The facts of a summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// What goes wrong.
    pub situation: SituationId,
    /// Every step of the situation that counts, or that has a result, in order.
    pub steps: Vec<(StepId, Option<StepResult>)>,
    /// The browser that the guide was read in.
    pub browser: Browser,
    /// The local date, time and time zone, in the locale's words.
    pub time: String,
    /// The message of the checkout, the bank or an email.
    pub message: ReportedMessage,
    /// What the person wanted to buy, with nothing private left in it.
    pub product: String,
    /// What the person added, with nothing private left in it.
    pub note: String,
    /// What the page has checked by itself, where the person wants it in.
    pub checks: Vec<(Check, CheckResult)>,
}

/// A message that the person was shown, and what it means.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportedMessage {
    /// The message. In a [`Summary`] nothing private is left in it, and it is no longer than [`ReportedMessage::LONGEST`].
    pub text: String,
    /// The likely reasons behind it, best first, in the locale's words.
    pub reasons: Vec<String>,
}

impl ReportedMessage {
    /// How many characters of a message go into a summary: a `mailto:` link takes no more than some thousands.
    pub const LONGEST: usize = 500;

    /// The message as the seller may see it, on one line.
    fn for_seller(&self) -> Self {
        let safe = without_private(&self.text);
        let mut text = safe.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some((end, _)) = text.char_indices().nth(Self::LONGEST) {
            text.truncate(end);
            text.push('…');
        }
        let reasons = if text.is_empty() { Vec::new() } else { self.reasons.clone() };
        Self { text, reasons }
    }
}

impl Summary {
    /// Gathers the facts of one situation.
    #[must_use]
    pub fn of(
        situation: SituationId,
        progress: &Progress,
        browser: Browser,
        time: String,
        message: &ReportedMessage,
        product: &str,
        note: &str,
    ) -> Self {
        let counts: Vec<_> = progress.steps(situation).collect();
        let steps = situation.situation().steps.iter().map(|step| (step.id, progress.result(step.id)));
        let steps = steps.filter(|(step, result)| result.is_some() || counts.contains(step)).collect();
        let [product, note] = [product, note].map(|text| without_private(text).trim().to_owned());
        Self { situation, steps, browser, time, message: message.for_seller(), product, note, checks: Vec::new() }
    }

    /// Adds what the page has checked by itself.
    #[must_use]
    pub fn with_checks(self, checks: Vec<(Check, CheckResult)>) -> Self {
        Self { checks, ..self }
    }
}
