//! Adyen. API keys start `AQE` in test and live alike; only the client key shows which. An API key ends in punctuation
//! (`a};+GJ`), so that quotes and brackets in it are its own.
//! Sources: docs.adyen.com (API credentials), adyen-node-api-library, adyen-magento2, public samples (2026-11).

use crate::{
    Alphabet,
    Environment::{CannotTell, Live, Test},
    Evidence, Field, Processor, ProcessorId, Question, Slot, ValueKind, shape,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("adyen"),
    brand: "Adyen",
    names: &["adyen"],
    place: "ca-live.adyen.com > Developers > API credentials",
    failures: "Transactions > Payments, or Developers > API logs",
    questions: &[Question::LiveSide],
    fields: FIELDS,
    kinds: KINDS,
    samples: SAMPLES,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::ApiKey, "apikey xapikey checkoutapikey secretkey key token").needed(),
    Field::new(Slot::ClientKey, "clientkey originkey publickey clientencryptionkey"),
    Field::new(
        Slot::HmacKey,
        "hmackey hmac webhookhmackey hmacsecret webhooksecret notificationhmac notificationhmackey",
    ),
    Field::new(Slot::MerchantAccount, "merchantaccount merchantaccountcode merchantcode merchantid merchant"),
    Field::new(
        Slot::UrlPrefix,
        "urlprefix liveurlprefix liveendpointurlprefix liveendpointprefix endpointprefix prefix",
    ),
    Field::new(Slot::Username, "username wsuser webserviceuser notificationusername user"),
    Field::new(Slot::Password, "password wspassword notificationpassword"),
    Field::new(Slot::StoreId, "storeid store"),
    Field::new(Slot::WebhookUrl, "returnurl webhookurl url"),
    Field::new(Slot::Mode, "mode environment enviroment env demo isdemo testmode"),
];

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "adyen.api-key",
        prefixes: &[("AQE", CannotTell)],
        alphabet: Alphabet::Visible,
        typical_lengths: &[90..=200],
        accepted_lengths: 60..=260,
        fits: Some(|value| value.contains("=-") || value.matches('-').count() >= 2),
        slots: &[Slot::ApiKey],
        secret: true,
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "adyen.client-key",
        prefixes: &[("live_", Live), ("test_", Test)],
        alphabet: Alphabet::UpperAlphaNumeric,
        typical_lengths: &[24..=32],
        accepted_lengths: 20..=40,
        fits: Some(shape::with_digit),
        slots: &[Slot::ClientKey],
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "adyen.origin-key",
        prefixes: &[("pub.v2.", CannotTell)],
        alphabet: Alphabet::With("._-"),
        accepted_lengths: 30..=200,
        slots: &[Slot::ClientKey],
        ..ValueKind::NONE
    },
    ValueKind {
        id: "adyen.hmac-key",
        prefixes: &[("", CannotTell)],
        alphabet: Alphabet::AlphaNumeric,
        typical_lengths: &[64..=64],
        accepted_lengths: 60..=68,
        slots: &[Slot::HmacKey],
        secret: true,
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "adyen.web-service-user",
        prefixes: &[("ws_", CannotTell), ("ws@", CannotTell)],
        alphabet: Alphabet::With("_@.-"),
        fits: Some(|value| value.contains("Company.")),
        slots: &[Slot::Username],
        evidence: Evidence::PrefixAndLength,
        typical_lengths: &[10..=120],
        ..ValueKind::NONE
    },
    ValueKind { id: "adyen.username", slots: &[Slot::Username], accepted_lengths: 3..=120, ..ValueKind::FREE },
    ValueKind {
        id: "adyen.password",
        slots: &[Slot::Password],
        secret: true,
        accepted_lengths: 8..=128,
        ..ValueKind::FREE
    },
    ValueKind {
        id: "adyen.merchant-account",
        slots: &[Slot::MerchantAccount],
        accepted_lengths: 3..=80,
        ..ValueKind::FREE
    },
    ValueKind { id: "adyen.url-prefix", slots: &[Slot::UrlPrefix], accepted_lengths: 6..=80, ..ValueKind::FREE },
];

// The client key of the library's tests.
const SAMPLES: &[u64] = &[0xb0ef_6215_4017_1903];
