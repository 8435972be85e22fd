//! Tap Payments. Its keys have the shape of Stripe's earlier ones, so that only a name tells them.
//! Sources: developers.tap.company, public samples of 24 characters (2026-11).

use super::{Field, Kind, Processor, ProcessorId, Telling};
use crate::{
    report::Environment::{Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
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

const KEY: Kind = Kind { usual: &[24..=24], possible: 18..=48, telling: Telling::Named, ..Kind::NONE };

const KINDS: &[Kind] = &[
    Kind {
        id: "tap.secret-key",
        starts: &[("sk_live_", Live), ("sk_test_", Test)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..KEY
    },
    Kind { id: "tap.public-key", starts: &[("pk_live_", Live), ("pk_test_", Test)], slots: &[Slot::PublicKey], ..KEY },
    Kind { id: "tap.webhook-secret", slots: &[Slot::WebhookSecret], secret: true, possible: 8..=128, ..Kind::FREE },
];

// The keys of the documentation.
const SAMPLES: &[u64] = &[0x4311_bcf0_cca1_df2e, 0x20d9_f86b_fa77_8646];
