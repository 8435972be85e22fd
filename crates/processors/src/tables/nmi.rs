//! NMI and those who sell its gateway under names of their own. Neither key shows whether it is live or demo, and an account can be
//! in test mode as well. Sources: docs.nmi.com, support.nmi.com 360002600997, EasyPayDirect's documentation (2026-11).

use crate::{
    Alphabet, Environment::CannotTell, Evidence, Field, Processor, ProcessorId, Question, Slot, ValueKind, shape,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("nmi"),
    brand: "NMI",
    names: &["nmi", "networkmerchants", "easypaydirect", "epd", "collectjs"],
    place: "Settings > Security Keys",
    failures: "Reports > Transactions",
    questions: &[Question::LiveSide, Question::TestModeOff],
    fields: FIELDS,
    kinds: KINDS,
    samples: SAMPLES,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(
        Slot::SecurityKey,
        "securitykey apisecuritykey privatekey privateapikey apikey secretkey apisecret secret key",
    )
    .needed(),
    Field::new(
        Slot::TokenizationKey,
        "tokenizationkey publickey collectjskey checkoutkey publictokenizationkey publicapikey tokenkey",
    ),
    Field::new(Slot::Username, "username apiusername user login"),
    Field::new(Slot::Password, "password apipassword pass"),
    Field::new(Slot::WebhookSecret, "webhooksecret signingkey webhooksigningkey webhookkey"),
    Field::new(Slot::WebhookUrl, "apiurl gatewayurl endpoint apiendpoint webhookurl url"),
    Field::new(Slot::Mode, "mode environment env sandbox testmode"),
];

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "nmi.tokenization-key",
        prefixes: &[("", CannotTell)],
        alphabet: Alphabet::With("-"),
        typical_lengths: &[27..=27],
        accepted_lengths: 27..=27,
        fits: Some(|value| shape::groups(value, &[6, 6, 6, 6]) && shape::mixed(value)),
        slots: &[Slot::TokenizationKey],
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "nmi.security-key",
        prefixes: &[("", CannotTell)],
        typical_lengths: &[32..=32],
        accepted_lengths: 24..=64,
        slots: &[Slot::SecurityKey],
        secret: true,
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind { id: "nmi.username", slots: &[Slot::Username], accepted_lengths: 3..=64, ..ValueKind::FREE },
    ValueKind {
        id: "nmi.password",
        slots: &[Slot::Password],
        secret: true,
        accepted_lengths: 6..=64,
        ..ValueKind::FREE
    },
    ValueKind {
        id: "nmi.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 16..=128,
        ..ValueKind::FREE
    },
];

// The demo key of the manual, and the tokenization key printed beside it.
const SAMPLES: &[u64] = &[0x95a1_568d_a9c7_acc5, 0x98f3_bf14_9aed_f0a1, 0x4103_f12f_5de0_b0a8];
