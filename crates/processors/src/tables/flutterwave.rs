//! Flutterwave, version 3. Live keys have no environment in their prefix, test keys have `_TEST`. Newer live keys carry
//! a second part that ends in `vt`. Sources: rules of gitleaks, betterleaks and TruffleHog, which know test keys only;
//! Flutterwave's libraries and public samples for the live form (2026-11).

use crate::{
    Alphabet,
    Environment::{CannotTell, Live, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind,
};

pub(super) static TABLE: Processor = Processor {
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

const KEY: ValueKind = ValueKind {
    alphabet: Alphabet::With("-"),
    typical_lengths: &[34..=34, 46..=50],
    accepted_lengths: 14..=64,
    looks_truncated: Some(|body| !body.ends_with("-X")),
    ..ValueKind::NONE
};

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "flutterwave.secret-key",
        prefixes: &[("FLWSECK-", Live), ("FLWSECK_TEST-", Test)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..KEY
    },
    ValueKind {
        id: "flutterwave.public-key",
        prefixes: &[("FLWPUBK-", Live), ("FLWPUBK_TEST-", Test)],
        slots: &[Slot::PublicKey],
        ..KEY
    },
    ValueKind {
        id: "flutterwave.encryption-key",
        prefixes: &[("FLWSECK_TEST", Test)],
        typical_lengths: &[12..=12],
        accepted_lengths: 10..=16,
        slots: &[Slot::EncryptionKey],
        secret: true,
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "flutterwave.encryption-key",
        prefixes: &[("", CannotTell)],
        typical_lengths: &[24..=24],
        accepted_lengths: 16..=48,
        slots: &[Slot::EncryptionKey],
        secret: true,
        evidence: Evidence::Field,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "flutterwave.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 6..=128,
        ..ValueKind::FREE
    },
    ValueKind { id: "flutterwave.client-id", slots: &[Slot::ClientId], accepted_lengths: 16..=64, ..ValueKind::FREE },
    ValueKind {
        id: "flutterwave.client-secret",
        slots: &[Slot::ClientSecret],
        secret: true,
        accepted_lengths: 16..=80,
        ..ValueKind::FREE
    },
];

// A public key of the documentation, and the key of its sandbox.
const SAMPLES: &[u64] = &[0x34c8_d4b7_97d4_c69c, 0x400d_7bb9_4f5d_e278, 0x372c_f807_1ccf_7352];
