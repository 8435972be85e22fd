//! PAY.JP. Its keys start like Stripe's; the part after the start is hexadecimal, 24 characters in all test keys seen
//! and longer in live ones. Sources: pay.jp/docs, public samples (2026-11).

use text::AsciiSet;

use crate::{
    Environment::{Live, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("pay-jp"),
    brand: "PAY.JP",
    names: &["payjp"],
    place: "pay.jp > API, live keys",
    failures: "Charges, status Failed",
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::SecretKey, "secretkey apikey secret privatekey sk key").needed(),
    Field::new(Slot::PublicKey, "publickey publishablekey public pk"),
    Field::new(Slot::WebhookSecret, "webhooksecret webhooktoken token"),
    Field::new(Slot::Mode, "mode environment env"),
];

// The alphabet is that of letters and digits, so that a field's name can still say that the value is another's.
const KEY: ValueKind = ValueKind {
    typical_lengths: &[24..=24],
    accepted_lengths: 20..=140,
    fits: Some(|value| value.get(8..).is_some_and(|body| AsciiSet::LOWER_HEX.contains_all_of(body))),
    evidence: Evidence::PrefixAndLength,
    ..ValueKind::NONE
};

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "pay-jp.secret-key",
        prefixes: &[("sk_live_", Live), ("sk_test_", Test)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..KEY
    },
    ValueKind {
        id: "pay-jp.public-key",
        prefixes: &[("pk_live_", Live), ("pk_test_", Test)],
        slots: &[Slot::PublicKey],
        ..KEY
    },
    ValueKind {
        id: "pay-jp.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 8..=128,
        ..ValueKind::FREE
    },
];
