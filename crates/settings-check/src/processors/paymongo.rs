//! PayMongo. Its keys have the shape of Stripe's earlier ones, so that only a name tells them.
//! Sources: developers.paymongo.com, public samples of 24 characters (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Telling};
use crate::{
    report::Environment::{CannotTell, Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
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

const KEY: Kind = Kind { usual: &[24..=24], possible: 18..=48, telling: Telling::Named, ..Kind::NONE };

const KINDS: &[Kind] = &[
    Kind {
        id: "paymongo.secret-key",
        starts: &[("sk_live_", Live), ("sk_test_", Test)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..KEY
    },
    Kind {
        id: "paymongo.public-key",
        starts: &[("pk_live_", Live), ("pk_test_", Test)],
        slots: &[Slot::PublicKey],
        ..KEY
    },
    Kind {
        id: "paymongo.webhook-secret",
        starts: &[("whsk_", CannotTell)],
        alphabet: Alphabet::With("_"),
        usual: &[24..=24],
        possible: 16..=64,
        slots: &[Slot::WebhookSecret],
        secret: true,
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "paymongo.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        possible: 16..=128,
        ..Kind::FREE
    },
];
