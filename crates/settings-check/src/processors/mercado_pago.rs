//! Mercado Pago. `TEST-` is for test money; `APP_USR-` is also issued to test users, so that it tells nothing.
//! Sources: mercadopago.com/developers (credentials), active_merchant's fixtures (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Question, Telling, shape};
use crate::{
    report::Environment::{CannotTell, Test},
    seek,
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
    id: ProcessorId("mercado-pago"),
    brand: "Mercado Pago",
    names: &["mercadopago", "mp"],
    place: "Your integrations > your application > Production credentials",
    failures: "Activity, status Rejected",
    questions: &[Question::LiveSide],
    fields: FIELDS,
    kinds: KINDS,
    samples: SAMPLES,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::AccessToken, "accesstoken privatekey secretkey apikey token accesskey").needed(),
    Field::new(Slot::PublicKey, "publickey publishablekey pubkey public"),
    Field::new(Slot::ClientId, "clientid appid applicationid"),
    Field::new(Slot::ClientSecret, "clientsecret appsecret"),
    Field::new(Slot::WebhookSecret, "webhooksecret webhooksecretkey secretsignature webhooksignature webhookkey"),
    Field::new(Slot::AccountId, "userid collectorid sponsorid"),
    Field::new(Slot::WebhookUrl, "webhookurl notificationurl backurl url"),
    Field::new(Slot::Mode, "mode environment env sandbox testmode"),
];

const KINDS: &[Kind] = &[
    Kind {
        id: "mercado-pago.public-key",
        starts: &[("APP_USR-", CannotTell), ("TEST-", Test)],
        alphabet: Alphabet::With("-"),
        usual: &[36..=36],
        possible: 36..=36,
        fits: Some(|value| value.split_once('-').is_some_and(|(_, rest)| shape::uuid(rest))),
        slots: &[Slot::PublicKey],
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "mercado-pago.access-token",
        starts: &[("APP_USR-", CannotTell), ("TEST-", Test)],
        alphabet: Alphabet::With("-_"),
        usual: &[60..=90],
        possible: 50..=120,
        fits: Some(|value| {
            value.split_once('-').is_some_and(|(_, rest)| {
                seek::up_to(rest, &|mark| mark == '-').bytes().all(|byte| byte.is_ascii_digit())
            })
        }),
        slots: &[Slot::AccessToken],
        secret: true,
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "mercado-pago.client-id",
        starts: &[("", CannotTell)],
        alphabet: Alphabet::Digits,
        usual: &[16..=16],
        possible: 6..=20,
        slots: &[Slot::ClientId, Slot::AccountId],
        telling: Telling::Named,
        ..Kind::NONE
    },
    Kind {
        id: "mercado-pago.client-secret",
        slots: &[Slot::ClientSecret],
        secret: true,
        possible: 20..=64,
        ..Kind::FREE
    },
    Kind {
        id: "mercado-pago.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        possible: 16..=128,
        ..Kind::FREE
    },
];

// A token of active_merchant's fixtures.
const SAMPLES: &[u64] = &[0x2eff_da89_b054_aa64];
