//! Razorpay: the key id shows the environment, the secret beside it does not.
//! Sources: razorpay-woocommerce, TruffleHog's detector, razorpay.com/docs (API keys) (2026-11).

use crate::{
    Alphabet,
    Environment::{CannotTell, Live, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("razorpay"),
    brand: "Razorpay",
    names: &["razorpay", "rzp"],
    place: "Account & Settings > API Keys",
    failures: "Transactions > Payments, status Failed",
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::KeyId, "keyid apikeyid apikey publickey publishablekey key id clientid").needed(),
    Field::new(Slot::KeySecret, "keysecret apikeysecret secretkey apisecret secret clientsecret").needed(),
    Field::new(Slot::WebhookSecret, "webhooksecret webhooksecretkey webhookkey"),
    Field::new(Slot::AccountId, "accountid merchantid linkedaccount"),
    Field::new(Slot::AccountId, "accountnumber"),
    Field::new(Slot::PriceId, "planid"),
    Field::new(Slot::WebhookUrl, "webhookurl callbackurl url"),
    Field::new(Slot::Mode, "mode environment env testmode"),
];

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "razorpay.key-id",
        prefixes: &[("rzp_live_", Live), ("rzp_test_", Test)],
        typical_lengths: &[14..=14],
        accepted_lengths: 12..=24,
        slots: &[Slot::KeyId],
        vouches: true,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "razorpay.key-secret",
        prefixes: &[("", CannotTell)],
        typical_lengths: &[24..=24],
        accepted_lengths: 20..=40,
        slots: &[Slot::KeySecret],
        secret: true,
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "razorpay.account-id",
        prefixes: &[("acc_", CannotTell)],
        typical_lengths: &[14..=14],
        slots: &[Slot::AccountId],
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "razorpay.account-number",
        prefixes: &[("", CannotTell)],
        alphabet: Alphabet::Digits,
        accepted_lengths: 10..=20,
        slots: &[Slot::AccountId],
        evidence: Evidence::Field,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "razorpay.plan-id",
        prefixes: &[("plan_", CannotTell)],
        typical_lengths: &[14..=14],
        slots: &[Slot::PriceId],
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    // The seller chooses it.
    ValueKind {
        id: "razorpay.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 6..=128,
        ..ValueKind::FREE
    },
];
