//! NMI and its resellers: result codes (EasyPayDirect's documentation of the gateway, 2026).

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["202"]),
    (Reason::LimitExceeded, &["203"]),
    (Reason::IssuerRefused, &["200", "201", "240", "260"]),
    (Reason::FraudSuspected, &["253"]),
    (Reason::LostOrStolen, &["250", "251", "252"]),
    (Reason::ExpiredCard, &["223"]),
    (Reason::WrongNumber, &["220", "221", "222"]),
    (Reason::WrongExpiry, &["224"]),
    (Reason::WrongSecurityCode, &["225"]),
    (Reason::CardNotSupported, &["461"]),
    (Reason::PaymentNotPermitted, &["204"]),
    (Reason::WrongPin, &["226"]),
    (Reason::AgreementEnded, &["261", "262"]),
    (Reason::DuplicatePayment, &["430"]),
    (Reason::CardReplaced, &["263"]),
    (Reason::IssuerUnavailable, &["264", "421"]),
    (Reason::ProcessingError, &["301", "400", "420"]),
    (Reason::KeysRefused, &["300"]),
    (Reason::SellerAccountRestricted, &["411"]),
    (Reason::MethodNotEnabled, &["460"]),
    (Reason::ProcessorSetupWrong, &["410"]),
    (Reason::RequestFaulty, &["440", "441"]),
];
