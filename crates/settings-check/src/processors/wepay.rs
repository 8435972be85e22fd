//! WePay, closed for most sellers. Source: TruffleHog's detector, 62 and more characters after the prefix (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Telling};
use crate::{
    report::Environment::{CannotTell, Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
    id: ProcessorId("wepay"),
    brand: "WePay",
    names: &["wepay"],
    place: "wepay.com > your application > API Keys",
    failures: "Transactions",
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::AccessToken, "accesstoken token apikey secretkey").needed(),
    Field::new(Slot::ClientId, "clientid appid"),
    Field::new(Slot::ClientSecret, "clientsecret appsecret secret apptoken"),
    Field::new(Slot::AccountId, "accountid account"),
    Field::new(Slot::Mode, "mode environment env stage live"),
];

const KINDS: &[Kind] = &[
    Kind {
        id: "wepay.access-token",
        starts: &[("PRODUCTION_", Live), ("STAGE_", Test)],
        alphabet: Alphabet::LowerAlphaNumeric,
        usual: &[60..=72],
        possible: 48..=100,
        slots: &[Slot::AccessToken],
        secret: true,
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind { id: "wepay.client-secret", slots: &[Slot::ClientSecret], secret: true, possible: 8..=64, ..Kind::FREE },
    Kind {
        id: "wepay.client-id",
        starts: &[("", CannotTell)],
        alphabet: Alphabet::Digits,
        possible: 3..=12,
        slots: &[Slot::ClientId, Slot::AccountId],
        telling: Telling::Field,
        ..Kind::NONE
    },
];
