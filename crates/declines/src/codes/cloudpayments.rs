//! CloudPayments: `ReasonCode` (developers.cloudpayments.ru, "Error codes", and public clients of it, 2026).

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["5051"]),
    (Reason::LimitExceeded, &["5065"]),
    (Reason::IssuerRefused, &["5001", "5005", "5012", "5204"]),
    (Reason::FraudSuspected, &["5034", "5063"]),
    (Reason::LostOrStolen, &["5004", "5007", "5041", "5043"]),
    (Reason::ExpiredCard, &["5033", "5054"]),
    (Reason::WrongNumber, &["5014", "5015"]),
    (Reason::WrongSecurityCode, &["5006", "5082"]),
    (Reason::AuthenticationFailed, &["5206", "5207"]),
    (Reason::PaymentNotPermitted, &["5036", "5057", "5062"]),
    (Reason::IssuerUnavailable, &["5031", "5091", "5092"]),
    (Reason::ProcessingError, &["5019", "5030", "5096"]),
    (Reason::AmountNotAllowed, &["5013"]),
    (Reason::BlockedBySeller, &["5300"]),
    (Reason::ProcessorSetupWrong, &["5003"]),
];
