//! Words of parts, questions, processors and settings that the page prints and its app never says: what is named here
//! alone is not carried for the app.

use crate::{
    guide::seller::{Answer, Part, Question},
    key,
    settings::Environment,
    words::Key,
};

/// What a part is for, in a sentence or two.
pub(super) const fn lead(part: Part) -> Key {
    match part {
        Part::Access => key!("seller-access.lead"),
        Part::HowMany => key!("seller-how-many.lead"),
        Part::Records => key!("seller-records.lead"),
        Part::Product => key!("seller-product.lead"),
        Part::Integration => key!("seller-integration.lead"),
        Part::Check => key!("seller-check.lead"),
        Part::Compare => key!("seller-compare.lead"),
        Part::Report => key!("seller-report.lead"),
    }
}

/// More about a question, where there is more to say.
pub(super) const fn about(question: Question) -> Option<Key> {
    match question {
        Question::BasicInfo => Some(key!("seller-q-basic-info.about")),
        Question::Pricing => Some(key!("seller-q-pricing.about")),
        Question::PostSale => Some(key!("seller-q-post-sale.about")),
        Question::OtherModules => Some(key!("seller-q-other-modules.about")),
        Question::ProductLive => Some(key!("seller-q-product-live.about")),
        Question::ProductPublished => Some(key!("seller-q-product-published.about")),
        _ => None,
    }
}

/// Where a processor's log is, and what else it tells: two sentences or more each.
pub(super) const fn records(processor: Answer) -> (Key, Key) {
    match processor {
        Answer::Stripe => (key!("seller-records-stripe.find"), key!("seller-records-stripe.more")),
        Answer::PayPal => (key!("seller-records-paypal.find"), key!("seller-records-paypal.more")),
        Answer::Braintree => (key!("seller-records-braintree.find"), key!("seller-records-braintree.more")),
        Answer::AuthorizeNet => (key!("seller-records-authorize-net.find"), key!("seller-records-authorize-net.more")),
        _ => (key!("seller-records-another.find"), key!("seller-records-another.more")),
    }
}

/// Where a processor's dashboard shows the live credentials.
pub(super) const fn credentials(processor: Answer) -> Key {
    match processor {
        Answer::Stripe => key!("seller-where.stripe"),
        Answer::PayPal => key!("seller-where.paypal"),
        Answer::Braintree => key!("seller-where.braintree"),
        Answer::AuthorizeNet => key!("seller-where.authorize-net"),
        _ => key!("seller-where.another"),
    }
}

/// Which money a value is for.
pub(super) const fn environment(environment: Environment) -> Key {
    match environment {
        Environment::Live => key!("seller-environment-live"),
        Environment::Test => key!("seller-environment-test"),
        Environment::CannotTell => key!("seller-environment-cannot-tell"),
    }
}
