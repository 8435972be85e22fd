//! Likely reasons as they are collected from codes and words, and their order. What is found in a message, and whether
//! its words mean anything, is decided elsewhere.

use guide::Extent;

use crate::{
    NextStep, Reason, Role,
    body::Body,
    codes::{Code, System, is_generic},
    mentions::{self, Mentions},
    prose::Prediction,
};

/// One likely reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The reason, as the reader may see it ([`Reason::for_customers`]).
    pub reason: Reason,
    /// How well it fits, 0 to 100. It orders candidates; it is no probability.
    pub score: u8,
    /// The code that led here; never one that says what the reader may not see.
    pub code: Option<Code>,
    /// What to do next, among all steps.
    pub step: NextStep,
}

/// The most reasons that are offered.
const MOST: usize = 5;

/// What scores less is not offered.
const LEAST: u8 = 8;

/// What a code scores: one that is certain, one that only repeats that something failed, a web status, and the first of
/// several systems that a number may be of, with what each further one scores less.
const CERTAIN: u8 = 97;
const GENERIC: u8 = 58;
const WEB: u8 = 90;
const GUESSED: u8 = 72;
const FURTHER_GUESS: u8 = 9;

/// A text of at most so many words has a code and a word for it: `error 200`.
const BARE: usize = 3;

/// What a further certain code scores less than the one before it.
const FURTHER: u8 = 8;

/// The most that words alone score: a certain code says more.
const WORDS: f32 = 94.0;

/// From this likelihood on, words say the same as a code whose system is unknown.
const AGREES: f32 = 0.06;

/// Reasons as they are collected.
pub(crate) struct Offers {
    role: Role,
    is_renewal: bool,
    is_code_alone: bool,
    candidates: Vec<Candidate>,
}

impl Offers {
    /// None so far; `words` show whether the message is about a recurring payment, and whether a code is all it says.
    pub(crate) fn new(role: Role, words: &str) -> Self {
        let is_code_alone = words.split_whitespace().count() <= BARE;
        Self { role, is_renewal: is_renewal(words), is_code_alone, candidates: Vec::new() }
    }

    /// Adds what codes say; `meant` is what the words around them mean.
    pub(crate) fn add_codes(&mut self, body: &Body, mentions: Mentions, meant: &Prediction) {
        let likelihood =
            |reason: Reason| meant.reasons.iter().find(|(other, _)| *other == reason).map_or(0.0, |found| found.1);
        let mut certain: Vec<Code> = body.codes.iter().chain(&mentions.certain).copied().collect();
        mentions::telling_first(&mut certain);
        let mut score = CERTAIN;
        for code in certain {
            if is_generic(code.code) {
                // Where nothing else is said, the code is what is asked about.
                self.add(code.reason, if self.is_code_alone { CERTAIN } else { GENERIC }, Some(code));
            } else if code.system == System::Http {
                self.add(code.reason, WEB, Some(code));
            } else {
                self.add(code.reason, score, Some(code));
                score = score.saturating_sub(FURTHER);
            }
        }
        for mut guesses in body.guesses.iter().cloned().chain(mentions.guesses) {
            // Where the words say the same as one system's code, it is that system's.
            guesses.sort_by(|one, next| likelihood(next.reason).total_cmp(&likelihood(one.reason)));
            let agrees = guesses.first().is_some_and(|first| likelihood(first.reason) >= AGREES);
            let mut score = if agrees { CERTAIN } else { GUESSED };
            for code in guesses {
                self.add(code.reason, if is_generic(code.code) { GENERIC } else { score }, Some(code));
                score = score.min(GUESSED).saturating_sub(FURTHER_GUESS);
            }
        }
    }

    /// Adds what words mean.
    pub(crate) fn add_words(&mut self, meant: &Prediction) {
        let has_code = self.candidates.iter().any(|candidate| candidate.code.is_some());
        for (reason, likelihood) in meant.reasons.iter().take(MOST) {
            // That a payment was refused is no news beside a code, however little the code says.
            let most = if has_code && *reason == Reason::IssuerRefused { GENERIC - 1 } else { CERTAIN };
            // Likelihoods fall steeply behind the first one; their square roots order codes and words together.
            self.add(*reason, ((likelihood.sqrt() * WORDS) as u8).min(most), None);
        }
    }

    fn add(&mut self, real: Reason, score: u8, code: Option<Code>) {
        let reason = match self.role {
            Role::Customer => real.for_customers(),
            Role::Seller => real,
        };
        let code = code.filter(|_| reason == real);
        match self.candidates.iter_mut().find(|candidate| candidate.reason == reason) {
            Some(known) => {
                known.score = known.score.max(score);
                known.code = known.code.or(code);
            }
            None => {
                let step = reason.step(self.role, self.is_renewal, Extent::All);
                self.candidates.push(Candidate { reason, score, code, step });
            }
        }
    }

    /// The candidates, best first, at most five.
    pub(crate) fn best_first(mut self) -> Vec<Candidate> {
        self.candidates.retain(|candidate| candidate.score >= LEAST);
        self.candidates.sort_by_key(|candidate| std::cmp::Reverse(candidate.score));
        // What is far behind the best one only distracts from it.
        let best = self.candidates.first().map_or(0, |candidate| candidate.score);
        self.candidates.retain(|candidate| candidate.score >= best / 3);
        // What is far behind the best one only distracts from it.
        let best = self.candidates.first().map_or(0, |candidate| candidate.score);
        self.candidates.retain(|candidate| candidate.score >= best / 3);
        self.candidates.truncate(MOST);
        self.candidates
    }
}

/// Whether a message is about a recurring payment.
fn is_renewal(words: &str) -> bool {
    const SIGNS: [&str; 9] =
        ["subscription", "renew", "rebill", "recurring", "membership", "monthly", "instalment", "installment", "abo "];
    let words = words.to_lowercase();
    SIGNS.iter().any(|sign| words.contains(sign))
}
