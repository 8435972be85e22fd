//! Klarna. New credentials name their environment; the older pair of username and password does not.
//! Sources: klarna-payments-for-woocommerce (kp-functions.php), docs.klarna.com (2026-11). That older usernames starting
//! `PK` are of the playground is hearsay and not used.

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Question, Telling, shape};
use crate::{
    report::Environment::{CannotTell, Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
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

const KINDS: &[Kind] = &[
    Kind {
        id: "klarna.api-key",
        starts: &[("klarna_live_api_", Live), ("klarna_test_api_", Test)],
        alphabet: Alphabet::With("-_=+/"),
        usual: &[40..=220],
        possible: 20..=400,
        slots: &[Slot::Password],
        secret: true,
        ..Kind::NONE
    },
    Kind {
        id: "klarna.client-id",
        starts: &[("klarna_live_client_", Live), ("klarna_test_client_", Test)],
        alphabet: Alphabet::With("-_=+/"),
        usual: &[40..=220],
        possible: 20..=400,
        slots: &[Slot::ClientId],
        ..Kind::NONE
    },
    Kind {
        id: "klarna.username",
        starts: &[("K", CannotTell), ("PK", CannotTell)],
        alphabet: Alphabet::With("_"),
        usual: &[15..=24],
        possible: 6..=40,
        fits: Some(|value| value.contains('_') && shape::with_digit(value)),
        slots: &[Slot::Username],
        telling: Telling::Named,
        ..Kind::NONE
    },
    Kind {
        id: "klarna.username",
        starts: &[("", CannotTell)],
        alphabet: Alphabet::With("-"),
        possible: 36..=36,
        fits: Some(shape::uuid),
        slots: &[Slot::Username],
        telling: Telling::Named,
        ..Kind::NONE
    },
    Kind {
        id: "klarna.password",
        starts: &[("", CannotTell)],
        usual: &[16..=16],
        slots: &[Slot::Password],
        possible: 12..=64,
        secret: true,
        ..Kind::FREE
    },
];
