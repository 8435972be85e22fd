//! Xendit. Sources: xendit-node, docs.xendit.co (API keys), public samples of 57 to 62 characters (2026-11).

use crate::{
    Alphabet,
    Environment::{Live, Test},
    Field, Processor, ProcessorId, Slot, ValueKind,
};

pub(super) static TABLE: Processor = Processor {
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

const KEY: ValueKind = ValueKind {
    alphabet: Alphabet::With("_-"),
    typical_lengths: &[48..=72],
    accepted_lengths: 30..=120,
    ..ValueKind::NONE
};

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "xendit.secret-key",
        prefixes: &[("xnd_production_", Live), ("xnd_development_", Test)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..KEY
    },
    ValueKind {
        id: "xendit.public-key",
        prefixes: &[("xnd_public_production_", Live), ("xnd_public_development_", Test)],
        slots: &[Slot::PublicKey],
        ..KEY
    },
    ValueKind {
        id: "xendit.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 16..=128,
        ..ValueKind::FREE
    },
];
