//! Paystack. Its keys start like Stripe's; the part after the start is always 40 lower-case letters and digits.
//! Sources: paystack.com/docs/api/authentication, rules of osv-scalibr and TruffleHog (2026-11).

use crate::{
    Alphabet,
    Environment::{Live, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("paystack"),
    brand: "Paystack",
    names: &["paystack"],
    place: "Settings > API Keys & Webhooks",
    failures: "Transactions, status Failed",
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::SecretKey, "secretkey apisecret apikey secret privatekey sk").needed(),
    Field::new(Slot::PublicKey, "publickey publishablekey pubkey public pk"),
    Field::new(Slot::WebhookSecret, "webhooksecret"),
    Field::new(Slot::WebhookUrl, "webhookurl callbackurl paymenturl baseurl url"),
    Field::new(Slot::Email, "merchantemail email"),
    Field::new(Slot::Mode, "mode environment env testmode"),
];

const KEY: ValueKind = ValueKind {
    alphabet: Alphabet::LowerAlphaNumeric,
    typical_lengths: &[40..=40],
    accepted_lengths: 40..=48,
    evidence: Evidence::PrefixAndLength,
    ..ValueKind::NONE
};

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "paystack.secret-key",
        prefixes: &[("sk_live_", Live), ("sk_test_", Test)],
        // Paystack signs its webhooks with the secret key itself.
        slots: &[Slot::SecretKey, Slot::WebhookSecret],
        secret: true,
        ..KEY
    },
    ValueKind {
        id: "paystack.public-key",
        prefixes: &[("pk_live_", Live), ("pk_test_", Test)],
        slots: &[Slot::PublicKey],
        ..KEY
    },
];
