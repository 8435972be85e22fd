//! Omise, now Opn Payments. Live keys have no environment in their prefix. Sources: docs.opn.ooo, omise libraries,
//! public samples of 19 characters (2026-11).

use crate::{
    Alphabet,
    Environment::{Live, Test},
    Field, Processor, ProcessorId, Slot, ValueKind,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("omise"),
    brand: "Omise (Opn Payments)",
    names: &["omise", "opnpayments", "opn"],
    place: "dashboard.omise.co > Settings > Keys, with the Live switch on",
    failures: "Charges, status Failed",
    fields: FIELDS,
    kinds: KINDS,
    samples: SAMPLES,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::SecretKey, "secretkey skey apisecret secret apikey privatekey").needed(),
    Field::new(Slot::PublicKey, "publickey pkey publicapikey public publishablekey"),
    Field::new(Slot::WebhookSecret, "webhooksecret"),
    Field::new(Slot::WebhookUrl, "webhookurl returnuri url"),
    Field::new(Slot::Mode, "mode environment env sandboxstatus testmode sandbox"),
];

const KEY: ValueKind = ValueKind {
    alphabet: Alphabet::LowerAlphaNumeric,
    typical_lengths: &[19..=19],
    accepted_lengths: 16..=32,
    ..ValueKind::NONE
};

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "omise.secret-key",
        prefixes: &[("skey_", Live), ("skey_test_", Test), ("skey_live_", Live)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..KEY
    },
    ValueKind {
        id: "omise.public-key",
        prefixes: &[("pkey_", Live), ("pkey_test_", Test), ("pkey_live_", Live)],
        slots: &[Slot::PublicKey],
        ..KEY
    },
    ValueKind {
        id: "omise.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 16..=128,
        ..ValueKind::FREE
    },
];

// A public key of active_merchant's fixtures.
const SAMPLES: &[u64] = &[0x52fb_f95d_935b_59cc];
