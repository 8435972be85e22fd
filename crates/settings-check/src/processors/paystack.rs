//! Paystack. Its keys start like Stripe's; the part after the start is always 40 lower-case letters and digits.
//! Sources: paystack.com/docs/api/authentication, rules of osv-scalibr and TruffleHog (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Telling};
use crate::{
    report::Environment::{Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
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

const KEY: Kind = Kind {
    alphabet: Alphabet::LowerAlphaNumeric,
    usual: &[40..=40],
    possible: 40..=48,
    telling: Telling::Usual,
    ..Kind::NONE
};

const KINDS: &[Kind] = &[
    Kind {
        id: "paystack.secret-key",
        starts: &[("sk_live_", Live), ("sk_test_", Test)],
        // Paystack signs its webhooks with the secret key itself.
        slots: &[Slot::SecretKey, Slot::WebhookSecret],
        secret: true,
        ..KEY
    },
    Kind {
        id: "paystack.public-key",
        starts: &[("pk_live_", Live), ("pk_test_", Test)],
        slots: &[Slot::PublicKey],
        ..KEY
    },
];
