//! PayTabs: `response_code` (support.paytabs.com, "What is response code vs the response status", as collected in
//! api-evangelist/paytabs, `errors/paytabs-decline-codes.yml`, of 2026-07-17). The published table has about 60 more.

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["316"]),
    (Reason::IssuerRefused, &["300"]),
    (Reason::FraudSuspected, &["501"]),
    (Reason::WrongNumber, &["200"]),
    (Reason::AuthenticationFailed, &["310", "345"]),
    (Reason::DuplicatePayment, &["4"]),
    (Reason::ProcessingError, &["400"]),
    (Reason::CurrencyNotSupported, &["206"]),
    (Reason::CheckoutUnfinished, &["321"]),
    (Reason::HeldForReview, &["600"]),
    (Reason::KeysRefused, &["1"]),
    (Reason::RequestFaulty, &["2"]),
];
