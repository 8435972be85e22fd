//! Polar. Sandbox and live tokens look alike. Its webhook secrets start `polar_whs_` today and `whsec_` before.
//! Sources: polar.sh/docs, public samples of 43 characters (2026-11).

use crate::{Alphabet, Environment::CannotTell, Field, Processor, ProcessorId, Question, Slot, ValueKind};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("polar"),
    brand: "Polar",
    names: &["polar", "polarsh"],
    place: "polar.sh > Settings > Developers, and not sandbox.polar.sh",
    failures: "Sales > Orders",
    questions: &[Question::LiveSide],
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::AccessToken, "accesstoken organizationaccesstoken apikey apitoken token secretkey").needed(),
    Field::new(Slot::WebhookSecret, "webhooksecret webhooksigningsecret signingsecret webhookkey"),
    Field::new(Slot::AccountId, "organizationid orgid"),
    Field::new(Slot::ProductId, "productid product"),
    Field::new(Slot::PriceId, "priceid"),
    Field::new(Slot::WebhookUrl, "successurl webhookurl url"),
    Field::new(Slot::Mode, "mode environment env server sandbox"),
];

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "polar.access-token",
        prefixes: &[("polar_oat_", CannotTell), ("polar_pat_", CannotTell), ("polar_at_o_", CannotTell)],
        typical_lengths: &[43..=43],
        accepted_lengths: 30..=80,
        slots: &[Slot::AccessToken],
        secret: true,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "polar.webhook-secret",
        prefixes: &[("polar_whs_", CannotTell)],
        alphabet: Alphabet::With("-_+/="),
        typical_lengths: &[32..=44],
        accepted_lengths: 24..=80,
        slots: &[Slot::WebhookSecret],
        secret: true,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "polar.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 8..=128,
        ..ValueKind::FREE
    },
];
