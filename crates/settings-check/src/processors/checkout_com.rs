//! Checkout.com. Only sandbox keys name their environment: `sbox_` today, `test_` before.
//! Source: checkout-sdk-python, whose checks are `^(sk|pk)_(sbox_)?[a-z2-7]{26}[a-z2-7*#$=]$` and, for the previous
//! platform, `^(sk|pk)_(test_)?<uuid>$` (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Telling, shape};
use crate::{
    report::Environment::{CannotTell, Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
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

const CURRENT: Kind =
    Kind { alphabet: Alphabet::With("*#$="), usual: &[26..=28], possible: 24..=32, fits: Some(small), ..Kind::NONE };
const PREVIOUS: Kind = Kind {
    alphabet: Alphabet::With("-"),
    usual: &[36..=36],
    possible: 36..=36,
    fits: Some(|value| value.rsplit('_').next().is_some_and(shape::uuid)),
    ..Kind::NONE
};
/// The live form is a short start and 27 characters: told by its length, and by small letters throughout.
const SECRET_STARTS: &[(&str, crate::report::Environment)] = &[("sk_", Live)];
const PUBLIC_STARTS: &[(&str, crate::report::Environment)] = &[("pk_", Live)];

const KINDS: &[Kind] = &[
    Kind {
        id: "checkout-com.secret-key",
        starts: &[("sk_sbox_", Test)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..CURRENT
    },
    Kind { id: "checkout-com.public-key", starts: &[("pk_sbox_", Test)], slots: &[Slot::PublicKey], ..CURRENT },
    Kind {
        id: "checkout-com.secret-key",
        starts: SECRET_STARTS,
        slots: &[Slot::SecretKey],
        secret: true,
        telling: Telling::Usual,
        ..CURRENT
    },
    Kind {
        id: "checkout-com.public-key",
        starts: PUBLIC_STARTS,
        slots: &[Slot::PublicKey],
        telling: Telling::Usual,
        ..CURRENT
    },
    Kind {
        id: "checkout-com.secret-key",
        starts: &[("sk_test_", Test), ("sk_", Live)],
        slots: &[Slot::SecretKey],
        secret: true,
        telling: Telling::Usual,
        ..PREVIOUS
    },
    Kind {
        id: "checkout-com.public-key",
        starts: &[("pk_test_", Test), ("pk_", Live)],
        slots: &[Slot::PublicKey],
        telling: Telling::Usual,
        ..PREVIOUS
    },
    Kind {
        id: "checkout-com.processing-channel-id",
        starts: &[("pc_", CannotTell)],
        usual: &[26..=26],
        possible: 24..=30,
        fits: Some(small),
        slots: &[Slot::ProfileId],
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "checkout-com.client-id",
        starts: &[("ack_", CannotTell)],
        usual: &[26..=26],
        possible: 24..=30,
        fits: Some(small),
        slots: &[Slot::ClientId],
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "checkout-com.client-secret",
        slots: &[Slot::ClientSecret],
        secret: true,
        possible: 24..=128,
        ..Kind::FREE
    },
    Kind {
        id: "checkout-com.webhook-secret",
        slots: &[Slot::WebhookSecret],
        secret: true,
        possible: 8..=128,
        ..Kind::FREE
    },
];

fn small(value: &str) -> bool {
    !value.bytes().any(|byte| byte.is_ascii_uppercase()) && shape::with_digit(value)
}
