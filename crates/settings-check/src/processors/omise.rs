//! Omise, now Opn Payments. Live keys have no environment in their prefix. Sources: docs.opn.ooo, omise libraries,
//! public samples of 19 characters (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId};
use crate::{
    report::Environment::{Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
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

const KEY: Kind = Kind { alphabet: Alphabet::LowerAlphaNumeric, usual: &[19..=19], possible: 16..=32, ..Kind::NONE };

const KINDS: &[Kind] = &[
    Kind {
        id: "omise.secret-key",
        starts: &[("skey_", Live), ("skey_test_", Test), ("skey_live_", Live)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..KEY
    },
    Kind {
        id: "omise.public-key",
        starts: &[("pkey_", Live), ("pkey_test_", Test), ("pkey_live_", Live)],
        slots: &[Slot::PublicKey],
        ..KEY
    },
    Kind { id: "omise.webhook-secret", slots: &[Slot::WebhookSecret], secret: true, possible: 16..=128, ..Kind::FREE },
];

// A public key of active_merchant's fixtures.
const SAMPLES: &[u64] = &[0x52fb_f95d_935b_59cc];
