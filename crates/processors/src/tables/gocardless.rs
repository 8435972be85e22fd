//! GoCardless. Sources: developer.gocardless.com, rules of Kingfisher and gitleaks (2026-11).

use crate::{
    Alphabet,
    Environment::{CannotTell, Live, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind,
};

pub(super) static TABLE: Processor = Processor {
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

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "gocardless.access-token",
        prefixes: &[("live_", Live), ("sandbox_", Test)],
        alphabet: Alphabet::With("-_="),
        typical_lengths: &[40..=43],
        accepted_lengths: 36..=64,
        slots: &[Slot::AccessToken],
        secret: true,
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "gocardless.creditor-id",
        prefixes: &[("CR", CannotTell)],
        alphabet: Alphabet::UpperAlphaNumeric,
        accepted_lengths: 6..=16,
        slots: &[Slot::CreditorId],
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    // The seller chooses it.
    ValueKind {
        id: "gocardless.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 8..=128,
        ..ValueKind::FREE
    },
];
