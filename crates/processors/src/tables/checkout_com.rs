//! Checkout.com. Only sandbox keys name their environment: `sbox_` today, `test_` before.
//! Source: checkout-sdk-python, whose checks are `^(sk|pk)_(sbox_)?[a-z2-7]{26}[a-z2-7*#$=]$` and, for the previous
//! platform, `^(sk|pk)_(test_)?<uuid>$` (2026-11).

use crate::{
    Alphabet,
    Environment::{self, CannotTell, Live, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind, shape,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("checkout-com"),
    brand: "Checkout.com",
    names: &["checkoutcom", "cko", "checkoutdotcom", "checkoutv2"],
    place: "dashboard.checkout.com > Developers > Keys",
    failures: "Payments, status Declined",
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::SecretKey, "secretkey apisecret secret apikey sk privatekey").needed(),
    Field::new(Slot::PublicKey, "publickey publishablekey public pk"),
    Field::new(Slot::ProfileId, "processingchannelid processingchannel channelid profileid"),
    Field::new(Slot::ClientId, "clientid accesskeyid oauthclientid"),
    Field::new(Slot::ClientSecret, "clientsecret accesskeysecret oauthclientsecret"),
    Field::new(Slot::WebhookSecret, "webhooksecret webhooksignaturekey signaturekey webhooksignature webhookkey"),
    Field::new(Slot::WebhookUrl, "webhookurl baseurl apiurl url"),
    Field::new(Slot::Mode, "mode environment env sandbox testmode"),
];

const CURRENT: ValueKind = ValueKind {
    alphabet: Alphabet::With("*#$="),
    typical_lengths: &[26..=28],
    accepted_lengths: 24..=32,
    fits: Some(shape::with_digit_and_no_capital),
    ..ValueKind::NONE
};
const PREVIOUS: ValueKind = ValueKind {
    alphabet: Alphabet::With("-"),
    typical_lengths: &[36..=36],
    accepted_lengths: 36..=36,
    fits: Some(|value| value.rsplit('_').next().is_some_and(shape::uuid)),
    ..ValueKind::NONE
};
/// The live form is a short prefix and 27 characters: recognised by its length, and by small letters throughout.
const SECRET_STARTS: &[(&str, Environment)] = &[("sk_", Live)];
const PUBLIC_STARTS: &[(&str, Environment)] = &[("pk_", Live)];

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "checkout-com.secret-key",
        prefixes: &[("sk_sbox_", Test)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..CURRENT
    },
    ValueKind { id: "checkout-com.public-key", prefixes: &[("pk_sbox_", Test)], slots: &[Slot::PublicKey], ..CURRENT },
    ValueKind {
        id: "checkout-com.secret-key",
        prefixes: SECRET_STARTS,
        slots: &[Slot::SecretKey],
        secret: true,
        evidence: Evidence::PrefixAndLength,
        ..CURRENT
    },
    ValueKind {
        id: "checkout-com.public-key",
        prefixes: PUBLIC_STARTS,
        slots: &[Slot::PublicKey],
        evidence: Evidence::PrefixAndLength,
        ..CURRENT
    },
    ValueKind {
        id: "checkout-com.secret-key",
        prefixes: &[("sk_test_", Test), ("sk_", Live)],
        slots: &[Slot::SecretKey],
        secret: true,
        evidence: Evidence::PrefixAndLength,
        ..PREVIOUS
    },
    ValueKind {
        id: "checkout-com.public-key",
        prefixes: &[("pk_test_", Test), ("pk_", Live)],
        slots: &[Slot::PublicKey],
        evidence: Evidence::PrefixAndLength,
        ..PREVIOUS
    },
    ValueKind {
        id: "checkout-com.processing-channel-id",
        prefixes: &[("pc_", CannotTell)],
        typical_lengths: &[26..=26],
        accepted_lengths: 24..=30,
        fits: Some(shape::with_digit_and_no_capital),
        slots: &[Slot::ProfileId],
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "checkout-com.client-id",
        prefixes: &[("ack_", CannotTell)],
        typical_lengths: &[26..=26],
        accepted_lengths: 24..=30,
        fits: Some(shape::with_digit_and_no_capital),
        slots: &[Slot::ClientId],
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "checkout-com.client-secret",
        slots: &[Slot::ClientSecret],
        secret: true,
        accepted_lengths: 24..=128,
        ..ValueKind::FREE
    },
    ValueKind {
        id: "checkout-com.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        accepted_lengths: 8..=128,
        ..ValueKind::FREE
    },
];
