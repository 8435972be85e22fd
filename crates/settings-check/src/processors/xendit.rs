//! Xendit. Sources: xendit-node, docs.xendit.co (API keys), public samples of 57 to 62 characters (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId};
use crate::{
    report::Environment::{Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
    id: ProcessorId("xendit"),
    brand: "Xendit",
    names: &["xendit", "xnd"],
    place: "Settings > Developers > API Keys, with Test mode off",
    failures: "Transactions, status Failed",
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::SecretKey, "secretkey secretapikey apikey apisecret secret key").needed(),
    Field::new(Slot::PublicKey, "publickey publicapikey public publishablekey"),
    Field::new(
        Slot::WebhookSecret,
        "callbacktoken webhooktoken webhookverificationtoken verificationtoken callbackverificationtoken \
         webhooksecret xcallbacktoken token",
    ),
    Field::new(Slot::WebhookUrl, "webhookurl callbackurl url"),
    Field::new(Slot::Mode, "mode environment env"),
];

const KEY: Kind = Kind { alphabet: Alphabet::With("_-"), usual: &[48..=72], possible: 30..=120, ..Kind::NONE };

const KINDS: &[Kind] = &[
    Kind {
        id: "xendit.secret-key",
        starts: &[("xnd_production_", Live), ("xnd_development_", Test)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..KEY
    },
    Kind {
        id: "xendit.public-key",
        starts: &[("xnd_public_production_", Live), ("xnd_public_development_", Test)],
        slots: &[Slot::PublicKey],
        ..KEY
    },
    Kind { id: "xendit.webhook-secret", slots: &[Slot::WebhookSecret], secret: true, possible: 16..=128, ..Kind::FREE },
];
