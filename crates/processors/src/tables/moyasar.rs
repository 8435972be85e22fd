//! Moyasar. Its keys start like Stripe's and have 40 letters of both cases and digits after the start.
//! Sources: docs.moyasar.com, public samples of 40 characters (2026-11).

use crate::{
    Environment::{Live, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind, shape,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("moyasar"),
    brand: "Moyasar",
    names: &["moyasar"],
    place: "dashboard.moyasar.com > Settings > API Keys, with Live chosen",
    failures: "Payments, status Failed",
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::SecretKey, "secretkey secretapikey secret apikey sk apisecret").needed(),
    Field::new(Slot::PublishableKey, "publishablekey publishableapikey publickey public pk"),
    Field::new(Slot::WebhookSecret, "webhooksecret webhooktoken secrettoken webhookkey"),
    Field::new(Slot::WebhookUrl, "callbackurl webhookurl baseurl url"),
    Field::new(Slot::Mode, "mode environment env"),
];

const KEY: ValueKind = ValueKind {
    typical_lengths: &[40..=40],
    accepted_lengths: 32..=64,
    fits: Some(shape::mixed),
    evidence: Evidence::PrefixAndLength,
    ..ValueKind::NONE
};

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "moyasar.secret-key",
        prefixes: &[("sk_live_", Live), ("sk_test_", Test)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..KEY
    },
    ValueKind {
        id: "moyasar.publishable-key",
        prefixes: &[("pk_live_", Live), ("pk_test_", Test)],
        slots: &[Slot::PublishableKey],
        ..KEY
    },
    ValueKind {
        id: "moyasar.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 6..=128,
        ..ValueKind::FREE
    },
];
