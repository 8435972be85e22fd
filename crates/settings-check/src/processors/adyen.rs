//! Adyen. API keys start `AQE` in test and live alike; only the client key tells. An API key ends in punctuation
//! (`a};+GJ`), so that quotes and brackets in it are its own.
//! Sources: docs.adyen.com (API credentials), adyen-node-api-library, adyen-magento2, public samples (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Question, Telling, shape};
use crate::{
    report::Environment::{CannotTell, Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
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

const KINDS: &[Kind] = &[
    Kind {
        id: "adyen.api-key",
        starts: &[("AQE", CannotTell)],
        alphabet: Alphabet::Visible,
        usual: &[90..=200],
        possible: 60..=260,
        fits: Some(|value| text::holds(value, "=-") || value.matches('-').count() >= 2),
        slots: &[Slot::ApiKey],
        secret: true,
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "adyen.client-key",
        starts: &[("live_", Live), ("test_", Test)],
        alphabet: Alphabet::UpperAlphaNumeric,
        usual: &[24..=32],
        possible: 20..=40,
        fits: Some(shape::with_digit),
        slots: &[Slot::ClientKey],
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "adyen.origin-key",
        starts: &[("pub.v2.", CannotTell)],
        alphabet: Alphabet::With("._-"),
        possible: 30..=200,
        slots: &[Slot::ClientKey],
        ..Kind::NONE
    },
    Kind {
        id: "adyen.hmac-key",
        starts: &[("", CannotTell)],
        alphabet: Alphabet::AlphaNumeric,
        usual: &[64..=64],
        possible: 60..=68,
        slots: &[Slot::HmacKey],
        secret: true,
        telling: Telling::Named,
        ..Kind::NONE
    },
    Kind {
        id: "adyen.web-service-user",
        starts: &[("ws_", CannotTell), ("ws@", CannotTell)],
        alphabet: Alphabet::With("_@.-"),
        fits: Some(|value| text::holds(value, "Company.")),
        slots: &[Slot::Username],
        telling: Telling::Usual,
        usual: &[10..=120],
        ..Kind::NONE
    },
    Kind { id: "adyen.username", slots: &[Slot::Username], possible: 3..=120, ..Kind::FREE },
    Kind { id: "adyen.password", slots: &[Slot::Password], secret: true, possible: 8..=128, ..Kind::FREE },
    Kind { id: "adyen.merchant-account", slots: &[Slot::MerchantAccount], possible: 3..=80, ..Kind::FREE },
    Kind { id: "adyen.url-prefix", slots: &[Slot::UrlPrefix], possible: 6..=80, ..Kind::FREE },
];

// The client key of the library's tests.
const SAMPLES: &[u64] = &[0xb0ef_6215_4017_1903];
