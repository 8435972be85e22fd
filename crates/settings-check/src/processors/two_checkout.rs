//! 2Checkout, now of Verifone. Verifone itself switches an account to live. Sources: verifone.cloud/docs/2checkout,
//! help pages of Zoho Checkout and Tilda (2026-11). Merchant codes of twelve digits were seen; older ones are shorter.

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Question, Telling, shape};
use crate::{report::Environment::CannotTell, slot::Slot};

pub(super) const TABLE: Processor = Processor {
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

const KINDS: &[Kind] = &[
    Kind {
        id: "2checkout.merchant-code",
        starts: &[("", CannotTell)],
        alphabet: Alphabet::Digits,
        usual: &[12..=12],
        possible: 6..=14,
        slots: &[Slot::MerchantCode],
        telling: Telling::Named,
        ..Kind::NONE
    },
    Kind { id: "2checkout.merchant-code", slots: &[Slot::MerchantCode], possible: 4..=24, ..Kind::FREE },
    Kind {
        id: "2checkout.publishable-key",
        starts: &[("", CannotTell)],
        alphabet: Alphabet::With("-"),
        possible: 36..=36,
        fits: Some(shape::uuid),
        slots: &[Slot::PublishableKey, Slot::PrivateKey],
        telling: Telling::Named,
        ..Kind::NONE
    },
    Kind { id: "2checkout.secret-key", slots: &[Slot::SecretKey], secret: true, possible: 15..=80, ..Kind::FREE },
    Kind { id: "2checkout.secret-word", slots: &[Slot::SecretWord], secret: true, possible: 6..=128, ..Kind::FREE },
    Kind { id: "2checkout.private-key", slots: &[Slot::PrivateKey], secret: true, possible: 20..=80, ..Kind::FREE },
];
