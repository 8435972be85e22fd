//! Svix, which sends webhooks for others and takes no payments: named so that its secrets are not taken for Stripe's.
//! Source: docs.svix.com (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Telling};
use crate::{
    report::Environment::{CannotTell, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
    id: ProcessorId("svix"),
    brand: "Svix",
    names: &["svix"],
    fields: FIELDS,
    kinds: KINDS,
    outsider: true,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::ApiKey, "apikey token authtoken secretkey"),
    Field::new(Slot::WebhookSecret, "webhooksecret signingsecret endpointsecret secret"),
];

const KINDS: &[Kind] = &[
    Kind {
        id: "svix.api-key",
        starts: &[("testsk_", Test)],
        alphabet: Alphabet::With("-_."),
        usual: &[32..=36],
        possible: 24..=64,
        slots: &[Slot::ApiKey],
        secret: true,
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "svix.api-key",
        starts: &[("sk_", CannotTell)],
        alphabet: Alphabet::With("-_."),
        usual: &[32..=36],
        possible: 24..=64,
        slots: &[Slot::ApiKey],
        secret: true,
        telling: Telling::Named,
        ..Kind::NONE
    },
    Kind {
        id: "svix.webhook-secret",
        starts: &[("whsec_", CannotTell)],
        alphabet: Alphabet::With("+/="),
        usual: &[32..=32, 44..=44],
        possible: 24..=128,
        slots: &[Slot::WebhookSecret],
        secret: true,
        telling: Telling::Named,
        ..Kind::NONE
    },
];
