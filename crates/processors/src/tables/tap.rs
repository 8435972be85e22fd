//! Tap Payments. Its keys have the shape of Stripe's earlier ones, so that only a name identifies them.
//! Sources: developers.tap.company, public samples of 24 characters (2026-11).

use crate::{
    Environment::{Live, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("tap"),
    brand: "Tap Payments",
    names: &["tap", "tappayments", "tappayment", "gosell"],
    place: "dashboard.tap.company > goSell > API Credentials",
    failures: "Charges, status Declined",
    fields: FIELDS,
    kinds: KINDS,
    samples: SAMPLES,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::SecretKey, "secretkey secretapikey secret apikey apisecret sk").needed(),
    Field::new(Slot::PublicKey, "publickey publicapikey publishablekey public pk"),
    Field::new(Slot::MerchantId, "merchantid"),
    Field::new(Slot::WebhookSecret, "webhooksecret webhookkey hashstring"),
    Field::new(Slot::Mode, "mode environment env sandbox"),
];

const KEY: ValueKind =
    ValueKind { typical_lengths: &[24..=24], accepted_lengths: 18..=48, evidence: Evidence::Name, ..ValueKind::NONE };

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "tap.secret-key",
        prefixes: &[("sk_live_", Live), ("sk_test_", Test)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..KEY
    },
    ValueKind {
        id: "tap.public-key",
        prefixes: &[("pk_live_", Live), ("pk_test_", Test)],
        slots: &[Slot::PublicKey],
        ..KEY
    },
    ValueKind {
        id: "tap.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 8..=128,
        ..ValueKind::FREE
    },
];

// The keys of the documentation.
const SAMPLES: &[u64] = &[0x4311_bcf0_cca1_df2e, 0x20d9_f86b_fa77_8646];
