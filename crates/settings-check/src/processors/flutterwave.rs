//! Flutterwave, version 3. Live keys have no environment in their prefix, test keys have `_TEST`. Newer live keys carry
//! a second part that ends in `vt`. Sources: rules of gitleaks, betterleaks and TruffleHog, which know test keys only;
//! Flutterwave's libraries and public samples for the live form (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Telling};
use crate::{
    report::Environment::{CannotTell, Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
    id: ProcessorId("flutterwave"),
    brand: "Flutterwave",
    names: &["flutterwave", "flw", "rave", "ravepay"],
    place: "Settings > Developers > API Keys",
    failures: "Transactions, status Failed",
    fields: FIELDS,
    kinds: KINDS,
    samples: SAMPLES,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::SecretKey, "secretkey apisecret seckey apikey secret sk privatekey").needed(),
    Field::new(Slot::PublicKey, "publickey pubkey publishablekey public pk pbfpubkey"),
    Field::new(Slot::EncryptionKey, "encryptionkey encryption enckey encryptkey"),
    Field::new(Slot::WebhookSecret, "webhooksecret secrethash webhookhash verifhash webhooksecrethash hash"),
    Field::new(Slot::ClientId, "clientid"),
    Field::new(Slot::ClientSecret, "clientsecret"),
    Field::new(Slot::WebhookUrl, "webhookurl redirecturl callbackurl baseurl url"),
    Field::new(Slot::Mode, "mode environment env testmode staging"),
];

const KEY: Kind = Kind {
    alphabet: Alphabet::With("-"),
    usual: &[34..=34, 46..=50],
    possible: 14..=64,
    looks_cut: Some(|body| !body.ends_with("-X")),
    ..Kind::NONE
};

const KINDS: &[Kind] = &[
    Kind {
        id: "flutterwave.secret-key",
        starts: &[("FLWSECK-", Live), ("FLWSECK_TEST-", Test)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..KEY
    },
    Kind {
        id: "flutterwave.public-key",
        starts: &[("FLWPUBK-", Live), ("FLWPUBK_TEST-", Test)],
        slots: &[Slot::PublicKey],
        ..KEY
    },
    Kind {
        id: "flutterwave.encryption-key",
        starts: &[("FLWSECK_TEST", Test)],
        usual: &[12..=12],
        possible: 10..=16,
        slots: &[Slot::EncryptionKey],
        secret: true,
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "flutterwave.encryption-key",
        starts: &[("", CannotTell)],
        usual: &[24..=24],
        possible: 16..=48,
        slots: &[Slot::EncryptionKey],
        secret: true,
        telling: Telling::Field,
        ..Kind::NONE
    },
    Kind {
        id: "flutterwave.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        possible: 6..=128,
        ..Kind::FREE
    },
    Kind { id: "flutterwave.client-id", slots: &[Slot::ClientId], possible: 16..=64, ..Kind::FREE },
    Kind {
        id: "flutterwave.client-secret",
        slots: &[Slot::ClientSecret],
        secret: true,
        possible: 16..=80,
        ..Kind::FREE
    },
];

// A public key of the documentation, and the key of its sandbox.
const SAMPLES: &[u64] = &[0x34c8_d4b7_97d4_c69c, 0x400d_7bb9_4f5d_e278, 0x372c_f807_1ccf_7352];
