//! Checkout.com: API response codes (checkout.com/docs, "API response codes", page of 2025-12-03; the texts of 2xxxx
//! and 3xxxx follow ISO 8583). Unsure: 20106 to 20120 and 402xx, of which only the group is certain.

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["20051"]),
    (Reason::LimitExceeded, &["20061", "20065", "20099", "20116", "20117", "20118", "20123", "30016"]),
    (
        Reason::IssuerRefused,
        &[
            "20001", "20002", "20005", "20012", "20021", "20059", "20060", "20066", "20080", "20085", "20093", "20100",
            "20103", "20108", "20109", "20110", "20112", "20114", "20119", "20121", "20124", "20150", "20152", "20182",
            "30035", "30037",
        ],
    ),
    (Reason::RefusedForGood, &["20179", "30046"]),
    (
        Reason::FraudSuspected,
        &["20056", "20063", "30034", "30059", "30063", "40101", "40201", "40202", "40203", "40204", "40205", "20102"],
    ),
    (Reason::LostOrStolen, &["20004", "20067", "30004", "30007", "30041", "30043", "30018", "30036"]),
    (Reason::ExpiredCard, &["20054", "30033", "20101"]),
    (Reason::WrongNumber, &["20014", "20015", "20025", "20039", "30014", "30015", "30056"]),
    (Reason::WrongExpiry, &["20084"]),
    (Reason::WrongSecurityCode, &["20087", "20082"]),
    (Reason::WrongAddress, &["20105"]),
    (Reason::AuthenticationNeeded, &["20154", "20157"]),
    (Reason::AuthenticationFailed, &["20151", "20153", "20155", "20156", "20158"]),
    (Reason::CardNotSupported, &["20031", "20183"]),
    (Reason::PaymentNotPermitted, &["20057", "20062", "20104", "30057", "30062", "30019", "20040"]),
    (Reason::CardInactive, &["20046", "20052", "20053", "20078", "20111", "20113", "20186", "20072"]),
    (Reason::WrongPin, &["20038", "20055", "20075", "20081", "20083", "20086", "30038", "30045"]),
    (Reason::AgreementEnded, &["20159", "30020", "30021", "30022", "30017"]),
    (Reason::DuplicatePayment, &["20094"]),
    (Reason::IssuerUnavailable, &["20068", "20091", "20092"]),
    (
        Reason::ProcessingError,
        &[
            "20006", "20009", "20019", "20020", "20022", "20023", "20026", "20027", "20028", "20029", "20030", "20032",
            "20042", "20044", "20088", "20089", "20090", "20095", "20096", "20097", "20098", "20106", "20107", "20115",
            "20120", "20122", "20193", "30044",
        ],
    ),
    (Reason::AmountNotAllowed, &["20013", "20064"]),
    (Reason::CheckoutUnfinished, &["20017"]),
    (Reason::ProcessorSetupWrong, &["20003", "20058"]),
];
