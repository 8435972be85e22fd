//! Every finding: pastes that have it, and pastes like them that have not.

use payment_help::settings::{Code, Kind, Severity, Verdict};

use crate::{
    keys::{all_codes, checked, filled, has},
    pastes::base64,
};

/// Pastes and the codes that they must give, all of them.
const CASES: &[(&str, &[&str])] = &[
    ("STRIPE_SECRET_KEY={{live.secret}}", &[]),
    ("STRIPE_SECRET_KEY={{modern.secret}}\nSTRIPE_PUBLISHABLE_KEY={{modern.publishable}}", &[]),
    ("STRIPE_SECRET_KEY=", &["empty"]),
    ("STRIPE_SECRET_KEY=\"\"", &["empty"]),
    ("Secret key: {{placeholder}}", &["placeholder"]),
    ("STRIPE_SECRET_KEY=<replace-with-your-secret-key>", &["placeholder"]),
    ("STRIPE_SECRET_KEY=${STRIPE_SECRET_KEY}", &["placeholder"]),
    ("STRIPE_SECRET_KEY={{test.secret}}", &["test-key"]),
    ("PAYPAL_CLIENT_SECRET={{paypal.secret}}\nPAYPAL_MODE=sandbox", &["missing-setting", "test-key"]),
    ("STRIPE_WEBHOOK_SECRET={{live.secret}}", &["missing-setting", "wrong-slot"]),
    ("STRIPE_SECRET_KEY={{live.publishable}}", &["wrong-slot"]),
    ("STRIPE_SECRET_KEY={{live.publishable}}\nSTRIPE_PUBLISHABLE_KEY={{live.secret}}", &["secret-exposed", "swapped"]),
    ("API_LOGIN_ID={{authorize.transaction}}\nAUTHORIZENET_TRANSACTION_KEY={{authorize.login}}", &["swapped"]),
    ("STRIPE_SECRET_KEY={{price}}", &["wrong-kind"]),
    ("STRIPE_SECRET_KEY={{client-secret}}", &["wrong-kind"]),
    ("STRIPE_SECRET_KEY={{organization}}", &["wrong-kind"]),
    ("STRIPE_SECRET_KEY={{ephemeral}}", &["wrong-kind"]),
    ("STRIPE_WEBHOOK_SECRET={{endpoint}}", &["missing-setting", "wrong-kind"]),
    ("STRIPE_WEBHOOK_SECRET=https://shop.example/hook", &["missing-setting", "wrong-kind"]),
    ("STRIPE_PRICE_ID={{price}}\nSTRIPE_SECRET_KEY={{live.secret}}", &[]),
    ("STRIPE_SECRET_KEY={{paypal.secret}}", &["wrong-processor"]),
    ("STRIPE_SECRET_KEY={{paystack.secret}}", &["wrong-processor"]),
    ("PAYSTACK_SECRET_KEY={{paystack.secret}}", &[]),
    ("STRIPE_SECRET_KEY=sk_live_…9abc", &["masked"]),
    ("STRIPE_SECRET_KEY=sk_live_51Kj9a...x9Zq2w", &["masked"]),
    ("STRIPE_SECRET_KEY=sk_live_••••••••••••", &["masked"]),
    ("STRIPE_SECRET_KEY=sk_test_••••••••wXyZ", &["masked", "test-key"]),
    ("STRIPE_SECRET_KEY=sk_test_...", &["placeholder"]),
    ("MOLLIE_API_KEY=live_5URYX45************E8LC", &["masked"]),
    ("ADYEN_API_KEY=AQEf3hGMDp************8dSb", &["masked"]),
    ("XENDIT_SECRET_KEY=xnd_produc************uTSN", &["masked"]),
    ("STRIPE_SECRET_KEY=your_secret_********_key", &["placeholder"]),
    ("PAYPAL_CLIENT_ID=Ae29bA7-Jue-************6Mvw", &["masked", "missing-setting"]),
    ("STRIPE_SECRET_KEY=                  # from the dashboard", &["empty"]),
    ("PAYFAST_MERCHANT_ID=10523118\nPAYFAST_MERCHANT_KEY=10523118", &["same-value"]),
    ("PAYSTACK_SECRET_KEY={{paystack.secret}}\nPAYSTACK_WEBHOOK_SECRET={{paystack.secret}}", &[]),
    ("PAYMENT_KEY={{live.secret}}\nPAYMENT_SECRET={{webhook}}", &[]),
    ("STRIPE_SECRET_KEY=sk-live_x{{braintree.private}}", &["damaged-prefix"]),
    (
        "STRIPE_PUBLISHABLE_KEY={{live.publishable}}\nSTRIPE_SECRET_KEY={{live.publishable}}",
        &["same-value", "wrong-slot"],
    ),
    (
        "STRIPE_PUBLISHABLE_KEY={{live.publishable}}\nSTRIPE_SECRET_KEY={{test.secret}}",
        &["mixed-environments", "test-key"],
    ),
    ("STRIPE_PUBLISHABLE_KEY={{other.publishable}}\nSTRIPE_SECRET_KEY={{modern.secret}}", &["different-accounts"]),
    ("STRIPE_PUBLISHABLE_KEY={{live.publishable}}\nSTRIPE_SECRET_KEY={{modern.secret}}", &[]),
    ("NEXT_PUBLIC_STRIPE_SECRET_KEY={{live.secret}}", &["secret-exposed"]),
    ("NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY={{live.publishable}}", &["missing-setting"]),
    ("STRIPE_SECRET_KEY={{live.restricted}}", &["restricted-key"]),
    ("Secret key: {{card}}", &["card-number"]),
    ("PAYPAL_CLIENT_ID={{paypal.id}}\nPAYPAL_CLIENT_SECRET={{paypal.secret}}", &["environment-unknown"]),
    ("STRIPE_SECRET_KEY={{live.secret}}\nSTRIPE_SECRET_KEY={{live.secret}}", &["duplicate-setting"]),
    ("STRIPE_SECRET_KEY={{live.secret}}\nSTRIPE_FANCY_OPTION=blue", &["unknown-setting"]),
    ("STRIPE_SECRET_KEY={{live.secret}}\nFANCY_OPTION=blue", &[]),
    ("STRIPE_SECRET_KEY=SduaJk29dkwQm48sKf20", &["unrecognised"]),
];

#[test]
fn each_paste_gives_exactly_its_findings() {
    for (paste, expected) in CASES {
        assert_eq!(all_codes(&checked(paste)), *expected, "{paste}");
    }
}

/// What is done to a live secret key, and what is then found besides nothing.
#[test]
fn each_damage_to_a_key_is_named() {
    let key = filled("{{live.secret}}");
    let body = &key[8..];
    let (head, tail) = key.split_at(16);
    let cases: Vec<(String, &[&str])> = vec![
        (format!("\u{a0}{key}"), &["stray-characters"]),
        (format!("{key}  "), &["stray-characters"]),
        (format!("{head}\u{200b}{tail}"), &["stray-characters"]),
        (format!("{head} {tail}"), &["stray-characters"]),
        (format!("“{key}”"), &["stray-characters"]),
        (format!("<{key}>"), &["stray-characters"]),
        (format!("{key},"), &["stray-characters"]),
        (format!("{key};"), &["stray-characters"]),
        (format!("Bearer {key}"), &["extra-text"]),
        (format!("my live key is {key} thanks"), &["extra-text"]),
        (format!("{key}{key}"), &["pasted-twice"]),
        (format!("{key} {key}"), &["pasted-twice"]),
        (key.replace('_', "%5F"), &["encoded"]),
        (key.replace('l', "ⅼ"), &["lookalike-characters"]),
        (key.replacen("live", "livе", 1), &["lookalike-characters"]),
        (format!("sk-live-{body}"), &["damaged-prefix"]),
        (format!("Sk_live_{body}"), &["damaged-prefix"]),
        (format!("SK_LIVE_{body}"), &["damaged-prefix"]),
        (format!("k_live_{body}"), &["damaged-prefix"]),
        (format!("sklive_{body}"), &["damaged-prefix"]),
        (format!("sk_live{body}"), &["damaged-prefix"]),
        (format!("sk_l1ve_{body}"), &["damaged-prefix"]),
        (format!("sk_lvie_{body}"), &["damaged-prefix"]),
        (format!("sk_tset_{body}"), &["damaged-prefix", "test-key"]),
        (format!("{head}!{tail}"), &["malformed"]),
        (format!("{head}é{tail}"), &["malformed"]),
        (head.to_owned(), &["truncated"]),
        (filled("{{modern.secret}}")[..70].to_owned(), &["truncated"]),
        ("sk_live_".to_owned(), &["placeholder"]),
    ];
    for (value, expected) in cases {
        assert_eq!(
            all_codes(&payment_help::settings::check(&format!("STRIPE_SECRET_KEY={value}"))),
            expected,
            "{value:?}"
        );
    }
}

#[test]
fn a_key_of_a_manual_is_a_sample() {
    // Stripe's oldest public test key, in parts.
    let sample = ["sk_test", "4eC39HqLyjWDarjtT1zdp7dc"].join("_");
    assert!(has(&payment_help::settings::check(&format!("STRIPE_SECRET_KEY={sample}")), Code::SampleKey));
    assert!(!has(&checked("STRIPE_SECRET_KEY={{test.secret}}"), Code::SampleKey));
}

#[test]
fn a_key_wrapped_over_two_lines_is_joined() {
    let key = filled("{{modern.secret}}");
    let (head, tail) = key.split_at(61);
    for paste in [
        format!("STRIPE_SECRET_KEY={head}\n{tail}\nX=1"),
        format!("{head}\n{tail}\n"),
        format!("stripe_key: \"{head}\n  {tail}\""),
    ] {
        let report = payment_help::settings::check(&paste);
        assert_eq!((report.verdict, all_codes(&report)), (Verdict::Ready, vec!["line-broken"]), "{paste}");
    }
}

#[test]
fn base64_is_a_note_where_kubernetes_asks_for_it_and_blocks_elsewhere() {
    let encoded = base64(&filled("{{live.secret}}"));
    let secret = format!("kind: Secret\ndata:\n  STRIPE_SECRET_KEY: {encoded}\n");
    for (paste, severity, verdict) in [
        (secret, Severity::Notes, Verdict::Ready),
        (format!("STRIPE_SECRET_KEY={encoded}"), Severity::Blocks, Verdict::NotReady),
    ] {
        let report = payment_help::settings::check(&paste);
        let finding = &report.connections[0].findings[0];
        assert_eq!((finding.code, finding.severity, report.verdict), (Code::Encoded, severity, verdict), "{paste}");
    }
}

#[test]
fn every_code_is_tried_here() {
    let source = include_str!("findings.rs");
    for code in Code::ALL {
        assert!(
            source.contains(&format!("\"{}\"", code.id())) || source.contains(&format!("Code::{code:?}")),
            "{code:?}"
        );
    }
}

#[test]
fn what_is_pasted_for_a_key_and_is_none_is_named() {
    for (value, kind) in [
        ("{{organization}}", "stripe.organization-key"),
        ("{{ephemeral}}", "stripe.ephemeral-key"),
        ("{{client-secret}}", "stripe.client-secret"),
        ("{{account}}", "stripe.account-id"),
        ("{{price}}", "stripe.price-id"),
        ("{{endpoint}}", "stripe.webhook-endpoint-id"),
        ("https://shop.example/hook", "url"),
        ("owner@shop.example", "email-address"),
    ] {
        let report = checked(value);
        let found: Vec<_> = report.connections.iter().flat_map(|connection| &connection.findings).collect();
        let wrong = found.iter().find(|finding| finding.code == Code::WrongKind);
        assert_eq!(wrong.and_then(|finding| finding.detail.kind).map(Kind::id), Some(kind), "{value}");
        assert_eq!(report.verdict, Verdict::NotReady, "{value}");
        for beside in ["{{live.secret}}", "STRIPE_SECRET_KEY={{live.secret}}"] {
            let report = checked(&format!("{value}\n{beside}"));
            assert!(!has(&report, Code::WrongKind) && report.verdict != Verdict::NotReady, "{value}");
        }
        assert!(!has(&checked(&format!("{value}\nSduaJk29dkwQm48sKf20")), Code::WrongKind), "{value}");
    }
}

#[test]
fn a_bare_value_in_base64_is_decoded_wherever_it_is_wrapped() {
    for (name, expected) in [
        ("live.secret", vec!["encoded"]),
        ("modern.secret", vec!["encoded"]),
        ("test.secret", vec!["encoded", "test-key"]),
    ] {
        let encoded = base64(&filled(&format!("{{{{{name}}}}}")));
        for paste in [encoded.clone(), format!("{encoded}\n"), encoded.trim_end_matches('=').to_owned()] {
            let report = payment_help::settings::check(&paste);
            assert_eq!(all_codes(&report), expected, "{paste}");
            assert_eq!(report.connections[0].settings[0].at.of(&paste), paste.trim_end());
        }
    }
    let encoded = base64(&filled("{{modern.secret}}"));
    let (head, tail) = encoded.split_at(76);
    for paste in [format!("{head}\n{tail}"), format!("{head}\r\n{tail}\r\n")] {
        assert_eq!(all_codes(&payment_help::settings::check(&paste)), ["encoded", "line-broken"], "{paste}");
    }
    let of_unknown_names = format!("data:\n  one: {}\n  two: {}\n", base64(&filled("{{live.secret}}")), base64("shop"));
    let report = payment_help::settings::check(&of_unknown_names);
    assert_eq!((report.verdict, all_codes(&report)), (Verdict::Ready, vec!["encoded"]));
}
