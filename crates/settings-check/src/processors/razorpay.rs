//! Razorpay: the key id tells the environment, the secret beside it does not.
//! Sources: razorpay-woocommerce, TruffleHog's detector, razorpay.com/docs (API keys) (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Telling};
use crate::{
    report::Environment::{CannotTell, Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
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

const KINDS: &[Kind] = &[
    Kind {
        id: "razorpay.key-id",
        starts: &[("rzp_live_", Live), ("rzp_test_", Test)],
        usual: &[14..=14],
        possible: 12..=24,
        slots: &[Slot::KeyId],
        lends: true,
        ..Kind::NONE
    },
    Kind {
        id: "razorpay.key-secret",
        starts: &[("", CannotTell)],
        usual: &[24..=24],
        possible: 20..=40,
        slots: &[Slot::KeySecret],
        secret: true,
        telling: Telling::Named,
        ..Kind::NONE
    },
    Kind {
        id: "razorpay.account-id",
        starts: &[("acc_", CannotTell)],
        usual: &[14..=14],
        slots: &[Slot::AccountId],
        telling: Telling::Named,
        ..Kind::NONE
    },
    Kind {
        id: "razorpay.account-number",
        starts: &[("", CannotTell)],
        alphabet: Alphabet::Digits,
        possible: 10..=20,
        slots: &[Slot::AccountId],
        telling: Telling::Field,
        ..Kind::NONE
    },
    Kind {
        id: "razorpay.plan-id",
        starts: &[("plan_", CannotTell)],
        usual: &[14..=14],
        slots: &[Slot::PriceId],
        telling: Telling::Named,
        ..Kind::NONE
    },
    // The seller chooses it.
    Kind {
        id: "razorpay.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        possible: 6..=128,
        ..Kind::FREE
    },
];
