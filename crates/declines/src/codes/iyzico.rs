//! iyzico (Turkey): `errorCode` and the names of `errorGroup` (docs.iyzico.com, "Error codes", 2026; all but 10005, 10051
//! and 10054 from memory, so unsure).

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["10051", "not_sufficient_funds"]),
    (Reason::IssuerRefused, &["10005", "10012", "10207", "do_not_honour", "not_approved"]),
    (Reason::FraudSuspected, &["10034", "fraud_suspect"]),
    (Reason::LostOrStolen, &["10041", "10043", "lost_card", "stolen_card"]),
    (Reason::ExpiredCard, &["10054", "expired_card"]),
    (Reason::WrongNumber, &["10213", "10215", "invalid_card_number"]),
    (Reason::WrongExpiry, &["10229", "invalid_expire_year_month"]),
    (Reason::WrongSecurityCode, &["10084", "10206", "invalid_cvc2", "invalid_cvc2_length"]),
    (Reason::AuthenticationNeeded, &["10217"]),
    (Reason::AuthenticationFailed, &["10210", "10211", "invalid_cavv_number", "invalid_eci"]),
    (Reason::PaymentNotPermitted, &["10057", "10093", "10225", "not_permitted_to_cardholder", "restricted_card"]),
    (Reason::CardInactive, &["10209", "blocked_card"]),
    (Reason::WrongPin, &["10226", "10227", "exceeds_allowable_pin_tries", "invalid_pin"]),
    (Reason::IssuerUnavailable, &["10219", "request_timeout"]),
    (Reason::ProcessingError, &["10204", "10214", "10228", "general_error"]),
    (Reason::TooManyAttempts, &["10212"]),
    (Reason::AmountNotAllowed, &["10232", "invalid_amount"]),
    (Reason::ProcessorSetupWrong, &["10058", "10208", "10216", "not_permitted_to_terminal"]),
];
