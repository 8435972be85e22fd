//! GoCardless. Sources: developer.gocardless.com, rules of Kingfisher and gitleaks (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Telling};
use crate::{
    report::Environment::{CannotTell, Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
    id: ProcessorId("gocardless"),
    brand: "GoCardless",
    names: &["gocardless"],
    place: "manage.gocardless.com > Developers > Create > Access token",
    failures: "Payments, status Failed",
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::AccessToken, "accesstoken apikey apitoken token secretkey apisecret").needed(),
    Field::new(Slot::WebhookSecret, "webhooksecret webhookendpointsecret endpointsecret"),
    Field::new(Slot::CreditorId, "creditorid creditor"),
    Field::new(Slot::ClientId, "clientid secretid"),
    Field::new(Slot::ClientSecret, "clientsecret"),
    Field::new(Slot::WebhookUrl, "webhookurl redirecturl url"),
    Field::new(Slot::Mode, "mode environment env sandbox"),
];

const KINDS: &[Kind] = &[
    Kind {
        id: "gocardless.access-token",
        starts: &[("live_", Live), ("sandbox_", Test)],
        alphabet: Alphabet::With("-_="),
        usual: &[40..=43],
        possible: 36..=64,
        slots: &[Slot::AccessToken],
        secret: true,
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "gocardless.creditor-id",
        starts: &[("CR", CannotTell)],
        alphabet: Alphabet::UpperAlphaNumeric,
        possible: 6..=16,
        slots: &[Slot::CreditorId],
        telling: Telling::Named,
        ..Kind::NONE
    },
    // The seller chooses it.
    Kind {
        id: "gocardless.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        possible: 8..=128,
        ..Kind::FREE
    },
];
