//! Square. The access token looks the same in sandbox and production; the application ID beside it tells.
//! Sources: developer.squareup.com (access tokens), rules of CredSweeper, osv-scalibr and Kingfisher (2026-11). Location
//! IDs: several samples, no statement of the vendor's.

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Question, Telling, shape};
use crate::{
    report::Environment::{CannotTell, Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
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

const PREFIXED: Kind = Kind { alphabet: Alphabet::With("-_"), usual: &[22..=22], possible: 20..=60, ..Kind::NONE };

const KINDS: &[Kind] = &[
    Kind {
        id: "square.access-token",
        starts: &[("EAAA", CannotTell)],
        alphabet: Alphabet::With("_=+-"),
        usual: &[22..=61],
        possible: 22..=80,
        // Base64 of binary data begins with a row of the same letter.
        fits: Some(|value| shape::mixed(value) && !value.starts_with("EAAAAA")),
        slots: &[Slot::AccessToken],
        secret: true,
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "square.access-token",
        starts: &[("sq0atp-", Live), ("sandbox-sq0atb-", Test)],
        slots: &[Slot::AccessToken],
        secret: true,
        ..PREFIXED
    },
    Kind {
        id: "square.application-id",
        starts: &[("sq0idp-", Live), ("sq0ids-", Test), ("sandbox-sq0idb-", Test)],
        slots: &[Slot::ApplicationId],
        ..PREFIXED
    },
    Kind {
        id: "square.application-secret",
        starts: &[("sq0csp-", Live), ("sandbox-sq0csb-", Test)],
        usual: &[43..=43],
        slots: &[Slot::ApplicationSecret],
        secret: true,
        ..PREFIXED
    },
    Kind {
        id: "square.location-id",
        starts: &[("L", CannotTell)],
        alphabet: Alphabet::UpperAlphaNumeric,
        usual: &[12..=12],
        possible: 8..=25,
        slots: &[Slot::LocationId],
        telling: Telling::Named,
        ..Kind::NONE
    },
    Kind { id: "square.location-id", slots: &[Slot::LocationId], possible: 6..=64, ..Kind::FREE },
    Kind { id: "square.webhook-secret", slots: &[Slot::WebhookSecret], secret: true, possible: 16..=80, ..Kind::FREE },
];

// WooCommerce's own application.
const SAMPLES: &[u64] = &[0xfdd8_a9f9_8e28_880c];
