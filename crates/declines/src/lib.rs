//! What a decline or an error message means: from a code, or from the words that a checkout, a bank, a wallet or an
//! e-mail used, to the reason behind it, who can fix it, and the step it leads to.
//!
//! Lives here: decline reasons, the processors' code tables, the phrases, and the matching. Not here: the words that
//! people read (`words::declines`), the browser, and the pages.
//!
//! | File | What it does |
//! |---|---|
//! | `reason`, `remedy` | the reasons as a table: who can fix each, whether to try again, what to do next |
//! | `codes/` | which reason each code means, one file a system |
//! | `text` | the message, as words and numbers |
//! | `lexicon/`, `spelling` | words as concepts: synonyms, set expressions, typing errors |
//! | `meaning` | a message as concepts, negations applied |
//! | `phrases/` | which concepts together mean which reason |
//! | `numbers` | which numbers of a message are codes |
//! | `explain` | all of it together, best first |
//!
//! Phrases are English. In other languages only codes are understood.

mod codes;
mod explain;
mod lexicon;
mod meaning;
mod numbers;
mod phrases;
mod reason;
mod remedy;
mod spelling;
mod text;

pub use codes::{Code, System, all_codes};
pub use explain::{Candidate, Query, explain};
pub use reason::Reason;
pub use remedy::{NextStep, Retry, Who};

/// Who reads the explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The person who pays.
    Customer,
    /// The person who is to be paid.
    Seller,
}
