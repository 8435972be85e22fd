//! Clerk, which signs people in and takes no payments: named so that its keys are not taken for Stripe's.
//! Its publishable key is base64 of a host name and a dollar sign. Source: clerk.com/docs (2026-11).

use text::base64::decode_printable;

use crate::{
    Alphabet,
    Environment::{CannotTell, Live, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("clerk"),
    brand: "Clerk",
    names: &["clerk"],
    fields: FIELDS,
    kinds: KINDS,
    outsider: true,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::SecretKey, "secretkey apikey secret"),
    Field::new(Slot::PublishableKey, "publishablekey publickey"),
    Field::new(Slot::WebhookSecret, "webhooksecret signingsecret webhooksigningsecret"),
];

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "clerk.publishable-key",
        prefixes: &[("pk_live_", Live), ("pk_test_", Test)],
        alphabet: Alphabet::With("+/=-_"),
        typical_lengths: &[16..=160],
        accepted_lengths: 16..=160,
        fits: Some(|value| value.get(8..).and_then(decode_printable).is_some_and(|host| host.ends_with('$'))),
        slots: &[Slot::PublishableKey],
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "clerk.secret-key",
        prefixes: &[("sk_live_", Live), ("sk_test_", Test)],
        typical_lengths: &[42..=42, 50..=50],
        accepted_lengths: 30..=64,
        slots: &[Slot::SecretKey],
        secret: true,
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "clerk.webhook-secret",
        prefixes: &[("whsec_", CannotTell)],
        alphabet: Alphabet::With("+/="),
        typical_lengths: &[32..=32],
        accepted_lengths: 24..=128,
        slots: &[Slot::WebhookSecret],
        secret: true,
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
];
