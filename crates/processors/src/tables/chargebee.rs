//! Chargebee. The key's prefix and the end of the site's name (`acme-test`) must agree.
//! Sources: chargebee.com/docs (API keys, sites), public samples of test keys, 32 to 36 characters long (2026-11).

use crate::{
    Alphabet,
    Environment::{Live, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind, shape,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("chargebee"),
    brand: "Chargebee",
    names: &["chargebee"],
    place: "Settings > Configure Chargebee > API Keys, on the live site",
    failures: "Logs > Transactions",
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::ApiKey, "apikey siteapikey fullaccesskey secretkey key apisecret secret").needed(),
    Field::new(Slot::PublishableKey, "publishablekey publishableapikey publickey"),
    Field::new(Slot::SiteName, "sitename siteid site subdomain domain"),
    Field::new(Slot::Username, "webhookusername webhookuser username"),
    Field::new(Slot::Password, "webhookpassword password"),
    Field::new(Slot::WebhookUrl, "webhookurl url"),
    Field::new(Slot::Mode, "mode environment env"),
];

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "chargebee.api-key",
        prefixes: &[("live_", Live), ("test_", Test)],
        alphabet: Alphabet::With("_"),
        typical_lengths: &[32..=36],
        accepted_lengths: 24..=60,
        fits: Some(|value| shape::random(value.get(5..).unwrap_or_default())),
        slots: &[Slot::ApiKey, Slot::PublishableKey],
        secret: true,
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind { id: "chargebee.username", slots: &[Slot::Username], accepted_lengths: 3..=64, ..ValueKind::FREE },
    ValueKind {
        id: "chargebee.password",
        slots: &[Slot::Password],
        secret: true,
        accepted_lengths: 6..=64,
        ..ValueKind::FREE
    },
];
