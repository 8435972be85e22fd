//! Worldpay: the keys of its online platform (closing), and the credentials of the corporate ones, which tell nothing.
//! Sources: active_merchant's fixtures for `T_S_` and `T_C_`; `L_` by analogy, seen in one library (2026-11).

use crate::{
    Alphabet,
    Environment::{Live, Test},
    Evidence, Field, Processor, ProcessorId, Question, Slot, ValueKind, shape,
};

pub(super) static TABLE: Processor = Processor {
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

const KEY: ValueKind = ValueKind {
    alphabet: Alphabet::With("-"),
    typical_lengths: &[36..=36],
    accepted_lengths: 36..=36,
    fits: Some(|value| value.get(4..).is_some_and(shape::uuid)),
    evidence: Evidence::PrefixAndLength,
    ..ValueKind::NONE
};

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "worldpay.service-key",
        prefixes: &[("L_S_", Live), ("T_S_", Test)],
        slots: &[Slot::ServiceKey],
        secret: true,
        ..KEY
    },
    ValueKind {
        id: "worldpay.client-key",
        prefixes: &[("L_C_", Live), ("T_C_", Test)],
        slots: &[Slot::ClientKey],
        ..KEY
    },
    ValueKind { id: "worldpay.username", slots: &[Slot::Username], accepted_lengths: 6..=80, ..ValueKind::FREE },
    ValueKind {
        id: "worldpay.password",
        slots: &[Slot::Password],
        secret: true,
        accepted_lengths: 8..=128,
        ..ValueKind::FREE
    },
    ValueKind {
        id: "worldpay.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 8..=128,
        ..ValueKind::FREE
    },
];
