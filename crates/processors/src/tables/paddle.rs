//! Paddle Billing. Sources: developer.paddle.com (API keys, since 2025-05 with a prefix), betterleaks' rule,
//! paddle-node-sdk (2026-11). Keys issued before have no prefix; they are read only where a name says so.

use crate::{
    Alphabet,
    Environment::{CannotTell, Live, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind, shape,
};

pub(super) static TABLE: Processor = Processor {
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

const ID: ValueKind = ValueKind {
    alphabet: Alphabet::LowerAlphaNumeric,
    typical_lengths: &[26..=26],
    accepted_lengths: 20..=32,
    ..ValueKind::NONE
};

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "paddle.api-key",
        prefixes: &[("pdl_live_apikey_", Live), ("pdl_sdbx_apikey_", Test)],
        alphabet: Alphabet::With("_"),
        typical_lengths: &[53..=53],
        accepted_lengths: 40..=100,
        slots: &[Slot::ApiKey],
        secret: true,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "paddle.api-key",
        prefixes: &[("", CannotTell)],
        typical_lengths: &[50..=50],
        accepted_lengths: 40..=69,
        slots: &[Slot::ApiKey],
        secret: true,
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "paddle.client-token",
        prefixes: &[("live_", Live), ("test_", Test)],
        typical_lengths: &[27..=27],
        accepted_lengths: 24..=32,
        fits: Some(shape::with_digit),
        slots: &[Slot::ClientToken],
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "paddle.webhook-secret",
        prefixes: &[("pdl_ntfset_", CannotTell)],
        alphabet: Alphabet::With("_+/="),
        typical_lengths: &[59..=59],
        accepted_lengths: 30..=100,
        slots: &[Slot::WebhookSecret],
        secret: true,
        ..ValueKind::NONE
    },
    ValueKind { id: "paddle.api-key-id", prefixes: &[("apikey_01", CannotTell)], typical_lengths: &[24..=24], ..ID },
    ValueKind {
        id: "paddle.notification-id",
        prefixes: &[("ntfset_01", CannotTell)],
        typical_lengths: &[24..=24],
        ..ID
    },
    ValueKind {
        id: "paddle.price-id",
        prefixes: &[("pri_01", CannotTell)],
        typical_lengths: &[24..=24],
        slots: &[Slot::PriceId],
        ..ID
    },
    ValueKind {
        id: "paddle.product-id",
        prefixes: &[("pro_01", CannotTell)],
        typical_lengths: &[24..=24],
        slots: &[Slot::ProductId],
        ..ID
    },
    ValueKind {
        id: "paddle.vendor-id",
        prefixes: &[("", CannotTell)],
        alphabet: Alphabet::Digits,
        accepted_lengths: 3..=9,
        slots: &[Slot::AccountId],
        evidence: Evidence::Field,
        ..ValueKind::NONE
    },
];

const SAMPLES: &[u64] = &[0xa4c4_0c9c_3dec_02da];
