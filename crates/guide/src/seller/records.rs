//! Where each processor keeps its records of failed payments and its live credentials.

use super::question::Answer;

/// When the addresses and the paths in the words were looked up (year and month).
pub const LOOKED_UP: &str = "2026-11";

/// The addresses of one processor. Only pages that the processors document themselves; what has no address of its own
/// is described in words.
#[derive(Clone, Copy, Debug)]
pub struct Records {
    /// The processor, as an answer to [`Question::Processor`](super::Question::Processor).
    pub processor: Answer,
    /// Where to log in; nothing for a processor that the guide does not name.
    pub log_in: Option<&'static str>,
    /// The list of payments.
    pub payments: Option<&'static str>,
    /// The page with the live credentials.
    pub credentials: Option<&'static str>,
}

impl Records {
    /// All processors, in the order of the question's answers.
    pub const ALL: [Self; 5] = [
        Self {
            processor: Answer::Stripe,
            log_in: Some("https://dashboard.stripe.com/"),
            payments: Some("https://dashboard.stripe.com/payments"),
            credentials: Some("https://dashboard.stripe.com/apikeys"),
        },
        Self {
            processor: Answer::PayPal,
            log_in: Some("https://www.paypal.com/"),
            payments: Some("https://www.paypal.com/activity"),
            credentials: Some("https://developer.paypal.com/dashboard/"),
        },
        Self {
            processor: Answer::Braintree,
            log_in: Some("https://www.braintreegateway.com/login"),
            payments: None,
            credentials: None,
        },
        Self {
            processor: Answer::AuthorizeNet,
            log_in: Some("https://login.authorize.net/"),
            payments: None,
            credentials: None,
        },
        Self { processor: Answer::Another, log_in: None, payments: None, credentials: None },
    ];
}
