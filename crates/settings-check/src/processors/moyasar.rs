//! Moyasar. Its keys start like Stripe's and have 40 letters of both cases and digits after the start.
//! Sources: docs.moyasar.com, public samples of 40 characters (2026-11).

use super::{Field, Kind, Processor, ProcessorId, Telling, shape};
use crate::{
    report::Environment::{Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
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

const KEY: Kind =
    Kind { usual: &[40..=40], possible: 32..=64, fits: Some(shape::mixed), telling: Telling::Usual, ..Kind::NONE };

const KINDS: &[Kind] = &[
    Kind {
        id: "moyasar.secret-key",
        starts: &[("sk_live_", Live), ("sk_test_", Test)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..KEY
    },
    Kind {
        id: "moyasar.publishable-key",
        starts: &[("pk_live_", Live), ("pk_test_", Test)],
        slots: &[Slot::PublishableKey],
        ..KEY
    },
    Kind { id: "moyasar.webhook-secret", slots: &[Slot::WebhookSecret], secret: true, possible: 6..=128, ..Kind::FREE },
];
