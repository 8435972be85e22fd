//! Worldpay: where its response codes differ from those of the card networks (developer.worldpay.com, "Refusal response
//! codes", 2026). All others are theirs, written without the leading zero.

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::IssuerRefused, &["5", "85", "refused"]),
    (Reason::FraudSuspected, &["34", "fraud_highrisk"]),
    (Reason::ExpiredCard, &["33"]),
    (Reason::CardInactive, &["76"]),
];
