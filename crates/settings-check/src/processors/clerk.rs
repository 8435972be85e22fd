//! Clerk, which signs people in and takes no payments: named so that its keys are not taken for Stripe's.
//! Its publishable key is base64 of a host name and a dollar sign. Source: clerk.com/docs (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Telling};
use crate::{
    identify::decoded,
    report::Environment::{CannotTell, Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
    id: ProcessorId("clerk"),
    brand: "Clerk",
    names: &["clerk"],
    fields: FIELDS,
    kinds: KINDS,
    outsider: true,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::SecretKey, "secretkey apikey secret"),
    Field::new(Slot::PublishableKey, "publishablekey publickey"),
    Field::new(Slot::WebhookSecret, "webhooksecret signingsecret webhooksigningsecret"),
];

const KINDS: &[Kind] = &[
    Kind {
        id: "clerk.publishable-key",
        starts: &[("pk_live_", Live), ("pk_test_", Test)],
        alphabet: Alphabet::With("+/=-_"),
        usual: &[16..=160],
        possible: 16..=160,
        fits: Some(|value| value.get(8..).and_then(decoded).is_some_and(|host| host.ends_with('$'))),
        slots: &[Slot::PublishableKey],
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "clerk.secret-key",
        starts: &[("sk_live_", Live), ("sk_test_", Test)],
        usual: &[42..=42, 50..=50],
        possible: 30..=64,
        slots: &[Slot::SecretKey],
        secret: true,
        telling: Telling::Named,
        ..Kind::NONE
    },
    Kind {
        id: "clerk.webhook-secret",
        starts: &[("whsec_", CannotTell)],
        alphabet: Alphabet::With("+/="),
        usual: &[32..=32],
        possible: 24..=128,
        slots: &[Slot::WebhookSecret],
        secret: true,
        telling: Telling::Named,
        ..Kind::NONE
    },
];
