//! 2Checkout, now of Verifone. Verifone itself switches an account to live. Sources: verifone.cloud/docs/2checkout,
//! help pages of Zoho Checkout and Tilda (2026-11). Merchant codes of twelve digits were seen; older ones are shorter.

use crate::{
    Alphabet, Environment::CannotTell, Evidence, Field, Processor, ProcessorId, Question, Slot, ValueKind, shape,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("2checkout"),
    brand: "2Checkout",
    names: &["2checkout", "twocheckout", "2co", "tco", "verifone", "avangate", "2checkoutcom"],
    place: "Integrations > Webhooks & API > API",
    failures: "Reports > Orders",
    questions: &[Question::TestModeOff],
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::MerchantCode, "merchantcode merchantid sellerid accountnumber vendorcode sid account").needed(),
    Field::new(Slot::SecretKey, "secretkey apisecret apikey secret").needed(),
    Field::new(Slot::SecretWord, "secretword buylinksecretword inssecretword buylinksecret"),
    Field::new(Slot::PublishableKey, "publishablekey publickey"),
    Field::new(Slot::PrivateKey, "privatekey"),
    Field::new(Slot::WebhookUrl, "ipnurl returnurl insurl url"),
    Field::new(Slot::Mode, "mode environment env sandbox demo testmode"),
];

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "2checkout.merchant-code",
        prefixes: &[("", CannotTell)],
        alphabet: Alphabet::Digits,
        typical_lengths: &[12..=12],
        accepted_lengths: 6..=14,
        slots: &[Slot::MerchantCode],
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "2checkout.merchant-code",
        slots: &[Slot::MerchantCode],
        accepted_lengths: 4..=24,
        ..ValueKind::FREE
    },
    ValueKind {
        id: "2checkout.publishable-key",
        prefixes: &[("", CannotTell)],
        alphabet: Alphabet::With("-"),
        accepted_lengths: 36..=36,
        fits: Some(shape::uuid),
        slots: &[Slot::PublishableKey, Slot::PrivateKey],
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "2checkout.secret-key",
        slots: &[Slot::SecretKey],
        secret: true,
        accepted_lengths: 15..=80,
        ..ValueKind::FREE
    },
    ValueKind {
        id: "2checkout.secret-word",
        slots: &[Slot::SecretWord],
        secret: true,
        accepted_lengths: 6..=128,
        ..ValueKind::FREE
    },
    ValueKind {
        id: "2checkout.private-key",
        slots: &[Slot::PrivateKey],
        secret: true,
        accepted_lengths: 20..=80,
        ..ValueKind::FREE
    },
];
