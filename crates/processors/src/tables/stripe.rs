//! Stripe. Sources: docs.stripe.com/keys (2026), Stripe's libraries and public samples of them.

use crate::{
    Alphabet,
    Environment::{CannotTell, Live, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind, shape,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("stripe"),
    brand: "Stripe",
    names: &["stripe"],
    place: "Developers > API keys",
    fields: FIELDS,
    kinds: KINDS,
    samples: SAMPLES,
    failures: "Payments, status Failed",
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(
        Slot::SecretKey,
        "secretkey secretapikey apisecretkey apisecret apikey secret privatekey restrictedkey secretstripekey \
         token sk sc rk keysecret",
    )
    .needed(),
    Field::new(
        Slot::PublishableKey,
        "publishablekey publishableapikey publishable publickey publicapikey publishkey publicstripekey pubkey \
         publickeystripe pk pub clientkey keypublishable keypublic",
    ),
    Field::new(
        Slot::WebhookSecret,
        "webhooksecret webhooksigningsecret webhooksecretkey signingsecret endpointsecret webhookkey \
         webhooksigningkey webhookendpointsecret hooksecret whsec webhookauthsecret webhooktoken whsecret",
    ),
    Field::new(Slot::AccountId, "accountid account stripeaccount connectaccountid"),
    Field::new(Slot::ClientId, "clientid connectclientid oauthclientid"),
    Field::new(Slot::PriceId, "priceid price planid plan"),
    Field::new(Slot::ProductId, "productid product"),
    Field::new(Slot::WebhookId, "webhookid webhookendpointid"),
    Field::new(Slot::WebhookUrl, "webhookurl webhookendpoint webhookendpointurl endpointurl"),
    Field::new(Slot::Mode, "mode environment env testmode livemode sandbox istest"),
];

const KEY: ValueKind = ValueKind {
    typical_lengths: &[24..=24, 34..=34, 99..=99],
    accepted_lengths: 16..=250,
    fits: Some(shape::not_of_others_with_stripes_prefix),
    looks_truncated: Some(shape::truncated_stripe_key),
    ..ValueKind::NONE
};
/// What Stripe calls an object: an id, no credential.
const OBJECT: ValueKind =
    ValueKind { accepted_lengths: 8..=80, fits: Some(shape::with_digit_or_capital), ..ValueKind::NONE };

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "stripe.secret-key",
        prefixes: &[("sk_live_", Live), ("sk_test_", Test), ("sk_prod_", CannotTell)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..KEY
    },
    ValueKind {
        id: "stripe.publishable-key",
        prefixes: &[("pk_live_", Live), ("pk_test_", Test)],
        slots: &[Slot::PublishableKey],
        ..KEY
    },
    ValueKind {
        id: "stripe.restricted-key",
        prefixes: &[("rk_live_", Live), ("rk_test_", Test), ("rk_prod_", CannotTell)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..KEY
    },
    // The dashboard's are 32 letters and digits, the command line tool's 64 hexadecimal digits. Svix, Polar and
    // Clerk start theirs alike, in base64.
    ValueKind {
        id: "stripe.webhook-secret",
        prefixes: &[("whsec_", CannotTell)],
        alphabet: Alphabet::With("+/="),
        typical_lengths: &[32..=32, 64..=64],
        accepted_lengths: 24..=128,
        fits: Some(|value| !value.contains(['+', '/', '='])),
        slots: &[Slot::WebhookSecret],
        secret: true,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "stripe.organization-key",
        prefixes: &[("sk_org_live_", Live), ("sk_org_test_", Test), ("sk_org_", CannotTell)],
        alphabet: Alphabet::With("_"),
        accepted_lengths: 10..=400,
        secret: true,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "stripe.client-secret",
        prefixes: &[("pi_", CannotTell), ("seti_", CannotTell), ("cs_live_", Live), ("cs_test_", Test)],
        alphabet: Alphabet::With("_"),
        fits: Some(|value| value.contains("_secret_")),
        secret: true,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "stripe.ephemeral-key",
        prefixes: &[("ek_live_", Live), ("ek_test_", Test)],
        alphabet: Alphabet::With("_,"),
        secret: true,
        ..OBJECT
    },
    ValueKind {
        id: "stripe.terminal-secret",
        prefixes: &[("pss_live_", Live), ("pss_test_", Test), ("pst_live_", Live), ("pst_test_", Test)],
        alphabet: Alphabet::With("_"),
        secret: true,
        ..OBJECT
    },
    ValueKind {
        id: "stripe.account-id",
        prefixes: &[("acct_", CannotTell)],
        accepted_lengths: 14..=24,
        slots: &[Slot::AccountId],
        ..OBJECT
    },
    ValueKind { id: "stripe.price-id", prefixes: &[("price_", CannotTell)], slots: &[Slot::PriceId], ..OBJECT },
    ValueKind { id: "stripe.plan-id", prefixes: &[("plan_", CannotTell)], slots: &[Slot::PriceId], ..OBJECT },
    ValueKind { id: "stripe.product-id", prefixes: &[("prod_", CannotTell)], slots: &[Slot::ProductId], ..OBJECT },
    ValueKind {
        id: "stripe.webhook-endpoint-id",
        prefixes: &[("we_", CannotTell)],
        slots: &[Slot::WebhookId],
        ..OBJECT
    },
    ValueKind {
        id: "stripe.oauth-client-id",
        prefixes: &[("ca_", CannotTell)],
        accepted_lengths: 24..=64,
        slots: &[Slot::ClientId],
        ..OBJECT
    },
    ValueKind { id: "stripe.oauth-code", prefixes: &[("ac_", CannotTell)], accepted_lengths: 24..=64, ..OBJECT },
    ValueKind { id: "stripe.customer-id", prefixes: &[("cus_", CannotTell)], ..OBJECT },
    ValueKind {
        id: "stripe.checkout-session-id",
        prefixes: &[("cs_live_", Live), ("cs_test_", Test)],
        accepted_lengths: 14..=120,
        ..OBJECT
    },
    ValueKind {
        id: "stripe.payment-id",
        prefixes: &[("pi_", CannotTell), ("ch_", CannotTell), ("seti_", CannotTell)],
        ..OBJECT
    },
    ValueKind {
        id: "stripe.object-id",
        prefixes: &[
            ("sub_", CannotTell),
            ("in_", CannotTell),
            ("evt_", CannotTell),
            ("pm_", CannotTell),
            ("tok_", CannotTell),
            ("src_", CannotTell),
            ("card_", CannotTell),
            ("txn_", CannotTell),
            ("po_", CannotTell),
            ("re_", CannotTell),
            ("dp_", CannotTell),
            ("si_", CannotTell),
            ("ii_", CannotTell),
            ("promo_", CannotTell),
            ("plink_", CannotTell),
            ("txr_", CannotTell),
            ("req_", CannotTell),
            ("bpc_", CannotTell),
            ("prctbl_", CannotTell),
            ("tmr_", CannotTell),
            ("ba_", CannotTell),
            ("tr_", CannotTell),
            ("file_", CannotTell),
            ("py_", CannotTell),
            ("ws_", CannotTell),
        ],
        accepted_lengths: 14..=64,
        ..OBJECT
    },
    ValueKind {
        id: "stripe.cli-token",
        prefixes: &[("rkcs_live_", Live), ("rkcs_test_", Test), ("oak_live_", Live), ("oak_test_", Test)],
        evidence: Evidence::Prefix,
        secret: true,
        ..OBJECT
    },
];

const SAMPLES: &[u64] = &[
    0xddd1_9c48_6d09_5d84,
    0x4b81_4e2c_7456_0377,
    0x67e7_33c2_f903_5757,
    0x6751_96d0_d19f_f51c,
    0x43f6_2e8b_cdd8_4601,
    0x8e1b_4b1c_f4fa_513f,
    0xb8ab_44ae_9bb7_d054,
    0x2249_e29c_3f7c_5bbb,
    0x3eab_18ce_d125_f020,
    0x9cba_2b6f_12fd_10a4,
    0x3fd5_0183_c730_6b19,
];
