//! From a message to the likely reasons behind it, best first: what its body, its codes and its words say, put together.

use std::sync::LazyLock;

use card_number::without_card_numbers;
use guide::Extent;

use crate::{
    NextStep, Reason, Role,
    body::{self, Body},
    codes::{Code, Codes, Named, System, is_generic},
    mentions::{self, Mentions},
    prose::{Prediction, Table, TableError},
    subject,
};

/// What somebody wants explained.
#[derive(Clone, Copy)]
pub struct Query<'q> {
    /// Who reads the explanation.
    pub role: Role,
    /// Whose message it is, where that is known.
    pub processor: Option<System>,
    /// What the checkout, the bank, the wallet, the log or the e-mail said: a code, a body, or words.
    pub message: &'q str,
}

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

/// Below this likelihood of the best reason, words say nothing.
const VAGUE: f32 = 0.18;

/// Below this likelihood, a text in which nothing names a payment is about other things.
const OFF_SUBJECT: f32 = 0.65;

/// A text is about other things where that is so much likelier than each reason.
const UNRELATED: f32 = 1.25;

/// How much of a text's end, and then of its start, is read, in bytes. It bounds the cost of the longest paste.
const READ: usize = 60_000;

/// How many sentences of a text are read one by one.
const SENTENCES: usize = 12;

/// Where a whole text is less clear than this, a sentence of it that is clearer than that is what it says.
const UNCLEAR: f32 = 0.5;
const CLEAR: f32 = 0.8;

/// Explains messages to the readers of one role. It holds the tables that their page loads.
#[derive(Debug)]
pub struct Explainer {
    role: Role,
    codes: Codes,
    prose: Table,
}

impl Explainer {
    /// With a table of words from bytes, as a page has loaded them.
    ///
    /// # Errors
    ///
    /// [`TableError`] where the bytes are no whole table of this version.
    pub fn new(role: Role, systems: &'static [System], table: &[u8]) -> Result<Self, TableError> {
        Ok(Self { role, codes: Codes::of(systems), prose: Table::from_bytes(table)? })
    }

    /// The one for customers, with the tables in this crate: the codes that customers meet, and their words.
    #[must_use]
    pub fn for_customers() -> &'static Self {
        static CUSTOMERS: LazyLock<Explainer> = LazyLock::new(|| {
            Explainer::built_in(Role::Customer, System::OF_CUSTOMERS, include_bytes!("../tables/customer.bin"))
        });
        &CUSTOMERS
    }

    /// The one for sellers, with the tables in this crate: all codes, and the words of sellers, logs and records.
    #[must_use]
    pub fn for_sellers() -> &'static Self {
        static SELLERS: LazyLock<Explainer> =
            LazyLock::new(|| Explainer::built_in(Role::Seller, System::ALL, include_bytes!("../tables/seller.bin")));
        &SELLERS
    }

    /// A table in this crate is whole (a test reads both); an empty one would leave words unread.
    fn built_in(role: Role, systems: &'static [System], table: &[u8]) -> Self {
        let prose = Table::from_bytes(table).unwrap_or_else(|_| Table::empty());
        Self { role, codes: Codes::of(systems), prose }
    }

    /// The likely reasons behind a message, best first, at most five; none where it is about no failed payment.
    #[must_use]
    pub fn explain(&self, processor: Option<System>, message: &str) -> Vec<Candidate> {
        let safe = without_card_numbers(message);
        let message = safe.as_deref().unwrap_or(message);
        // What failed last is what people ask about. What says nothing there is looked for in all of a text.
        let last = body::last_part(message).map(|part| self.read(processor, &part)).unwrap_or_default();
        if !last.is_empty() {
            return last;
        }
        let end = self.read(processor, body::end(message, READ));
        if end.is_empty() && message.len() > READ { self.read(processor, body::start(message, READ)) } else { end }
    }

    fn read(&self, processor: Option<System>, message: &str) -> Vec<Candidate> {
        let named = match processor {
            Some(system) => vec![Named::Known(system)],
            None => mentions::systems(message),
        };
        // A body that speaks of Visa or of HTTP is still a processor's.
        let is_owner =
            |named: &Named| processor.is_some() || !matches!(named, Named::Known(system) if system.is_shared());
        let owner = named.iter().copied().find(is_owner);
        let body = body::read(message, &self.codes, owner);
        let words = body.said.as_deref().unwrap_or(message);
        let scope: Vec<Named> = body.owner.map(Named::Known).into_iter().chain(named).collect();
        let mentions = mentions::mentions(words, &self.codes, &scope);
        let meant = self.meaning(words);
        let mut offers = Offers { role: self.role, is_renewal: is_renewal(words), candidates: Vec::new() };
        offers.add_codes(&body, mentions, &meant, words.split_whitespace().count() <= BARE);
        offers.add_words(&meant, body.said.is_some() || subject::names_payment(words));
        offers.best_first()
    }

    /// What words mean: all of them together or, in a long story, the sentence that decides.
    fn meaning(&self, words: &str) -> Prediction {
        let whole = self.prose.predict(words);
        if whole.best() >= UNCLEAR {
            return whole;
        }
        let sentences =
            words.split(['.', '!', '?', '\n', '。']).filter(|sentence| sentence.contains(' ')).take(SENTENCES);
        let clearest = sentences
            .map(|sentence| self.prose.predict(sentence))
            .max_by(|one, next| one.best().total_cmp(&next.best()));
        clearest.filter(|sentence| sentence.best() >= CLEAR).unwrap_or(whole)
    }
}

/// Whether a text is about other things than a failed payment.
fn is_unrelated(meant: &Prediction) -> bool {
    meant.unrelated >= meant.best() * UNRELATED
}

/// The likely reasons behind a message, best first, at most five; none where it is about no failed payment.
///
/// ```
/// use declines::{Query, Reason, Role, explain};
/// let query = Query { role: Role::Customer, processor: None, message: "Your card has insuficient funds." };
/// assert_eq!(explain(&query).first().map(|best| best.reason), Some(Reason::InsufficientFunds));
/// ```
#[must_use]
pub fn explain(query: &Query<'_>) -> Vec<Candidate> {
    let explainer = match query.role {
        Role::Customer => Explainer::for_customers(),
        Role::Seller => Explainer::for_sellers(),
    };
    explainer.explain(query.processor, query.message)
}

/// Whether a message is about a recurring payment.
fn is_renewal(words: &str) -> bool {
    const SIGNS: [&str; 9] =
        ["subscription", "renew", "rebill", "recurring", "membership", "monthly", "instalment", "installment", "abo "];
    let words = words.to_lowercase();
    SIGNS.iter().any(|sign| words.contains(sign))
}

/// Reasons as they are collected.
struct Offers {
    role: Role,
    is_renewal: bool,
    candidates: Vec<Candidate>,
}

impl Offers {
    fn add_codes(&mut self, body: &Body, mentions: Mentions, meant: &Prediction, is_code_alone: bool) {
        let likelihood =
            |reason: Reason| meant.reasons.iter().find(|(other, _)| *other == reason).map_or(0.0, |found| found.1);
        let mut certain: Vec<Code> = body.codes.iter().chain(&mentions.certain).copied().collect();
        mentions::telling_first(&mut certain);
        let mut score = CERTAIN;
        for code in certain {
            if is_generic(code.code) {
                // Where nothing else is said, the code is what is asked about.
                self.add(code.reason, if is_code_alone { CERTAIN } else { GENERIC }, Some(code));
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

    fn add_words(&mut self, meant: &Prediction, names_payment: bool) {
        let least = if names_payment { VAGUE } else { OFF_SUBJECT };
        if is_unrelated(meant) || meant.best() < least {
            return;
        }
        for (reason, likelihood) in meant.reasons.iter().take(MOST) {
            // Likelihoods fall steeply behind the first one; their square roots order codes and words together.
            self.add(*reason, (likelihood.sqrt() * WORDS) as u8, None);
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

    fn best_first(mut self) -> Vec<Candidate> {
        self.candidates.retain(|candidate| candidate.score >= LEAST);
        self.candidates.sort_by_key(|candidate| std::cmp::Reverse(candidate.score));
        // What is far behind the best one only distracts from it.
        let best = self.candidates.first().map_or(0, |candidate| candidate.score);
        self.candidates.retain(|candidate| candidate.score >= best / 3);
        self.candidates.truncate(MOST);
        self.candidates
    }
}
