//! PAY.JP. Its keys start like Stripe's; the part after the start is hexadecimal, 24 characters in all test keys seen
//! and longer in live ones. Sources: pay.jp/docs, public samples (2026-11).

use super::{Field, Kind, Processor, ProcessorId, Telling};
use crate::{
    characters::Characters,
    report::Environment::{Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
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
const KEY: Kind = Kind {
    usual: &[24..=24],
    possible: 20..=140,
    fits: Some(|value| value.get(8..).is_some_and(|body| Characters::LOWER_HEX.find_other(body).is_none())),
    telling: Telling::Usual,
    ..Kind::NONE
};

const KINDS: &[Kind] = &[
    Kind {
        id: "pay-jp.secret-key",
        starts: &[("sk_live_", Live), ("sk_test_", Test)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..KEY
    },
    Kind {
        id: "pay-jp.public-key",
        starts: &[("pk_live_", Live), ("pk_test_", Test)],
        slots: &[Slot::PublicKey],
        ..KEY
    },
    Kind { id: "pay-jp.webhook-secret", slots: &[Slot::WebhookSecret], secret: true, possible: 8..=128, ..Kind::FREE },
];
