//! What a decline or an error message means: from a code, or from the words that a checkout, a bank, a wallet or an
//! e-mail used, to the reason behind it, who can fix it, and the step it leads to.
//!
//! Lives here: decline reasons, the processors' code tables, and the reading of messages. Not here: the words that
//! people read (the crate `i18n`), the browser, and the pages.
//!
//! | Module | What it does |
//! |---|---|
//! | `reason`, `remedy` | the reasons as a table: who can fix each, whether to try again, what to do next |
//! | `body` | bodies of answers and logs, by structure: which fields carry a reason |
//! | `mentions` | codes in running text |
//! | `codes` | which reason each code means, one file a system |
//! | [`prose`] | plain words: a trained linear classifier |
//! | `subject` | whether a text names a payment, and that something failed |
//! | `meaning` | what the words of a message mean, and whether it is about a failed payment |
//! | `candidates` | likely reasons as they are collected from codes and words |
//! | `explain` | all of it together, best first |

mod body;
mod candidates;
mod codes;
mod explain;
mod meaning;
mod mentions;
pub mod prose;
mod reason;
mod remedy;
mod subject;

pub use candidates::Candidate;
pub use codes::{Code, Codes, System, all_codes};
pub use explain::{Explainer, Query, explain};
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

impl Role {
    /// Its name in reports and on the command line.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Seller => "seller",
        }
    }
}
