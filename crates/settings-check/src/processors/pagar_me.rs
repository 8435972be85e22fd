//! Pagar.me: version 4 with `ak_` and `ek_`, version 5 with `sk_` and `pk_`, which others issue too.
//! Sources: docs.pagar.me, public samples of 30 and 16 characters (2026-11).

use super::{Field, Kind, Processor, ProcessorId, Telling};
use crate::{
    report::Environment::{Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
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

const FOUR: Kind = Kind { usual: &[30..=30], possible: 24..=40, telling: Telling::Usual, ..Kind::NONE };
const FIVE: Kind = Kind { usual: &[16..=16], possible: 12..=40, telling: Telling::Named, ..Kind::NONE };

const KINDS: &[Kind] = &[
    Kind {
        id: "pagar-me.api-key",
        starts: &[("ak_live_", Live), ("ak_test_", Test)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..FOUR
    },
    Kind {
        id: "pagar-me.encryption-key",
        starts: &[("ek_live_", Live), ("ek_test_", Test)],
        slots: &[Slot::EncryptionKey],
        ..FOUR
    },
    Kind {
        id: "pagar-me.secret-key",
        starts: &[("sk_", Live), ("sk_test_", Test), ("sk_live_", Live)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..FIVE
    },
    Kind {
        id: "pagar-me.public-key",
        starts: &[("pk_", Live), ("pk_test_", Test), ("pk_live_", Live)],
        slots: &[Slot::PublicKey],
        ..FIVE
    },
    Kind {
        id: "pagar-me.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        possible: 6..=128,
        ..Kind::FREE
    },
];
