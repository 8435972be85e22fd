//! Worldpay: the keys of its online platform (closing), and the credentials of the corporate ones, which tell nothing.
//! Sources: active_merchant's fixtures for `T_S_` and `T_C_`; `L_` by analogy, seen in one library (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Question, Telling, shape};
use crate::{
    report::Environment::{Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
    id: ProcessorId("worldpay"),
    brand: "Worldpay",
    names: &["worldpay", "worldpayonline"],
    place: "Worldpay's dashboard > Settings > API Keys",
    failures: "Payments, status Refused",
    questions: &[Question::LiveSide],
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::ServiceKey, "servicekey secretkey apikey"),
    Field::new(Slot::ClientKey, "clientkey publickey"),
    Field::new(Slot::Username, "username xmlusername apiusername user login"),
    Field::new(Slot::Password, "password xmlpassword apipassword"),
    Field::new(Slot::MerchantCode, "merchantcode merchantid entity merchantentity installationid instid merchant"),
    Field::new(Slot::WebhookSecret, "webhooksecret macsecret md5secret"),
    Field::new(Slot::Mode, "mode environment env testmode sandbox"),
];

const KEY: Kind = Kind {
    alphabet: Alphabet::With("-"),
    usual: &[36..=36],
    possible: 36..=36,
    fits: Some(|value| value.get(4..).is_some_and(shape::uuid)),
    telling: Telling::Usual,
    ..Kind::NONE
};

const KINDS: &[Kind] = &[
    Kind {
        id: "worldpay.service-key",
        starts: &[("L_S_", Live), ("T_S_", Test)],
        slots: &[Slot::ServiceKey],
        secret: true,
        ..KEY
    },
    Kind { id: "worldpay.client-key", starts: &[("L_C_", Live), ("T_C_", Test)], slots: &[Slot::ClientKey], ..KEY },
    Kind { id: "worldpay.username", slots: &[Slot::Username], possible: 6..=80, ..Kind::FREE },
    Kind { id: "worldpay.password", slots: &[Slot::Password], secret: true, possible: 8..=128, ..Kind::FREE },
    Kind {
        id: "worldpay.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        possible: 8..=128,
        ..Kind::FREE
    },
];
