//! Lemon Squeezy. Its key is a long signed token (JWT) issued to one constant audience, by which it differs from the
//! tokens of others. Test mode has keys of its own that look the same.
//! Sources: docs.lemonsqueezy.com/api, rules of TruffleHog and Kingfisher, public samples (2026-11).

use crate::{Alphabet, Environment::CannotTell, Evidence, Field, Processor, ProcessorId, Question, Slot, ValueKind};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("lemon-squeezy"),
    brand: "Lemon Squeezy",
    names: &["lemonsqueezy", "lemon", "lmsqueezy"],
    place: "app.lemonsqueezy.com/settings/api, with Test mode off",
    failures: "Store > Orders and Subscriptions",
    questions: &[Question::LiveSide, Question::TestModeOff],
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::ApiKey, "apikey secretkey apitoken token key accesstoken secret").needed(),
    Field::new(Slot::WebhookSecret, "webhooksecret signingsecret webhooksigningsecret webhookkey hooksecret"),
    Field::new(Slot::StoreId, "storeid store"),
    Field::new(Slot::ProductId, "productid product"),
    Field::new(Slot::PriceId, "variantid variant priceid"),
    Field::new(Slot::WebhookUrl, "webhookurl checkouturl storeurl url"),
    Field::new(Slot::Mode, "mode environment env testmode"),
];

/// The audience of every key, as it is written in the token: base64 of `94d59cef-dbb8-4ea5-…`.
const AUDIENCE: &str = "5NGQ1OWNlZi1kYmI4LTRlYTUt";

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "lemon-squeezy.api-key",
        prefixes: &[("eyJ0eXAi", CannotTell)],
        alphabet: Alphabet::With("-_.="),
        typical_lengths: &[300..=1500],
        accepted_lengths: 300..=2500,
        fits: Some(|value| value.contains(AUDIENCE) && value.matches('.').count() == 2),
        slots: &[Slot::ApiKey],
        secret: true,
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "lemon-squeezy.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 6..=64,
        ..ValueKind::FREE
    },
];
