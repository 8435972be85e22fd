//! Phrases: which concepts, said close together, mean which reason. Tables by subject; the scoring is here.
//!
//! A phrase is a row of concepts of the `lexicon`, or of what negation makes of them, in any order. Adding a way to say
//! something is one phrase here, or one synonym there. In a table, the phrases of a reason follow its id:
//!
//! | Line | Its phrases, separated by commas |
//! |---|---|
//! | `!` | mean nothing else |
//! | `+` | mean little else |
//! | `-` | may mean other things as well |
//! | `?` | are a hint, for when nothing better is said |

mod bank;
mod card;
mod checkout;
mod seller;
mod wallet;

use super::{Reason, lexicon, meaning::Meaning};

const TABLES: [&str; 5] = [bank::PHRASES, card::PHRASES, checkout::PHRASES, seller::PHRASES, wallet::PHRASES];

/// What a phrase of each sort scores.
const STRONG: u8 = 88;
const GOOD: u8 = 74;
const WEAK: u8 = 56;
const HINT: u8 = 42;

/// A message of so few words has no room for its subject: `it just spins`.
const BARE: usize = 2;

/// How many words may stand between the concepts of a phrase.
const SLACK: usize = 4;

/// What a concept beyond the second adds to a phrase's score: it tells more exactly what is meant.
const EXACTER: u8 = 3;

/// What a strong phrase of one concept alone loses, so that of two the one that says more comes first.
const VAGUER: u8 = 1;

/// The most that words between the concepts of a phrase take from its score, a point each.
const APART: u8 = 3;

/// What a phrase loses where it is said in advice.
const ADVISED: u8 = 34;

/// How many phrases of a reason count; each beyond the best one adds a point.
const MORE: u8 = 4;

/// Concepts of which one says that a message is about a payment. Without them only strong phrases count.
const SUBJECT: [&str; 28] = [
    "nothonored",
    "card",
    "brand",
    "payment",
    "bank",
    "cvc",
    "paypal",
    "wallet",
    "checkout",
    "funds",
    "expiry",
    "iban",
    "api",
    "processor",
    "authentication",
    "otp",
    "method",
    "instrument",
    "insufficient",
    "credit",
    "charged",
    "stripe",
    "merchant",
    "zip",
    "subscription",
    "refund",
    "funding",
    "nocard",
];

/// Concepts that may be about a payment: where little else is said, they are.
const PERHAPS: [&str; 6] = ["declined", "button", "amount", "address", "paid", "error"];

/// What a message's concepts score for each reason, 0 to 99; reasons without a phrase in it are left out.
pub(super) fn scores(meaning: &Meaning) -> Vec<(Reason, u8)> {
    let least = match subject(meaning) {
        // Most of its words are about other things.
        Subject::None | Subject::Perhaps if meaning.unknown * 5 >= meaning.length * 3 => return Vec::new(),
        Subject::None if meaning.length <= BARE && meaning.unknown > 0 => return Vec::new(),
        Subject::None | Subject::Perhaps if meaning.mentions("shipping") => return Vec::new(),
        Subject::None if meaning.length <= BARE => GOOD - 1 - APART,
        Subject::None => STRONG - 1 - APART,
        Subject::Perhaps | Subject::Payment => 0,
    };
    let mut scores = Vec::new();
    for table in TABLES {
        let mut lines = lexicon::lines(table).peekable();
        while let Some(id) = lines.next() {
            let mut tally = Tally::default();
            while let Some(tier) = lines.next_if(|line| line.starts_with(MARKS)) {
                tally.add(tier, meaning);
            }
            let score = tally.score();
            if let Some(reason) = Reason::from_id(id).filter(|_| score > least) {
                scores.push((reason, score));
            }
        }
    }
    scores
}

/// Whether a message is about a payment.
#[derive(PartialEq, Eq)]
enum Subject {
    None,
    Perhaps,
    Payment,
}

fn subject(meaning: &Meaning) -> Subject {
    let mentions = |concepts: &[&str]| concepts.iter().any(|concept| meaning.mentions(concept));
    match (mentions(&SUBJECT), mentions(&PERHAPS)) {
        (true, _) => Subject::Payment,
        (false, true) => Subject::Perhaps,
        (false, false) => Subject::None,
    }
}

const MARKS: [char; 4] = ['!', '+', '-', '?'];

/// What is said of one reason.
#[derive(Default)]
struct Tally {
    best: u8,
    count: u8,
}

impl Tally {
    /// Adds the phrases of a line that are said.
    fn add(&mut self, line: &str, meaning: &Meaning) {
        let (mark, phrases) = line.split_once(' ').unwrap_or_default();
        let worth = match mark {
            "!" => STRONG,
            "+" => GOOD,
            "-" => WEAK,
            _ => HINT,
        };
        for phrase in phrases.split(',').map(|phrase| phrase.trim_start_matches(' ')) {
            if let Some((between, is_advice)) = words_between(phrase, meaning) {
                let concepts = u8::try_from(lexicon::words(phrase).count()).unwrap_or(0);
                let apart = u8::try_from(between).unwrap_or(APART).min(APART);
                let advised = if is_advice { ADVISED } else { 0 };
                let vague = if concepts == 1 && worth == STRONG { VAGUER } else { 0 };
                self.best = self.best.max(worth + concepts.saturating_sub(2) * EXACTER - apart - advised - vague);
                self.count = self.count.saturating_add(1);
            }
        }
    }

    fn score(&self) -> u8 {
        (self.best + self.count.clamp(1, MORE) - 1).min(99)
    }
}

/// How many words stand between the concepts of a phrase, where all of them are said close to where the first one is,
/// and whether that is advice.
fn words_between(phrase: &str, meaning: &Meaning) -> Option<(usize, bool)> {
    let mut concepts = lexicon::words(phrase);
    if !concepts.clone().all(|concept| meaning.mentions(concept)) {
        return None;
    }
    let first = concepts.next().unwrap_or_default();
    let reach = SLACK + phrase.len() / 6;
    let anchors = meaning.mentions.iter().filter(|mention| mention.concept == first);
    anchors
        .filter_map(|anchor| {
            let start = meaning.mentions.partition_point(|mention| mention.place + reach < anchor.place);
            let near =
                || meaning.mentions.iter().skip(start).take_while(|mention| mention.place <= anchor.place + reach);
            let nearest = |concept| {
                let found = near().filter(|mention| mention.concept == concept);
                found.map(|mention| (mention.place.abs_diff(anchor.place), mention.is_advice)).min()
            };
            let all = concepts.clone().try_fold((0, anchor.is_advice), |(farthest, is_advice), concept| {
                let (distance, is_advised) = nearest(concept)?;
                Some((farthest.max(distance), is_advice || is_advised))
            });
            all.map(|(farthest, is_advice)| (farthest.saturating_sub(concepts.clone().count()), is_advice))
        })
        .min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_stands_below_a_reason_and_consists_of_concepts() {
        for line in TABLES.iter().copied().flat_map(lexicon::lines) {
            let Some(phrases) = line.strip_prefix(MARKS) else {
                assert!(Reason::from_id(line).is_some(), "{line}");
                continue;
            };
            for concept in phrases.split(',').flat_map(|phrase| phrase.trim().split(' ')) {
                assert!(lexicon::is_concept(concept), "{concept:?} in {line:?}");
            }
        }
    }

    #[test]
    fn every_subject_is_a_concept() {
        for concept in SUBJECT.iter().chain(&PERHAPS) {
            assert!(lexicon::is_concept(concept), "{concept}");
        }
    }
}
