//! Mastercard's merchant advice codes (Mastercard, "Transaction Processing Rules" and the processors' tables of them:
//! docs.adyen.com, docs.stripe.com, 2026). Field knowledge.

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::RefusedForGood, &["03"]),
    (Reason::CardNotSupported, &["40", "41", "43"]),
    (Reason::AgreementEnded, &["21"]),
    (Reason::CardReplaced, &["01"]),
    (Reason::IssuerUnavailable, &["02", "24", "25", "26", "27", "28", "29", "30"]),
    (Reason::ProcessorRefused, &["42"]),
    (Reason::ProcessorSetupWrong, &["22"]),
    (Reason::RequestFaulty, &["04"]),
];
