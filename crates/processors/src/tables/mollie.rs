//! Mollie. Its library accepts `^(live|test)_\w{30,}$`; all keys seen have 30 characters after the prefix.
//! Others issue `live_` and `test_` too: Adyen, Paddle, GoCardless, Chargebee.
//! Sources: mollie-api-php (TokenValidator), docs.mollie.com/reference/authentication (2026-11).

use crate::{
    Alphabet,
    Environment::{CannotTell, Live, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind, shape,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("mollie"),
    brand: "Mollie",
    names: &["mollie"],
    place: "my.mollie.com > Developers > API keys",
    failures: "Payments, status Failed or Expired",
    fields: FIELDS,
    kinds: KINDS,
    samples: SAMPLES,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::ApiKey, "apikey secretkey apisecret secret token apitoken key setapikey").needed(),
    Field::new(Slot::AccessToken, "accesstoken organizationaccesstoken oauthtoken organizationtoken"),
    Field::new(Slot::ProfileId, "profileid profile websiteprofile partnerid"),
    Field::new(Slot::ClientId, "clientid"),
    Field::new(Slot::ClientSecret, "clientsecret"),
    Field::new(Slot::WebhookSecret, "webhooksecret signingsecret"),
    Field::new(Slot::WebhookUrl, "webhookurl redirecturl returnurl url"),
    Field::new(Slot::Mode, "mode environment env testmode sandbox"),
];

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "mollie.api-key",
        prefixes: &[("live_", Live), ("test_", Test)],
        alphabet: Alphabet::AlphaNumeric,
        typical_lengths: &[30..=30],
        accepted_lengths: 30..=64,
        fits: Some(|value| shape::random(value.get(5..).unwrap_or_default())),
        slots: &[Slot::ApiKey],
        secret: true,
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "mollie.access-token",
        prefixes: &[("access_", CannotTell)],
        typical_lengths: &[30..=60],
        accepted_lengths: 24..=120,
        fits: Some(|value| shape::random(value.get(7..).unwrap_or_default())),
        slots: &[Slot::AccessToken, Slot::ApiKey],
        secret: true,
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "mollie.profile-id",
        prefixes: &[("pfl_", CannotTell)],
        typical_lengths: &[10..=10],
        accepted_lengths: 8..=24,
        slots: &[Slot::ProfileId],
        ..ValueKind::NONE
    },
    ValueKind {
        id: "mollie.client-id",
        prefixes: &[("app_", CannotTell)],
        slots: &[Slot::ClientId],
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "mollie.client-secret",
        slots: &[Slot::ClientSecret],
        secret: true,
        accepted_lengths: 20..=80,
        ..ValueKind::FREE
    },
    ValueKind {
        id: "mollie.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 12..=128,
        ..ValueKind::FREE
    },
];

// The sample of the library's own tests.
const SAMPLES: &[u64] = &[0x08ab_d19c_cc72_69a3];
