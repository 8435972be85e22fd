//! The seller guide in words: from parts, questions and answers to their messages, and the written report.

mod comparison;
mod json;
mod place;
mod report;

pub use comparison::comparison;
pub use json::report_as_json;
pub use place::{answer_id, answered, asked, where_to_find};
pub use report::{Say, Written, label, name, report};

use super::Key;
use crate::key;
use ::guide::seller::{Answer, Part, Question};
use settings_check::{Severity, Slot, Verdict};

/// A part's title.
#[must_use]
pub const fn title(part: Part) -> Key {
    match part {
        Part::Access => key!("seller-access"),
        Part::HowMany => key!("seller-how-many"),
        Part::Records => key!("seller-records"),
        Part::Product => key!("seller-product"),
        Part::Integration => key!("seller-integration"),
        Part::Check => key!("seller-check"),
        Part::Compare => key!("seller-compare"),
        Part::Report => key!("seller-report"),
    }
}

/// A question, or what a tick says.
#[must_use]
pub const fn question(question: Question) -> Key {
    match question {
        Question::PlatformAccess => key!("seller-q-platform-access"),
        Question::ProcessorAccess => key!("seller-q-processor-access"),
        Question::HowMany => key!("seller-q-customers"),
        Question::LinkSent => key!("seller-q-link-sent"),
        Question::Processor => key!("seller-q-processor"),
        Question::RecordsRead => key!("seller-q-records-read"),
        Question::BasicInfo => key!("seller-q-basic-info"),
        Question::Pricing => key!("seller-q-pricing"),
        Question::PostSale => key!("seller-q-post-sale"),
        Question::OtherModules => key!("seller-q-other-modules"),
        Question::ProductLive => key!("seller-q-product-live"),
        Question::ProductPublished => key!("seller-q-product-published"),
        Question::ConnectionMatches => key!("seller-q-connection-matches"),
        Question::ProcessorSaved => key!("seller-q-processor-saved"),
    }
}

/// An answer.
#[must_use]
pub const fn answer(answer: Answer) -> Key {
    match answer {
        Answer::Done => key!("seller-report-yes"),
        Answer::OneOrFew => key!("seller-a-one-or-few"),
        Answer::All => key!("seller-a-all"),
        Answer::NotSure => key!("seller-a-not-sure"),
        Answer::Stripe => key!("seller-a-stripe"),
        Answer::PayPal => key!("seller-a-paypal"),
        Answer::Braintree => key!("seller-a-braintree"),
        Answer::AuthorizeNet => key!("seller-a-authorize-net"),
        Answer::Another => key!("seller-a-another"),
        Answer::Saved => key!("seller-a-saved"),
        Answer::ConfigureLater => key!("seller-a-configure-later"),
        Answer::RedHourglass => key!("seller-a-red-hourglass"),
    }
}

/// What to do with a module that is in this state; nothing for what is no module's state.
#[must_use]
pub const fn advice(question: Question, answer: Answer) -> Option<Key> {
    match (question, answer) {
        (_, Answer::Saved) => Some(key!("seller-do-saved")),
        (_, Answer::ConfigureLater) => Some(key!("seller-do-configure-later")),
        (_, Answer::RedHourglass) => Some(key!("seller-do-red-hourglass")),
        (Question::HowMany, _) => None,
        (_, Answer::NotSure) => Some(key!("seller-do-not-sure")),
        _ => None,
    }
}

/// What is left to do about a question.
#[must_use]
pub const fn task(question: Question) -> Key {
    match question {
        Question::PlatformAccess => key!("seller-task-platform-access"),
        Question::ProcessorAccess => key!("seller-task-processor-access"),
        Question::HowMany => key!("seller-task-customers"),
        Question::LinkSent => key!("seller-task-link-sent"),
        Question::Processor | Question::RecordsRead => key!("seller-task-records-read"),
        Question::BasicInfo => key!("seller-task-basic-info"),
        Question::Pricing => key!("seller-task-pricing"),
        Question::PostSale => key!("seller-task-post-sale"),
        Question::OtherModules => key!("seller-task-other-modules"),
        Question::ProductLive => key!("seller-task-product-live"),
        Question::ProductPublished => key!("seller-task-product-published"),
        Question::ConnectionMatches => key!("seller-task-connection-matches"),
        Question::ProcessorSaved => key!("seller-task-processor-saved"),
    }
}

/// A connection's verdict.
#[must_use]
pub const fn verdict(verdict: Verdict) -> Key {
    match verdict {
        Verdict::Ready => key!("seller-verdict-ready"),
        Verdict::NotReady => key!("seller-verdict-not-ready"),
        Verdict::CannotTell => key!("seller-verdict-cannot-tell"),
    }
}

/// The verdict of a whole paste; takes `all` and `count`.
#[must_use]
pub const fn total(verdict: Verdict) -> Key {
    match verdict {
        Verdict::Ready => key!("seller-total-ready"),
        Verdict::NotReady => key!("seller-total-not-ready"),
        Verdict::CannotTell => key!("seller-total-cannot-tell"),
    }
}

/// How much a finding matters.
#[must_use]
pub const fn severity(severity: Severity) -> Key {
    match severity {
        Severity::Blocks => key!("seller-severity-blocks"),
        Severity::Warns => key!("seller-severity-warns"),
        Severity::Notes => key!("seller-severity-notes"),
    }
}

/// A field to fill in: its slot, its label, and how a value begins.
pub type FillIn = (Slot, Key, Key);

/// The fields of a Stripe connection.
pub const FIELDS: [FillIn; 3] = [
    (Slot::PublishableKey, key!("seller-field-publishable-key"), key!("seller-field-publishable-key.hint")),
    (Slot::SecretKey, key!("seller-field-secret-key"), key!("seller-field-secret-key.hint")),
    (Slot::WebhookSecret, key!("seller-field-webhook-secret"), key!("seller-field-webhook-secret.hint")),
];

/// What the settings check cannot know, whatever it says.
pub const LIMITS: [Key; 3] = [key!("seller-limits.active"), key!("seller-limits.account"), key!("seller-limits.match")];
