//! PayPal: REST credentials, and the older NVP/SOAP ones. Neither shows whether it is live or sandbox; only the names of sandbox
//! accounts do. Sources: developer.paypal.com (NVP credentials, sandbox accounts), paypal-js (README: the client ID does
//! not show the environment), public samples (2026-11).

use crate::{
    Alphabet,
    Environment::{CannotTell, Test},
    Evidence, Field, Processor, ProcessorId, Question, Slot, ValueKind, shape,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("paypal"),
    brand: "PayPal",
    names: &["paypal"],
    place: "developer.paypal.com > Apps & Credentials > Live",
    failures: "paypal.com/activity",
    questions: &[Question::LiveSide],
    fields: FIELDS,
    kinds: KINDS,
    samples: SAMPLES,
    co_occurring: Some((Slot::Username, &["user", "password|pwd", "signature"])),
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::ClientId, "clientid client restclientid appid apikey key publickey"),
    Field::new(Slot::ClientSecret, "clientsecret appsecret secretkey secret restsecret apisecret"),
    Field::new(Slot::ClientId, "ppclientid ppclient").identifying(),
    Field::new(Slot::ClientSecret, "ppclientsecret ppsecret").identifying(),
    Field::new(Slot::Username, "apiusername username apiuser user login"),
    Field::new(Slot::Password, "apipassword password apipass pwd"),
    Field::new(Slot::Signature, "apisignature signature"),
    Field::new(Slot::AccessToken, "accesstoken"),
    Field::new(Slot::MerchantId, "merchantid payerid partnerid"),
    Field::new(Slot::WebhookId, "webhookid"),
    Field::new(Slot::WebhookUrl, "webhookurl returnurl cancelurl ipnurl notifyurl apiurl baseurl url"),
    Field::new(Slot::Email, "email business receiveremail account"),
    Field::new(Slot::Mode, "mode environment env sandbox sandboxmode testmode issandbox live"),
];

/// Today's length and the earlier one. Rules that insisted on one have shut sellers out.
const REST: ValueKind = ValueKind {
    alphabet: Alphabet::With("-_"),
    typical_lengths: &[79..=79, 59..=59],
    accepted_lengths: 49..=99,
    evidence: Evidence::PrefixAndLength,
    ..ValueKind::NONE
};

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "paypal.client-id",
        prefixes: &[("A", CannotTell)],
        fits: Some(shape::mixed),
        slots: &[Slot::ClientId],
        ..REST
    },
    ValueKind {
        id: "paypal.client-secret",
        prefixes: &[("E", CannotTell)],
        fits: Some(|value| shape::mixed(value) && !value.starts_with("EAA")),
        slots: &[Slot::ClientSecret],
        secret: true,
        ..REST
    },
    ValueKind {
        id: "paypal.username",
        prefixes: &[("", Test)],
        alphabet: Alphabet::With("-_.+"),
        typical_lengths: &[8..=127],
        accepted_lengths: 8..=127,
        fits: Some(|value| value.contains("-facilitator_api1.") || value.ends_with("_api1.business.example.com")),
        slots: &[Slot::Username],
        ..ValueKind::NONE
    },
    ValueKind {
        id: "paypal.username",
        prefixes: &[("", CannotTell)],
        alphabet: Alphabet::With("-_.+"),
        typical_lengths: &[8..=127],
        accepted_lengths: 8..=127,
        fits: Some(|value| value.contains("_api1.") && !value.contains("-facilitator_api1.")),
        slots: &[Slot::Username],
        ..ValueKind::NONE
    },
    ValueKind {
        id: "paypal.sandbox-account",
        prefixes: &[("sb-", Test)],
        alphabet: Alphabet::With("-_.@"),
        fits: Some(|value| value.ends_with("@business.example.com") || value.ends_with("@personal.example.com")),
        slots: &[Slot::Email, Slot::Username],
        ..ValueKind::NONE
    },
    ValueKind {
        id: "paypal.password",
        prefixes: &[("", CannotTell)],
        alphabet: Alphabet::UpperAlphaNumeric,
        typical_lengths: &[16..=16],
        accepted_lengths: 16..=16,
        slots: &[Slot::Password],
        secret: true,
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "paypal.signature",
        prefixes: &[("A", CannotTell)],
        alphabet: Alphabet::With("-_."),
        typical_lengths: &[55..=55],
        accepted_lengths: 55..=55,
        slots: &[Slot::Signature],
        secret: true,
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "paypal.short-lived-token",
        prefixes: &[("A21AA", CannotTell)],
        alphabet: Alphabet::With("-_"),
        typical_lengths: &[60..=120],
        accepted_lengths: 40..=300,
        slots: &[Slot::AccessToken],
        secret: true,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "paypal.merchant-id",
        prefixes: &[("", CannotTell)],
        alphabet: Alphabet::UpperAlphaNumeric,
        typical_lengths: &[13..=13],
        accepted_lengths: 13..=13,
        slots: &[Slot::MerchantId],
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
];

const SAMPLES: &[u64] = &[
    0x8bf0_d772_a89f_3407,
    0x548e_fea4_5786_918a,
    0x7fb3_9164_c0d6_ed25,
    0xf722_a305_0a56_37dd,
    0xe44a_6574_166d_128f,
    0x33e2_ccc8_1314_005f,
    0x690a_c2bb_bde6_66dd,
    0x8d6b_2faf_c948_9103,
    0x1649_36f9_c740_8fc7,
    0x675e_4aad_a09a_f1bc,
];
