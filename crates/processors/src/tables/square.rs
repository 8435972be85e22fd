//! Square. The access token looks the same in sandbox and production; the application ID beside it shows which.
//! Sources: developer.squareup.com (access tokens), rules of CredSweeper, osv-scalibr and Kingfisher (2026-11). Location
//! IDs: several samples, no statement of the vendor's.

use crate::{
    Alphabet,
    Environment::{CannotTell, Live, Test},
    Evidence, Field, Processor, ProcessorId, Question, Slot, ValueKind, shape,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("square"),
    brand: "Square",
    names: &["square", "squareup"],
    place: "developer.squareup.com/apps > your app > Production > Credentials",
    failures: "Dashboard > Transactions, or the app's API Logs",
    questions: &[Question::LiveSide],
    fields: FIELDS,
    kinds: KINDS,
    samples: SAMPLES,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::AccessToken, "accesstoken apitoken apikey secretkey token secret bearertoken personalaccesstoken")
        .needed(),
    Field::new(Slot::ApplicationId, "applicationid appid clientid publickey application applicationkey"),
    Field::new(Slot::ApplicationSecret, "applicationsecret appsecret clientsecret oauthsecret"),
    Field::new(Slot::LocationId, "locationid location"),
    Field::new(
        Slot::WebhookSecret,
        "webhooksignaturekey signaturekey webhooksecret webhookkey webhooksignature webhooksigningkey",
    ),
    Field::new(Slot::WebhookUrl, "webhookurl notificationurl webhooknotificationurl redirecturl baseurl url"),
    Field::new(Slot::Mode, "mode environment env sandbox issandbox testmode"),
];

const PREFIXED: ValueKind = ValueKind {
    alphabet: Alphabet::With("-_"),
    typical_lengths: &[22..=22],
    accepted_lengths: 20..=60,
    ..ValueKind::NONE
};

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "square.access-token",
        prefixes: &[("EAAA", CannotTell)],
        alphabet: Alphabet::With("_=+-"),
        typical_lengths: &[22..=61],
        accepted_lengths: 22..=80,
        // Base64 of binary data begins with a row of the same letter.
        fits: Some(|value| shape::mixed(value) && !value.starts_with("EAAAAA")),
        slots: &[Slot::AccessToken],
        secret: true,
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "square.access-token",
        prefixes: &[("sq0atp-", Live), ("sandbox-sq0atb-", Test)],
        slots: &[Slot::AccessToken],
        secret: true,
        ..PREFIXED
    },
    ValueKind {
        id: "square.application-id",
        prefixes: &[("sq0idp-", Live), ("sq0ids-", Test), ("sandbox-sq0idb-", Test)],
        slots: &[Slot::ApplicationId],
        ..PREFIXED
    },
    ValueKind {
        id: "square.application-secret",
        prefixes: &[("sq0csp-", Live), ("sandbox-sq0csb-", Test)],
        typical_lengths: &[43..=43],
        slots: &[Slot::ApplicationSecret],
        secret: true,
        ..PREFIXED
    },
    ValueKind {
        id: "square.location-id",
        prefixes: &[("L", CannotTell)],
        alphabet: Alphabet::UpperAlphaNumeric,
        typical_lengths: &[12..=12],
        accepted_lengths: 8..=25,
        slots: &[Slot::LocationId],
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind { id: "square.location-id", slots: &[Slot::LocationId], accepted_lengths: 6..=64, ..ValueKind::FREE },
    ValueKind {
        id: "square.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 16..=80,
        ..ValueKind::FREE
    },
];

// WooCommerce's own application.
const SAMPLES: &[u64] = &[0xfdd8_a9f9_8e28_880c];
