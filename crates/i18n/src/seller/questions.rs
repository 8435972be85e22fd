//! Messages for the seller guide's parts, questions, answers and tasks.

use crate::{id::MessageId, message};
use ::guide::seller::{Answer, Part, Question};

/// A part's title.
#[must_use]
pub const fn title(part: Part) -> MessageId {
    match part {
        Part::Access => message!("part-access"),
        Part::HowMany => message!("part-how-many"),
        Part::Records => message!("part-records"),
        Part::Product => message!("part-product"),
        Part::Integration => message!("part-integration"),
        Part::Check => message!("part-check"),
        Part::Compare => message!("part-compare"),
        Part::Report => message!("part-report"),
    }
}

/// A question, or the label of a tick.
#[must_use]
pub const fn question(question: Question) -> MessageId {
    match question {
        Question::PlatformAccess => message!("seller-q-platform-access"),
        Question::ProcessorAccess => message!("seller-q-processor-access"),
        Question::HowMany => message!("seller-q-customers"),
        Question::LinkSent => message!("seller-q-link-sent"),
        Question::Processor => message!("seller-q-processor"),
        Question::RecordsRead => message!("seller-q-records-read"),
        Question::BasicInfo => message!("seller-q-basic-info"),
        Question::Pricing => message!("seller-q-pricing"),
        Question::PostSale => message!("seller-q-post-sale"),
        Question::OtherModules => message!("seller-q-other-modules"),
        Question::ProductLive => message!("seller-q-product-live"),
        Question::ProductPublished => message!("seller-q-product-published"),
        Question::ConnectionMatches => message!("seller-q-connection-matches"),
        Question::ProcessorSaved => message!("seller-q-processor-saved"),
    }
}

/// An answer.
#[must_use]
pub const fn answer(answer: Answer) -> MessageId {
    match answer {
        Answer::Done => message!("seller-report-yes"),
        Answer::OneOrFew => message!("seller-a-one-or-few"),
        Answer::All => message!("seller-a-all"),
        Answer::NotSure => message!("seller-a-not-sure"),
        Answer::Stripe => message!("seller-a-stripe"),
        Answer::PayPal => message!("seller-a-paypal"),
        Answer::Braintree => message!("seller-a-braintree"),
        Answer::AuthorizeNet => message!("seller-a-authorize-net"),
        Answer::Another => message!("seller-a-another"),
        Answer::Saved => message!("seller-a-saved"),
        Answer::ConfigureLater => message!("seller-a-configure-later"),
        Answer::RedHourglass => message!("seller-a-red-hourglass"),
    }
}

/// What to do with a module in this state; `None` where the answer is not about a module.
#[must_use]
pub const fn advice(question: Question, answer: Answer) -> Option<MessageId> {
    match (question, answer) {
        (_, Answer::Saved) => Some(message!("seller-do-saved")),
        (_, Answer::ConfigureLater) => Some(message!("seller-do-configure-later")),
        (_, Answer::RedHourglass) => Some(message!("seller-do-red-hourglass")),
        (Question::HowMany, _) => None,
        (_, Answer::NotSure) => Some(message!("seller-do-not-sure")),
        _ => None,
    }
}

/// What is left to do about a question.
#[must_use]
pub const fn task(question: Question) -> MessageId {
    match question {
        Question::PlatformAccess => message!("seller-task-platform-access"),
        Question::ProcessorAccess => message!("seller-task-processor-access"),
        Question::HowMany => message!("seller-task-customers"),
        Question::LinkSent => message!("seller-task-link-sent"),
        Question::Processor | Question::RecordsRead => message!("seller-task-records-read"),
        Question::BasicInfo => message!("seller-task-basic-info"),
        Question::Pricing => message!("seller-task-pricing"),
        Question::PostSale => message!("seller-task-post-sale"),
        Question::OtherModules => message!("seller-task-other-modules"),
        Question::ProductLive => message!("seller-task-product-live"),
        Question::ProductPublished => message!("seller-task-product-published"),
        Question::ConnectionMatches => message!("seller-task-connection-matches"),
        Question::ProcessorSaved => message!("seller-task-processor-saved"),
    }
}
