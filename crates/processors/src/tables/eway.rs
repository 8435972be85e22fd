//! eWay Rapid. Keys of sandbox and live accounts look alike. Sources: eway.io/api-v3, invoiceninja's seeders, public
//! samples (2026-11).

use crate::{
    Alphabet, Environment::CannotTell, Evidence, Field, Processor, ProcessorId, Question, Slot, ValueKind, shape,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("eway"),
    brand: "Eway",
    names: &["eway", "ewayrapid"],
    place: "MYeWAY > Settings > API Keys",
    failures: "Transactions, in MYeWAY",
    questions: &[Question::LiveSide],
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::ApiKey, "apikey rapidapikey customerapikey secretkey key login").needed(),
    Field::new(Slot::Password, "password apipassword rapidpassword pass").needed(),
    Field::new(Slot::PublicKey, "publicapikey publickey"),
    Field::new(Slot::EncryptionKey, "clientsideencryptionkey encryptionkey csekey encryptkey"),
    Field::new(Slot::AccountId, "customerid"),
    Field::new(Slot::Mode, "mode environment env sandbox endpoint testmode"),
];

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "eway.public-key",
        prefixes: &[("epk-", CannotTell)],
        alphabet: Alphabet::With("-"),
        typical_lengths: &[36..=36],
        accepted_lengths: 32..=40,
        fits: Some(|value| value.get(4..).is_some_and(shape::uuid)),
        slots: &[Slot::PublicKey],
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "eway.api-key",
        prefixes: &[("", CannotTell)],
        alphabet: Alphabet::With("+/="),
        typical_lengths: &[60..=90],
        accepted_lengths: 50..=120,
        slots: &[Slot::ApiKey],
        secret: true,
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "eway.password",
        slots: &[Slot::Password],
        secret: true,
        accepted_lengths: 6..=40,
        ..ValueKind::FREE
    },
    ValueKind {
        id: "eway.encryption-key",
        slots: &[Slot::EncryptionKey],
        accepted_lengths: 100..=800,
        ..ValueKind::FREE
    },
    ValueKind {
        id: "eway.customer-id",
        prefixes: &[("", CannotTell)],
        alphabet: Alphabet::Digits,
        accepted_lengths: 6..=10,
        slots: &[Slot::AccountId],
        evidence: Evidence::Field,
        ..ValueKind::NONE
    },
];
