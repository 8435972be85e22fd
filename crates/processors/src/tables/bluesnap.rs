//! BlueSnap: a username and a password that may hold punctuation; the host decides between sandbox and live, and the
//! caller's address must be allowed. Source: developers.bluesnap.com/reference/api-credentials (2026-11).

use crate::{Field, Processor, ProcessorId, Question, Slot, ValueKind};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("bluesnap"),
    brand: "BlueSnap",
    names: &["bluesnap"],
    place: "Merchant Portal > Settings > API Settings",
    failures: "Reports",
    questions: &[Question::LiveSide],
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::Username, "username apiusername apiuser user userkey apilogin login").needed(),
    Field::new(Slot::Password, "password apipassword apipass pass secret apikey").needed(),
    Field::new(Slot::MerchantId, "merchantid merchant sellerid"),
    Field::new(Slot::StoreId, "storeid store"),
    Field::new(Slot::WebhookSecret, "webhooksecret ipnsecret dataprotectionkey"),
    Field::new(Slot::WebhookUrl, "apiurl baseurl ipnurl url"),
    Field::new(Slot::Mode, "mode environment env sandbox testmode"),
];

const KINDS: &[ValueKind] = &[
    ValueKind { id: "bluesnap.username", slots: &[Slot::Username], accepted_lengths: 5..=80, ..ValueKind::FREE },
    ValueKind {
        id: "bluesnap.password",
        slots: &[Slot::Password],
        secret: true,
        accepted_lengths: 8..=128,
        ..ValueKind::FREE
    },
    ValueKind { id: "bluesnap.merchant-id", slots: &[Slot::MerchantId], accepted_lengths: 3..=20, ..ValueKind::FREE },
    ValueKind {
        id: "bluesnap.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 8..=128,
        ..ValueKind::FREE
    },
];
