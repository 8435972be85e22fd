//! WePay, closed for most sellers. Source: TruffleHog's detector, 62 and more characters after the prefix (2026-11).

use crate::{
    Alphabet,
    Environment::{CannotTell, Live, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("wepay"),
    brand: "WePay",
    names: &["wepay"],
    place: "wepay.com > your application > API Keys",
    failures: "Transactions",
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::AccessToken, "accesstoken token apikey secretkey").needed(),
    Field::new(Slot::ClientId, "clientid appid"),
    Field::new(Slot::ClientSecret, "clientsecret appsecret secret apptoken"),
    Field::new(Slot::AccountId, "accountid account"),
    Field::new(Slot::Mode, "mode environment env stage live"),
];

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "wepay.access-token",
        prefixes: &[("PRODUCTION_", Live), ("STAGE_", Test)],
        alphabet: Alphabet::LowerAlphaNumeric,
        typical_lengths: &[60..=72],
        accepted_lengths: 48..=100,
        slots: &[Slot::AccessToken],
        secret: true,
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "wepay.client-secret",
        slots: &[Slot::ClientSecret],
        secret: true,
        accepted_lengths: 8..=64,
        ..ValueKind::FREE
    },
    ValueKind {
        id: "wepay.client-id",
        prefixes: &[("", CannotTell)],
        alphabet: Alphabet::Digits,
        accepted_lengths: 3..=12,
        slots: &[Slot::ClientId, Slot::AccountId],
        evidence: Evidence::Field,
        ..ValueKind::NONE
    },
];
