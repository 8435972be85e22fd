//! Returned bank debits: ACH return codes (Nacha Operating Rules) and SEPA reason codes (ISO 20022 external code sets,
//! European Payments Council). Field knowledge, 2026.

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["r01", "r09", "am04"]),
    (Reason::LimitExceeded, &["am02", "am14"]),
    (Reason::IssuerRefused, &["ms03", "r11", "r17", "r23", "ms01"]),
    (
        Reason::WrongNumber,
        &["r03", "r04", "r13", "ac01", "r28", "ac03", "rc01", "rc04", "be01", "be05", "cnor", "dnor"],
    ),
    (Reason::PaymentNotPermitted, &["r20", "ag01", "ac13", "ag02"]),
    (Reason::CardInactive, &["r02", "r16", "ac04", "ac06", "r12", "r14", "r15", "ac07", "md07"]),
    (
        Reason::AgreementEnded,
        &[
            "r05", "r07", "r08", "r10", "r29", "md01", "md06", "ms02", "sl01", "r51", "md02", "slm1", "r37", "r52",
            "md20",
        ],
    ),
    (Reason::DuplicatePayment, &["am05", "r24"]),
    (Reason::CardReplaced, &["c01", "c02", "c03"]),
    (Reason::ProcessingError, &["r06", "ed05", "tm01", "ff01"]),
    (Reason::AmountNotAllowed, &["am01", "am03", "am06", "am09", "am12"]),
    (Reason::ProcessorRefused, &["rr04", "rr01", "rr02", "rr03", "r31"]),
];
