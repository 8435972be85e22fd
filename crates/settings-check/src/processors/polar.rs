//! Polar. Sandbox and live tokens look alike. Its webhook secrets start `polar_whs_` today and `whsec_` before.
//! Sources: polar.sh/docs, public samples of 43 characters (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Question};
use crate::{report::Environment::CannotTell, slot::Slot};

pub(super) const TABLE: Processor = Processor {
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

const KINDS: &[Kind] = &[
    Kind {
        id: "polar.access-token",
        starts: &[("polar_oat_", CannotTell), ("polar_pat_", CannotTell), ("polar_at_o_", CannotTell)],
        usual: &[43..=43],
        possible: 30..=80,
        slots: &[Slot::AccessToken],
        secret: true,
        ..Kind::NONE
    },
    Kind {
        id: "polar.webhook-secret",
        starts: &[("polar_whs_", CannotTell)],
        alphabet: Alphabet::With("-_+/="),
        usual: &[32..=44],
        possible: 24..=80,
        slots: &[Slot::WebhookSecret],
        secret: true,
        ..Kind::NONE
    },
    Kind { id: "polar.webhook-secret", slots: &[Slot::WebhookSecret], secret: true, possible: 8..=128, ..Kind::FREE },
];
