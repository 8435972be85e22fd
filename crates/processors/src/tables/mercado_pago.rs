//! Mercado Pago. `TEST-` is for test money; `APP_USR-` is also issued to test users, so that it proves nothing.
//! Sources: mercadopago.com/developers (credentials), active_merchant's fixtures (2026-11).

use crate::{
    Alphabet,
    Environment::{CannotTell, Test},
    Evidence, Field, Processor, ProcessorId, Question, Slot, ValueKind, shape,
};

pub(super) static TABLE: Processor = Processor {
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

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "mercado-pago.public-key",
        prefixes: &[("APP_USR-", CannotTell), ("TEST-", Test)],
        alphabet: Alphabet::With("-"),
        typical_lengths: &[36..=36],
        accepted_lengths: 36..=36,
        fits: Some(|value| value.split_once('-').is_some_and(|(_, rest)| shape::uuid(rest))),
        slots: &[Slot::PublicKey],
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "mercado-pago.access-token",
        prefixes: &[("APP_USR-", CannotTell), ("TEST-", Test)],
        alphabet: Alphabet::With("-_"),
        typical_lengths: &[60..=90],
        accepted_lengths: 50..=120,
        fits: Some(|value| {
            value.split_once('-').is_some_and(|(_, rest)| {
                rest.split('-').next().unwrap_or_default().bytes().all(|byte| byte.is_ascii_digit())
            })
        }),
        slots: &[Slot::AccessToken],
        secret: true,
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "mercado-pago.client-id",
        prefixes: &[("", CannotTell)],
        alphabet: Alphabet::Digits,
        typical_lengths: &[16..=16],
        accepted_lengths: 6..=20,
        slots: &[Slot::ClientId, Slot::AccountId],
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "mercado-pago.client-secret",
        slots: &[Slot::ClientSecret],
        secret: true,
        accepted_lengths: 20..=64,
        ..ValueKind::FREE
    },
    ValueKind {
        id: "mercado-pago.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 16..=128,
        ..ValueKind::FREE
    },
];

// A token of active_merchant's fixtures.
const SAMPLES: &[u64] = &[0x2eff_da89_b054_aa64];
