//! Klarna. New credentials name their environment; the older pair of username and password does not.
//! Sources: klarna-payments-for-woocommerce (kp-functions.php), docs.klarna.com (2026-11). That older usernames starting
//! `PK` are of the playground is hearsay and not used.

use crate::{
    Alphabet,
    Environment::{CannotTell, Live, Test},
    Evidence, Field, Processor, ProcessorId, Question, Slot, ValueKind, shape,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("klarna"),
    brand: "Klarna",
    names: &["klarna"],
    place: "merchant portal > Settings > Klarna API credentials",
    failures: "Orders, and Logs",
    questions: &[Question::LiveSide],
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::Username, "username apiusername apiuser user uid merchantid eid apikeyid"),
    Field::new(Slot::Password, "password apipassword sharedsecret apikey secretkey apisecret secret pass").needed(),
    Field::new(Slot::ClientId, "clientid clientidentifier websdkclientid"),
    Field::new(Slot::WebhookUrl, "apiurl baseurl webhookurl url endpoint"),
    Field::new(Slot::Mode, "mode environment env testmode playground region"),
];

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "klarna.api-key",
        prefixes: &[("klarna_live_api_", Live), ("klarna_test_api_", Test)],
        alphabet: Alphabet::With("-_=+/"),
        typical_lengths: &[40..=220],
        accepted_lengths: 20..=400,
        slots: &[Slot::Password],
        secret: true,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "klarna.client-id",
        prefixes: &[("klarna_live_client_", Live), ("klarna_test_client_", Test)],
        alphabet: Alphabet::With("-_=+/"),
        typical_lengths: &[40..=220],
        accepted_lengths: 20..=400,
        slots: &[Slot::ClientId],
        ..ValueKind::NONE
    },
    ValueKind {
        id: "klarna.username",
        prefixes: &[("K", CannotTell), ("PK", CannotTell)],
        alphabet: Alphabet::With("_"),
        typical_lengths: &[15..=24],
        accepted_lengths: 6..=40,
        fits: Some(|value| value.contains('_') && shape::with_digit(value)),
        slots: &[Slot::Username],
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "klarna.username",
        prefixes: &[("", CannotTell)],
        alphabet: Alphabet::With("-"),
        accepted_lengths: 36..=36,
        fits: Some(shape::uuid),
        slots: &[Slot::Username],
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "klarna.password",
        prefixes: &[("", CannotTell)],
        typical_lengths: &[16..=16],
        slots: &[Slot::Password],
        accepted_lengths: 12..=64,
        secret: true,
        ..ValueKind::FREE
    },
];
