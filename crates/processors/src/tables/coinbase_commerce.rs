//! Coinbase Commerce. There is no test mode: what is issued moves real money. Its values are UUIDs, which tell nothing
//! without a name. Source: docs.cdp.coinbase.com/commerce (2026-11).

use crate::{
    Alphabet,
    Environment::{CannotTell, Live},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind, shape,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("coinbase-commerce"),
    brand: "Coinbase Commerce",
    names: &["coinbasecommerce"],
    place: "Settings > Security",
    failures: "Payments",
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::ApiKey, "apikey commercekey secretkey key secret token").needed(),
    Field::new(
        Slot::WebhookSecret,
        "webhooksecret sharedsecret webhooksharedsecret webhooksharedkey commercewebhooksecret webhookkey",
    ),
    Field::new(Slot::WebhookUrl, "webhookurl redirecturl url"),
    Field::new(Slot::Mode, "mode environment env"),
];

const UUID: ValueKind = ValueKind {
    alphabet: Alphabet::With("-"),
    typical_lengths: &[36..=36],
    accepted_lengths: 36..=36,
    fits: Some(shape::uuid),
    secret: true,
    evidence: Evidence::Name,
    ..ValueKind::NONE
};

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "coinbase-commerce.api-key",
        prefixes: &[("", Live)],
        slots: &[Slot::ApiKey, Slot::WebhookSecret],
        ..UUID
    },
    ValueKind {
        id: "coinbase-commerce.webhook-secret",
        prefixes: &[("", CannotTell)],
        slots: &[Slot::WebhookSecret, Slot::ApiKey],
        ..UUID
    },
    ValueKind {
        id: "coinbase-commerce.webhook-secret",
        slots: &[Slot::WebhookSecret],
        accepted_lengths: 16..=128,
        secret: true,
        ..ValueKind::FREE
    },
    // The key of Coinbase's developer platform, which Commerce does not take.
    ValueKind {
        id: "coinbase-commerce.platform-key-name",
        prefixes: &[("organizations/", CannotTell)],
        alphabet: Alphabet::With("-/"),
        accepted_lengths: 60..=120,
        fits: Some(|value| value.contains("/apiKeys/")),
        evidence: Evidence::PrefixAndLength,
        typical_lengths: &[60..=120],
        ..ValueKind::NONE
    },
];
