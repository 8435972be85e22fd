//! Localizer of parts, questions, processors and settings that the page prints and its app never says: what is named here
//! alone is not carried for the app.

use crate::{
    guide::seller::{Answer, Part, Question},
    i18n::MessageId,
    message,
    settings::Environment,
};

/// What a part is for, in a sentence or two.
pub(super) const fn lead(part: Part) -> MessageId {
    match part {
        Part::Access => message!("seller-access.lead"),
        Part::HowMany => message!("seller-how-many.lead"),
        Part::Records => message!("seller-records.lead"),
        Part::Product => message!("seller-product.lead"),
        Part::Integration => message!("seller-integration.lead"),
        Part::Check => message!("seller-check.lead"),
        Part::Compare => message!("seller-compare.lead"),
        Part::Report => message!("seller-report.lead"),
    }
}

/// More about a question, where there is more to say.
pub(super) const fn about(question: Question) -> Option<MessageId> {
    match question {
        Question::BasicInfo => Some(message!("seller-q-basic-info.about")),
        Question::Pricing => Some(message!("seller-q-pricing.about")),
        Question::PostSale => Some(message!("seller-q-post-sale.about")),
        Question::OtherModules => Some(message!("seller-q-other-modules.about")),
        Question::ProductLive => Some(message!("seller-q-product-live.about")),
        Question::ProductPublished => Some(message!("seller-q-product-published.about")),
        _ => None,
    }
}

/// Where a processor's log is, and what else it tells: two sentences or more each.
pub(super) const fn records(processor: Answer) -> (MessageId, MessageId) {
    match processor {
        Answer::Stripe => (message!("seller-records-stripe.find"), message!("seller-records-stripe.more")),
        Answer::PayPal => (message!("seller-records-paypal.find"), message!("seller-records-paypal.more")),
        Answer::Braintree => (message!("seller-records-braintree.find"), message!("seller-records-braintree.more")),
        Answer::AuthorizeNet => {
            (message!("seller-records-authorize-net.find"), message!("seller-records-authorize-net.more"))
        }
        _ => (message!("seller-records-another.find"), message!("seller-records-another.more")),
    }
}

/// Where a processor's dashboard shows the live credentials.
pub(super) const fn credentials(processor: Answer) -> MessageId {
    match processor {
        Answer::Stripe => message!("seller-where.stripe"),
        Answer::PayPal => message!("seller-where.paypal"),
        Answer::Braintree => message!("seller-where.braintree"),
        Answer::AuthorizeNet => message!("seller-where.authorize-net"),
        _ => message!("seller-where.another"),
    }
}

/// Which money a value is for.
pub(super) const fn environment(environment: Environment) -> MessageId {
    match environment {
        Environment::Live => message!("seller-environment-live"),
        Environment::Test => message!("seller-environment-test"),
        Environment::CannotTell => message!("seller-environment-cannot-tell"),
    }
}
