//! Paddle Billing. Sources: developer.paddle.com (API keys, since 2025-05 with a prefix), betterleaks' rule,
//! paddle-node-sdk (2026-11). Keys issued before have no prefix; they are read only where a name says so.

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Telling, shape};
use crate::{
    report::Environment::{CannotTell, Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
    id: ProcessorId("paddle"),
    brand: "Paddle",
    names: &["paddle"],
    place: "Developer tools > Authentication",
    failures: "Transactions > payment attempts",
    fields: FIELDS,
    kinds: KINDS,
    samples: SAMPLES,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::ApiKey, "apikey secretkey apisecret vendorauthcode authcode secret key apitoken").needed(),
    Field::new(Slot::ClientToken, "clienttoken clientsidetoken publictoken clientkey token publishablekey"),
    Field::new(
        Slot::WebhookSecret,
        "webhooksecret notificationsecret webhooksecretkey endpointsecret webhookkey endpointsecretkey \
         notificationwebhooksecret signingsecret webhooksigningsecret",
    ),
    Field::new(Slot::AccountId, "vendorid sellerid vendor"),
    Field::new(Slot::PublicKey, "publickey"),
    Field::new(Slot::PriceId, "priceid price planid"),
    Field::new(Slot::ProductId, "productid product"),
    Field::new(Slot::WebhookUrl, "webhookurl url"),
    Field::new(Slot::Mode, "mode environment env sandbox issandbox"),
];

const ID: Kind = Kind { alphabet: Alphabet::LowerAlphaNumeric, usual: &[26..=26], possible: 20..=32, ..Kind::NONE };

const KINDS: &[Kind] = &[
    Kind {
        id: "paddle.api-key",
        starts: &[("pdl_live_apikey_", Live), ("pdl_sdbx_apikey_", Test)],
        alphabet: Alphabet::With("_"),
        usual: &[53..=53],
        possible: 40..=100,
        slots: &[Slot::ApiKey],
        secret: true,
        ..Kind::NONE
    },
    Kind {
        id: "paddle.api-key",
        starts: &[("", CannotTell)],
        usual: &[50..=50],
        possible: 40..=69,
        slots: &[Slot::ApiKey],
        secret: true,
        telling: Telling::Named,
        ..Kind::NONE
    },
    Kind {
        id: "paddle.client-token",
        starts: &[("live_", Live), ("test_", Test)],
        usual: &[27..=27],
        possible: 24..=32,
        fits: Some(shape::with_digit),
        slots: &[Slot::ClientToken],
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "paddle.webhook-secret",
        starts: &[("pdl_ntfset_", CannotTell)],
        alphabet: Alphabet::With("_+/="),
        usual: &[59..=59],
        possible: 30..=100,
        slots: &[Slot::WebhookSecret],
        secret: true,
        ..Kind::NONE
    },
    Kind { id: "paddle.api-key-id", starts: &[("apikey_01", CannotTell)], usual: &[24..=24], ..ID },
    Kind { id: "paddle.notification-id", starts: &[("ntfset_01", CannotTell)], usual: &[24..=24], ..ID },
    Kind { id: "paddle.price-id", starts: &[("pri_01", CannotTell)], usual: &[24..=24], slots: &[Slot::PriceId], ..ID },
    Kind {
        id: "paddle.product-id",
        starts: &[("pro_01", CannotTell)],
        usual: &[24..=24],
        slots: &[Slot::ProductId],
        ..ID
    },
    Kind {
        id: "paddle.vendor-id",
        starts: &[("", CannotTell)],
        alphabet: Alphabet::Digits,
        possible: 3..=9,
        slots: &[Slot::AccountId],
        telling: Telling::Field,
        ..Kind::NONE
    },
];

const SAMPLES: &[u64] = &[0xa4c4_0c9c_3dec_02da];
