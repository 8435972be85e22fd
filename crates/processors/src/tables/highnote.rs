//! Highnote: base64 of `key_…` after a start like Stripe's. Source: betterleaks' rule for Stripe, which excludes it
//! (2026-11).

use crate::{
    Alphabet,
    Environment::{Live, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("highnote"),
    brand: "Highnote",
    names: &["highnote"],
    place: "Developer > API Keys",
    failures: "Transactions",
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::SecretKey, "secretkey apikey secret apisecret key sk").needed(),
    Field::new(Slot::Mode, "mode environment env"),
];

const KINDS: &[ValueKind] = &[ValueKind {
    id: "highnote.secret-key",
    prefixes: &[("sk_live_a2V5Xz", Live), ("sk_test_a2V5Xz", Test), ("rk_live_a2V5Xz", Live), ("rk_test_a2V5Xz", Test)],
    alphabet: Alphabet::With("+/=-_"),
    typical_lengths: &[30..=120],
    accepted_lengths: 12..=200,
    slots: &[Slot::SecretKey],
    secret: true,
    evidence: Evidence::PrefixAndLength,
    ..ValueKind::NONE
}];
