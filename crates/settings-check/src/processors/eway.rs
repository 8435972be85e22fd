//! eWay Rapid. Keys of sandbox and live accounts look alike. Sources: eway.io/api-v3, invoiceninja's seeders, public
//! samples (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Question, Telling, shape};
use crate::{report::Environment::CannotTell, slot::Slot};

pub(super) const TABLE: Processor = Processor {
    id: ProcessorId("eway"),
    brand: "Eway",
    names: &["eway", "ewayrapid"],
    place: "MYeWAY > Settings > API Keys",
    failures: "Transactions, in MYeWAY",
    questions: &[Question::LiveSide],
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::ApiKey, "apikey rapidapikey customerapikey secretkey key login").needed(),
    Field::new(Slot::Password, "password apipassword rapidpassword pass").needed(),
    Field::new(Slot::PublicKey, "publicapikey publickey"),
    Field::new(Slot::EncryptionKey, "clientsideencryptionkey encryptionkey csekey encryptkey"),
    Field::new(Slot::AccountId, "customerid"),
    Field::new(Slot::Mode, "mode environment env sandbox endpoint testmode"),
];

const KINDS: &[Kind] = &[
    Kind {
        id: "eway.public-key",
        starts: &[("epk-", CannotTell)],
        alphabet: Alphabet::With("-"),
        usual: &[36..=36],
        possible: 32..=40,
        fits: Some(|value| value.get(4..).is_some_and(shape::uuid)),
        slots: &[Slot::PublicKey],
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "eway.api-key",
        starts: &[("", CannotTell)],
        alphabet: Alphabet::With("+/="),
        usual: &[60..=90],
        possible: 50..=120,
        slots: &[Slot::ApiKey],
        secret: true,
        telling: Telling::Named,
        ..Kind::NONE
    },
    Kind { id: "eway.password", slots: &[Slot::Password], secret: true, possible: 6..=40, ..Kind::FREE },
    Kind { id: "eway.encryption-key", slots: &[Slot::EncryptionKey], possible: 100..=800, ..Kind::FREE },
    Kind {
        id: "eway.customer-id",
        starts: &[("", CannotTell)],
        alphabet: Alphabet::Digits,
        possible: 6..=10,
        slots: &[Slot::AccountId],
        telling: Telling::Field,
        ..Kind::NONE
    },
];
