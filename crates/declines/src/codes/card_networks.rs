//! The response codes that issuers send through the card networks: ISO 8583-1:1987, field 39, with Visa's and
//! Mastercard's own additions as processors publish them (developer.visa.com, "Response codes"; Mastercard, "Customer
//! Interface Specification"; docs.adyen.com and docs.checkout.com raw response tables). Field knowledge, 2026.

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["51"]),
    (Reason::LimitExceeded, &["61", "65"]),
    (Reason::IssuerRefused, &["01", "02", "05", "08", "12", "21", "60", "66", "70"]),
    (Reason::RefusedForGood, &["79"]),
    (Reason::FraudSuspected, &["34", "59", "63", "83"]),
    (Reason::LostOrStolen, &["04", "07", "33", "35", "36", "37", "41", "43", "67"]),
    (Reason::ExpiredCard, &["54"]),
    (Reason::WrongNumber, &["14", "15", "25", "42", "56"]),
    (Reason::WrongExpiry, &["80"]),
    (Reason::WrongSecurityCode, &["82", "n7"]),
    (Reason::WrongAddress, &["6p"]),
    (Reason::AuthenticationNeeded, &["1a"]),
    (Reason::AuthenticationFailed, &["q1"]),
    (Reason::PaymentNotPermitted, &["40", "57", "62", "5c", "9g"]),
    (Reason::CardInactive, &["39", "46", "52", "53", "72", "78"]),
    (Reason::WrongPin, &["38", "55", "71", "75", "81", "86"]),
    (Reason::AgreementEnded, &["r0", "r1", "r3"]),
    (Reason::DuplicatePayment, &["94"]),
    (Reason::IssuerUnavailable, &["68", "91", "92"]),
    (Reason::ProcessingError, &["06", "19", "20", "22", "28", "30", "88", "89", "90", "96", "97"]),
    (Reason::AmountNotAllowed, &["13", "64"]),
    (Reason::ProcessorRefused, &["93"]),
    (Reason::CheckoutUnfinished, &["17"]),
    (Reason::ProcessorSetupWrong, &["03", "58"]),
];
