//! Chargebee. The key's prefix and the end of the site's name (`acme-test`) must agree.
//! Sources: chargebee.com/docs (API keys, sites), public samples of test keys, 32 to 36 characters long (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Telling, shape};
use crate::{
    check::Draft,
    report::{
        Code, Detail,
        Environment::{Live, Test},
        Severity,
    },
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
    id: ProcessorId("chargebee"),
    brand: "Chargebee",
    names: &["chargebee"],
    place: "Settings > Configure Chargebee > API Keys, on the live site",
    failures: "Logs > Transactions",
    fields: FIELDS,
    kinds: KINDS,
    rules: &[key_and_site],
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

const KINDS: &[Kind] = &[
    Kind {
        id: "chargebee.api-key",
        starts: &[("live_", Live), ("test_", Test)],
        alphabet: Alphabet::With("_"),
        usual: &[32..=36],
        possible: 24..=60,
        fits: Some(|value| shape::random(value.get(5..).unwrap_or_default())),
        slots: &[Slot::ApiKey, Slot::PublishableKey],
        secret: true,
        telling: Telling::Named,
        ..Kind::NONE
    },
    Kind { id: "chargebee.username", slots: &[Slot::Username], possible: 3..=64, ..Kind::FREE },
    Kind { id: "chargebee.password", slots: &[Slot::Password], secret: true, possible: 6..=64, ..Kind::FREE },
];

/// A live key does not open a test site, whose name always ends in `-test`.
fn key_and_site(draft: &mut Draft<'_>) {
    let key = draft.items.iter().position(|item| item.environment() == Live);
    let site = draft.items.iter().position(|item| {
        let value = item.examined.value.expose();
        let name = value.strip_suffix(".chargebee.com").unwrap_or(value);
        item.label.slot == Some(Slot::SiteName) && name.ends_with("-test")
    });
    if let (Some(key), Some(site)) = (key, site) {
        draft.add(
            Code::MixedEnvironments,
            Severity::Blocks,
            &[key, site],
            Detail { variety: "site", ..Detail::default() },
        );
    }
}
