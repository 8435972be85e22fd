//! Mollie. Its library accepts `^(live|test)_\w{30,}$`; all keys seen have 30 characters after the prefix.
//! Others issue `live_` and `test_` too: Adyen, Paddle, GoCardless, Chargebee.
//! Sources: mollie-api-php (TokenValidator), docs.mollie.com/reference/authentication (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Telling, shape};
use crate::{
    report::Environment::{CannotTell, Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
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

const KINDS: &[Kind] = &[
    Kind {
        id: "mollie.api-key",
        starts: &[("live_", Live), ("test_", Test)],
        alphabet: Alphabet::AlphaNumeric,
        usual: &[30..=30],
        possible: 30..=64,
        fits: Some(|value| shape::random(value.get(5..).unwrap_or_default())),
        slots: &[Slot::ApiKey],
        secret: true,
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "mollie.access-token",
        starts: &[("access_", CannotTell)],
        usual: &[30..=60],
        possible: 24..=120,
        fits: Some(|value| shape::random(value.get(7..).unwrap_or_default())),
        slots: &[Slot::AccessToken, Slot::ApiKey],
        secret: true,
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "mollie.profile-id",
        starts: &[("pfl_", CannotTell)],
        usual: &[10..=10],
        possible: 8..=24,
        slots: &[Slot::ProfileId],
        ..Kind::NONE
    },
    Kind {
        id: "mollie.client-id",
        starts: &[("app_", CannotTell)],
        slots: &[Slot::ClientId],
        telling: Telling::Named,
        ..Kind::NONE
    },
    Kind { id: "mollie.client-secret", slots: &[Slot::ClientSecret], secret: true, possible: 20..=80, ..Kind::FREE },
    Kind { id: "mollie.webhook-secret", slots: &[Slot::WebhookSecret], secret: true, possible: 12..=128, ..Kind::FREE },
];

// The sample of the library's own tests.
const SAMPLES: &[u64] = &[0x08ab_d19c_cc72_69a3];
