//! dLocal: `status_code` of rejected payments (docs.dlocal.com, "Payment status codes", page of 2026-09-17).

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["302"]),
    (Reason::LimitExceeded, &["325"]),
    (Reason::IssuerRefused, &["300", "301", "306"]),
    (Reason::FraudSuspected, &["304", "317"]),
    (Reason::LostOrStolen, &["310", "311", "313"]),
    (Reason::ExpiredCard, &["309"]),
    (Reason::WrongNumber, &["314"]),
    (Reason::WrongSecurityCode, &["315"]),
    (Reason::AuthenticationNeeded, &["320"]),
    (Reason::PaymentNotPermitted, &["312", "316"]),
    (Reason::CardInactive, &["308"]),
    (Reason::WrongPin, &["324"]),
    (Reason::DuplicatePayment, &["307"]),
    (Reason::ProcessingError, &["321"]),
    (Reason::TooManyAttempts, &["305"]),
    (Reason::AmountNotAllowed, &["319"]),
    (Reason::PayerAccountRestricted, &["322", "323", "326"]),
    (Reason::CheckoutUnfinished, &["400"]),
    (Reason::BlockedBySeller, &["303"]),
    (Reason::RequestFaulty, &["318"]),
];
