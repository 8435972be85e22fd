//! PayMongo. Its keys have the shape of Stripe's earlier ones, so that only a name identifies them.
//! Sources: developers.paymongo.com, public samples of 24 characters (2026-11).

use crate::{
    Alphabet,
    Environment::{CannotTell, Live, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("paymongo"),
    brand: "PayMongo",
    names: &["paymongo"],
    place: "dashboard.paymongo.com > Developers > API Keys",
    failures: "Payments, status Failed",
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::SecretKey, "secretkey secret apikey apisecret sk").needed(),
    Field::new(Slot::PublicKey, "publickey publishablekey public pk"),
    Field::new(Slot::WebhookSecret, "webhooksecret webhooksecretkey webhooksigningsecret webhookkey whsk"),
    Field::new(Slot::WebhookUrl, "webhookurl successurl baseurl url"),
    Field::new(Slot::Mode, "mode environment env"),
];

const KEY: ValueKind =
    ValueKind { typical_lengths: &[24..=24], accepted_lengths: 18..=48, evidence: Evidence::Name, ..ValueKind::NONE };

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "paymongo.secret-key",
        prefixes: &[("sk_live_", Live), ("sk_test_", Test)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..KEY
    },
    ValueKind {
        id: "paymongo.public-key",
        prefixes: &[("pk_live_", Live), ("pk_test_", Test)],
        slots: &[Slot::PublicKey],
        ..KEY
    },
    ValueKind {
        id: "paymongo.webhook-secret",
        prefixes: &[("whsk_", CannotTell)],
        alphabet: Alphabet::With("_"),
        typical_lengths: &[24..=24],
        accepted_lengths: 16..=64,
        slots: &[Slot::WebhookSecret],
        secret: true,
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "paymongo.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 16..=128,
        ..ValueKind::FREE
    },
];
