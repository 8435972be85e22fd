//! Pagar.me: version 4 with `ak_` and `ek_`, version 5 with `sk_` and `pk_`, which others issue too.
//! Sources: docs.pagar.me, public samples of 30 and 16 characters (2026-11).

use crate::{
    Environment::{Live, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("pagar-me"),
    brand: "Pagar.me",
    names: &["pagarme"],
    place: "Configurações > Chaves, in your production account",
    failures: "Cobranças, status Falha",
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::SecretKey, "secretkey apikey apisecret secret token sk key").needed(),
    Field::new(Slot::PublicKey, "publickey publishablekey public pk"),
    Field::new(Slot::EncryptionKey, "encryptionkey encryption"),
    Field::new(Slot::AccountId, "accountid recipientid"),
    Field::new(Slot::WebhookSecret, "webhooksecret webhookpassword webhookuser"),
    Field::new(Slot::WebhookUrl, "webhookurl postbackurl baseurl url"),
    Field::new(Slot::Mode, "mode environment env sandbox"),
];

const FOUR: ValueKind = ValueKind {
    typical_lengths: &[30..=30],
    accepted_lengths: 24..=40,
    evidence: Evidence::PrefixAndLength,
    ..ValueKind::NONE
};
const FIVE: ValueKind =
    ValueKind { typical_lengths: &[16..=16], accepted_lengths: 12..=40, evidence: Evidence::Name, ..ValueKind::NONE };

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "pagar-me.api-key",
        prefixes: &[("ak_live_", Live), ("ak_test_", Test)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..FOUR
    },
    ValueKind {
        id: "pagar-me.encryption-key",
        prefixes: &[("ek_live_", Live), ("ek_test_", Test)],
        slots: &[Slot::EncryptionKey],
        ..FOUR
    },
    ValueKind {
        id: "pagar-me.secret-key",
        prefixes: &[("sk_", Live), ("sk_test_", Test), ("sk_live_", Live)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..FIVE
    },
    ValueKind {
        id: "pagar-me.public-key",
        prefixes: &[("pk_", Live), ("pk_test_", Test), ("pk_live_", Live)],
        slots: &[Slot::PublicKey],
        ..FIVE
    },
    ValueKind {
        id: "pagar-me.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 6..=128,
        ..ValueKind::FREE
    },
];
