//! Coinbase Commerce. There is no test mode: what is issued moves real money. Its values are UUIDs, which tell nothing
//! without a name. Source: docs.cdp.coinbase.com/commerce (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Telling, shape};
use crate::{
    report::Environment::{CannotTell, Live},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
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

const UUID: Kind = Kind {
    alphabet: Alphabet::With("-"),
    usual: &[36..=36],
    possible: 36..=36,
    fits: Some(shape::uuid),
    secret: true,
    telling: Telling::Named,
    ..Kind::NONE
};

const KINDS: &[Kind] = &[
    Kind {
        id: "coinbase-commerce.api-key",
        starts: &[("", Live)],
        slots: &[Slot::ApiKey, Slot::WebhookSecret],
        ..UUID
    },
    Kind {
        id: "coinbase-commerce.webhook-secret",
        starts: &[("", CannotTell)],
        slots: &[Slot::WebhookSecret, Slot::ApiKey],
        ..UUID
    },
    Kind {
        id: "coinbase-commerce.webhook-secret",
        slots: &[Slot::WebhookSecret],
        possible: 16..=128,
        secret: true,
        ..Kind::FREE
    },
    // The key of Coinbase's developer platform, which Commerce does not take.
    Kind {
        id: "coinbase-commerce.platform-key-name",
        starts: &[("organizations/", CannotTell)],
        alphabet: Alphabet::With("-/"),
        possible: 60..=120,
        fits: Some(|value| text::holds(value, "/apiKeys/")),
        telling: Telling::Usual,
        usual: &[60..=120],
        ..Kind::NONE
    },
];
