//! Svix, which sends webhooks for others and takes no payments: named so that its secrets are not taken for Stripe's.
//! Source: docs.svix.com (2026-11).

use crate::{
    Alphabet,
    Environment::{CannotTell, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("svix"),
    brand: "Svix",
    names: &["svix"],
    fields: FIELDS,
    kinds: KINDS,
    outsider: true,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::ApiKey, "apikey token authtoken secretkey"),
    Field::new(Slot::WebhookSecret, "webhooksecret signingsecret endpointsecret secret"),
];

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "svix.api-key",
        prefixes: &[("testsk_", Test)],
        alphabet: Alphabet::With("-_."),
        typical_lengths: &[32..=36],
        accepted_lengths: 24..=64,
        slots: &[Slot::ApiKey],
        secret: true,
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "svix.api-key",
        prefixes: &[("sk_", CannotTell)],
        alphabet: Alphabet::With("-_."),
        typical_lengths: &[32..=36],
        accepted_lengths: 24..=64,
        slots: &[Slot::ApiKey],
        secret: true,
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "svix.webhook-secret",
        prefixes: &[("whsec_", CannotTell)],
        alphabet: Alphabet::With("+/="),
        typical_lengths: &[32..=32, 44..=44],
        accepted_lengths: 24..=128,
        slots: &[Slot::WebhookSecret],
        secret: true,
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
];
