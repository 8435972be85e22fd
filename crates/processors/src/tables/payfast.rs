//! Payfast. Only the manual's own sandbox account is known not to be live.
//! Sources: woocommerce-gateway-payfast, developers.payfast.co.za (2026-11).

use crate::{Alphabet, Environment::CannotTell, Evidence, Field, Processor, ProcessorId, Question, Slot, ValueKind};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("payfast"),
    brand: "Payfast",
    names: &["payfast"],
    place: "Settings > Developer Settings, on payfast.io and not on sandbox.payfast.co.za",
    failures: "Transactions",
    questions: &[Question::LiveSide],
    fields: FIELDS,
    kinds: KINDS,
    co_occurring: Some((Slot::MerchantKey, &["key", "passphrase"])),
    samples: SAMPLES,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::MerchantId, "merchantid id").needed(),
    Field::new(Slot::MerchantKey, "merchantkey key").needed(),
    Field::new(Slot::Passphrase, "passphrase saltpassphrase salt securitypassphrase"),
    Field::new(Slot::WebhookUrl, "notifyurl returnurl cancelurl itnurl processurl webhookurl url"),
    Field::new(Slot::Mode, "mode environment env sandbox testmode debug"),
];

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "payfast.merchant-id",
        prefixes: &[("", CannotTell)],
        alphabet: Alphabet::Digits,
        typical_lengths: &[8..=8],
        accepted_lengths: 5..=10,
        slots: &[Slot::MerchantId],
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "payfast.merchant-key",
        prefixes: &[("", CannotTell)],
        typical_lengths: &[13..=13],
        accepted_lengths: 11..=16,
        slots: &[Slot::MerchantKey],
        secret: true,
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "payfast.passphrase",
        slots: &[Slot::Passphrase],
        secret: true,
        accepted_lengths: 1..=64,
        ..ValueKind::FREE
    },
];

// Merchant ID, key and passphrase of the sandbox that the manual lends to everybody, today's and the earlier ones.
const SAMPLES: &[u64] = &[
    0xd9e6_f5fc_6eb9_680f,
    0x93b7_02cb_93d7_55f6,
    0xaa4a_ef39_7184_07c9,
    0x51bf_6cdb_1156_a946,
    0x8650_a096_a90f_a332,
];
