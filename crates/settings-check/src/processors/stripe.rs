//! Stripe. Sources: docs.stripe.com/keys (2026), Stripe's libraries and public samples of them.

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Telling};
use crate::{
    characters::Characters,
    check::{Draft, accounts},
    identify::decoded,
    marks::marks,
    report::{
        Code, Detail,
        Environment::{CannotTell, Live, Test},
        Severity,
    },
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
    id: ProcessorId("stripe"),
    brand: "Stripe",
    names: &["stripe"],
    place: "Developers > API keys",
    fields: FIELDS,
    kinds: KINDS,
    samples: SAMPLES,
    failures: "Payments, status Failed",
    rules: &[same_account, prices_of_account],
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

const KEY: Kind = Kind {
    usual: &[24..=24, 34..=34, 99..=99],
    possible: 16..=250,
    fits: Some(not_of_others),
    looks_cut: Some(looks_cut),
    ..Kind::NONE
};
/// What Stripe calls an object: an id, no credential.
const OBJECT: Kind = Kind { possible: 8..=80, fits: Some(looks_random), ..Kind::NONE };

const KINDS: &[Kind] = &[
    Kind {
        id: "stripe.secret-key",
        starts: &[("sk_live_", Live), ("sk_test_", Test), ("sk_prod_", CannotTell)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..KEY
    },
    Kind {
        id: "stripe.publishable-key",
        starts: &[("pk_live_", Live), ("pk_test_", Test)],
        slots: &[Slot::PublishableKey],
        ..KEY
    },
    Kind {
        id: "stripe.restricted-key",
        starts: &[("rk_live_", Live), ("rk_test_", Test), ("rk_prod_", CannotTell)],
        slots: &[Slot::SecretKey],
        secret: true,
        ..KEY
    },
    // The dashboard's are 32 letters and digits, the command line tool's 64 hexadecimal digits. Svix, Polar and
    // Clerk start theirs alike, in base64.
    Kind {
        id: "stripe.webhook-secret",
        starts: &[("whsec_", CannotTell)],
        alphabet: Alphabet::With("+/="),
        usual: &[32..=32, 64..=64],
        possible: 24..=128,
        fits: Some(|value| !marks!("+/=").are_in(value)),
        slots: &[Slot::WebhookSecret],
        secret: true,
        ..Kind::NONE
    },
    Kind {
        id: "stripe.organization-key",
        starts: &[("sk_org_live_", Live), ("sk_org_test_", Test), ("sk_org_", CannotTell)],
        alphabet: Alphabet::With("_"),
        possible: 10..=400,
        secret: true,
        ..Kind::NONE
    },
    Kind {
        id: "stripe.client-secret",
        starts: &[("pi_", CannotTell), ("seti_", CannotTell), ("cs_live_", Live), ("cs_test_", Test)],
        alphabet: Alphabet::With("_"),
        fits: Some(|value| text::holds(value, "_secret_")),
        secret: true,
        ..Kind::NONE
    },
    Kind {
        id: "stripe.ephemeral-key",
        starts: &[("ek_live_", Live), ("ek_test_", Test)],
        alphabet: Alphabet::With("_,"),
        secret: true,
        ..OBJECT
    },
    Kind {
        id: "stripe.terminal-secret",
        starts: &[("pss_live_", Live), ("pss_test_", Test), ("pst_live_", Live), ("pst_test_", Test)],
        alphabet: Alphabet::With("_"),
        secret: true,
        ..OBJECT
    },
    Kind {
        id: "stripe.account-id",
        starts: &[("acct_", CannotTell)],
        possible: 14..=24,
        slots: &[Slot::AccountId],
        ..OBJECT
    },
    Kind { id: "stripe.price-id", starts: &[("price_", CannotTell)], slots: &[Slot::PriceId], ..OBJECT },
    Kind { id: "stripe.plan-id", starts: &[("plan_", CannotTell)], slots: &[Slot::PriceId], ..OBJECT },
    Kind { id: "stripe.product-id", starts: &[("prod_", CannotTell)], slots: &[Slot::ProductId], ..OBJECT },
    Kind { id: "stripe.webhook-endpoint-id", starts: &[("we_", CannotTell)], slots: &[Slot::WebhookId], ..OBJECT },
    Kind {
        id: "stripe.oauth-client-id",
        starts: &[("ca_", CannotTell)],
        possible: 24..=64,
        slots: &[Slot::ClientId],
        ..OBJECT
    },
    Kind { id: "stripe.oauth-code", starts: &[("ac_", CannotTell)], possible: 24..=64, ..OBJECT },
    Kind { id: "stripe.customer-id", starts: &[("cus_", CannotTell)], ..OBJECT },
    Kind {
        id: "stripe.checkout-session-id",
        starts: &[("cs_live_", Live), ("cs_test_", Test)],
        possible: 14..=120,
        ..OBJECT
    },
    Kind {
        id: "stripe.payment-id",
        starts: &[("pi_", CannotTell), ("ch_", CannotTell), ("seti_", CannotTell)],
        ..OBJECT
    },
    Kind {
        id: "stripe.object-id",
        starts: &[
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
        possible: 14..=64,
        ..OBJECT
    },
    Kind {
        id: "stripe.cli-token",
        starts: &[("rkcs_live_", Live), ("rkcs_test_", Test), ("oak_live_", Live), ("oak_test_", Test)],
        telling: Telling::Alone,
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

/// Modern keys are `5`, the account's 16 characters, and 82 more. From 25 to 98 a modern start has lost its end,
/// except in the form of 34 that was seen whole.
fn looks_cut(body: &str) -> bool {
    body.starts_with("51") && (25..99).contains(&body.len()) && body.len() != 34
}

/// Other vendors issue `sk_live_` too. Theirs that can be told: long runs of lower-case hexadecimal digits
/// (UploadThing, PAY.JP), Highnote's constant beginning, and Clerk's encoded host names, which end in a dollar sign.
fn not_of_others(value: &str) -> bool {
    let body = value.get(8..).unwrap_or_default();
    let hexadecimal = body.len() >= 32 && Characters::LOWER_HEX.holds(Characters::in_text(body));
    !hexadecimal && !body.starts_with("a2V5Xz") && decoded(body).is_none_or(|host| !host.ends_with('$'))
}

/// Ids are random: this keeps `in_progress_report` from being one.
fn looks_random(value: &str) -> bool {
    value.bytes().any(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
}

/// Keys of one account and one environment share the first 17 characters after the start: seen in public samples, not
/// documented, so a difference is a hint.
fn same_account(draft: &mut Draft<'_>) {
    accounts::compare(draft, |value| {
        let body = value.get(8..)?;
        (body.len() == 99 && body.starts_with('5')).then(|| body.get(..17))?
    });
}

/// Newer price ids carry ten characters of the account's id, as modern keys do: `price_1`, five, ten, eight. Seen in
/// public samples, not documented, so a difference is a hint.
fn prices_of_account(draft: &mut Draft<'_>) {
    let value = |index: usize| draft.items.get(index).map_or("", |item| item.examined.value.expose());
    let all = || 0..draft.items.len();
    let key = all().find(|&index| value(index).get(8..).is_some_and(|body| body.len() == 99 && body.starts_with("51")));
    let Some((key, account)) = key.and_then(|key| Some((key, value(key).get(15..25)?))) else { return };
    let of_another = |index: &usize| {
        let body = value(*index).strip_prefix("price_1").filter(|body| body.len() == 23);
        body.and_then(|body| body.get(5..15)).is_some_and(|own| own != account)
    };
    if let Some(price) = all().find(of_another) {
        let detail = Detail { variety: "price", ..Detail::default() };
        draft.add(Code::DifferentAccounts, Severity::Warns, &[key, price], detail);
    }
}
