//! Recurly. The site decides between live and sandbox, not the key.
//! Sources: recurly.com/developers, docs.recurly.com (API keys) (2026-11).

use crate::{Alphabet, Environment::CannotTell, Evidence, Field, Processor, ProcessorId, Question, Slot, ValueKind};

pub(super) static TABLE: Processor = Processor {
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

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "recurly.public-key",
        prefixes: &[("ewr1-", CannotTell), ("fra1-", CannotTell)],
        alphabet: Alphabet::With("-_"),
        typical_lengths: &[22..=22],
        accepted_lengths: 18..=40,
        slots: &[Slot::PublicKey],
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "recurly.private-key",
        prefixes: &[("", CannotTell)],
        typical_lengths: &[32..=32],
        accepted_lengths: 32..=32,
        slots: &[Slot::PrivateKey],
        secret: true,
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "recurly.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 16..=128,
        ..ValueKind::FREE
    },
];
