//! From a message to the likely reasons behind it, best first.

use guide::{Extent, without_card_numbers};

use super::{
    NextStep, Reason, Role, Who,
    codes::{Code, System},
    lexicon, meaning, numbers, phrases, text,
};

/// What somebody wants explained.
#[derive(Clone, Copy)]
pub struct Query<'q> {
    /// Who reads the explanation.
    pub role: Role,
    /// Whose message it is, where that is known.
    pub processor: Option<System>,
    /// What the checkout, the bank, the wallet or the e-mail said: a code, or words. English words; codes always.
    pub message: &'q str,
}

/// One likely reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The reason, as the reader may see it ([`Reason::for_customers`]).
    pub reason: Reason,
    /// How well it fits, 0 to 100. It orders candidates; it is no probability.
    pub score: u8,
    /// The code that led here; never one that tells what the reader may not see.
    pub code: Option<Code>,
    /// What to do next, among all steps.
    pub step: NextStep,
}

/// The most reasons that are offered.
const MOST: usize = 5;

/// What scores less is not offered.
const LEAST: u8 = 36;

/// How far behind the best one a reason may be and still be offered.
const BEHIND: u8 = 30;

/// From here on, a reason tells more than that the payment was refused.
const TELLING: u8 = 75;

/// From here on, a reason outweighs that something went wrong.
const FRAMED: u8 = 70;

/// A frame that scores so much more is what the message says.
const EXACT: u8 = 3;

/// How much less likely it is that a customer reads of a fault on the seller's side.
const SELLERS_FAULT: u8 = 4;

/// The likely reasons behind a message, best first, at most five; none where nothing is recognised.
///
/// ```
/// use declines::{Query, Reason, Role, explain};
/// let query = Query { role: Role::Customer, processor: None, message: "Your card has insuficient funds." };
/// assert_eq!(explain(&query).first().map(|best| best.reason), Some(Reason::InsufficientFunds));
/// ```
#[must_use]
pub fn explain(query: &Query<'_>) -> Vec<Candidate> {
    let safe = without_card_numbers(query.message);
    let words = text::words(safe.as_deref().unwrap_or(query.message), lexicon::is_word);
    let meaning = meaning::of(words.iter().filter(|word| !numbers::is_code(word)));
    let said = phrases::scores(&meaning);
    let agrees = |reason: Reason| said.iter().any(|(other, score)| *other == reason && *score >= LEAST);
    let clues = numbers::Clues { processor: query.processor, agrees: &agrees };

    let mut offers = Offers {
        role: query.role,
        renewal: meaning.mentions("subscription"),
        is_declined: meaning.mentions("declined"),
        candidates: Vec::new(),
    };
    for found in numbers::codes(&words, &clues) {
        offers.add(found.code.reason, found.score, Some(found.code));
    }
    for &(reason, score) in &said {
        let sellers = query.role == Role::Customer && matches!(reason.who(), Who::Seller | Who::Platform);
        offers.add(reason, if sellers { score.saturating_sub(SELLERS_FAULT) } else { score }, None);
    }
    offers.best_first()
}

struct Offers {
    role: Role,
    renewal: bool,
    is_declined: bool,
    candidates: Vec<Candidate>,
}

impl Offers {
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
                let step = reason.step(self.role, self.renewal, Extent::All);
                self.candidates.push(Candidate { reason, score, code, step });
            }
        }
    }

    /// That something went wrong, or that details are needed, is only the frame of a message that also says what.
    fn set_frame_back(&mut self, is_declined: bool) {
        let is_frame = |candidate: &Candidate| {
            candidate.code.is_none() && matches!(candidate.reason, Reason::ProcessingError | Reason::DetailsMissing)
        };
        let tells = |candidate: &&Candidate| !is_frame(candidate) && candidate.reason != Reason::CheckoutNotLoading;
        let telling = self.candidates.iter().filter(tells);
        let best = telling.map(|candidate| candidate.score).max().unwrap_or(0);
        // A refusal says little, and still more than that something went wrong.
        let least = if is_declined { LEAST } else { FRAMED };
        for frame in self.candidates.iter_mut().filter(|frame| is_frame(frame)) {
            if best >= least && (is_declined || frame.score < best + EXACT) {
                frame.score = frame.score.min(best - 1);
            }
        }
    }

    fn best_first(mut self) -> Vec<Candidate> {
        self.set_frame_back(self.is_declined);
        let best = self.candidates.iter().map(|candidate| candidate.score).max().unwrap_or(0);
        // That something was refused is no second explanation beside a better one.
        let says_little = |candidate: &Candidate| {
            best >= TELLING && candidate.score < TELLING && candidate.reason == Reason::IssuerRefused
        };
        let least = LEAST.max(best.saturating_sub(BEHIND));
        self.candidates.retain(|candidate| candidate.score >= least && !says_little(candidate));
        let mut sorted: Vec<Candidate> = Vec::with_capacity(MOST + 1);
        for candidate in self.candidates {
            // They are few: a sort of the standard library would cost the bundle more than it saves.
            let place = sorted.iter().take_while(|better| better.score >= candidate.score).count();
            sorted.insert(place, candidate);
            sorted.truncate(MOST);
        }
        sorted
    }
}
