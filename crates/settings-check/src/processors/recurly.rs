//! Recurly. The site decides between live and sandbox, not the key.
//! Sources: recurly.com/developers, docs.recurly.com (API keys) (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Question, Telling};
use crate::{report::Environment::CannotTell, slot::Slot};

pub(super) const TABLE: Processor = Processor {
    id: ProcessorId("recurly"),
    brand: "Recurly",
    names: &["recurly"],
    place: "Integrations > API Credentials, on your production site",
    failures: "Transactions, status Declined",
    questions: &[Question::LiveSide],
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::PrivateKey, "privatekey privateapikey apikey secretkey apisecret secret key").needed(),
    Field::new(Slot::PublicKey, "publickey publicapikey publishablekey public"),
    Field::new(Slot::SiteName, "subdomain siteid site sitename domain"),
    Field::new(Slot::WebhookSecret, "webhooksecret webhookkey webhooksigningsecret signingsecret"),
    Field::new(Slot::WebhookUrl, "webhookurl url"),
    Field::new(Slot::Mode, "mode environment env"),
];

const KINDS: &[Kind] = &[
    Kind {
        id: "recurly.public-key",
        starts: &[("ewr1-", CannotTell), ("fra1-", CannotTell)],
        alphabet: Alphabet::With("-_"),
        usual: &[22..=22],
        possible: 18..=40,
        slots: &[Slot::PublicKey],
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "recurly.private-key",
        starts: &[("", CannotTell)],
        usual: &[32..=32],
        possible: 32..=32,
        slots: &[Slot::PrivateKey],
        secret: true,
        telling: Telling::Named,
        ..Kind::NONE
    },
    Kind {
        id: "recurly.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        possible: 16..=128,
        ..Kind::FREE
    },
];
