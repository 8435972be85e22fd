//! Pastes that are no setting format: commands, sentences, pages, messages.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sample_settings::keys::{filled, value};
use settings_check::{Report, check, view};

use crate::summary::codes;

/// Each connection in short: its verdict, what its values are, and its codes.
pub(crate) fn said(report: &Report) -> Vec<String> {
    let connections = report.connections.iter().map(|connection| {
        let kinds: Vec<_> = connection.settings.iter().map(|setting| setting.kind.noun()).collect();
        let codes = codes(connection).join(" ");
        format!("{}: {}; {codes}", connection.verdict.id(), kinds.join(" ")).trim_end_matches([';', ' ']).to_owned()
    });
    connections.collect()
}

/// Checks each paste against what must be said of it.
pub(crate) fn each_is_said(cases: &[(&str, &[&str])]) {
    for (paste, expected) in cases {
        assert_eq!(said(&check(&filled(paste))), *expected, "{paste}");
    }
}

/// Base64 as commands and clusters write it.
pub(crate) fn base64(text: &str) -> String {
    STANDARD.encode(text)
}

#[test]
fn what_a_command_signs_in_with_is_judged() {
    each_is_said(&[
        ("curl https://api.stripe.com/v1/charges -u {{test.secret}}:", &["not-ready: secret-key; test-key"]),
        ("curl https://api.stripe.com/v1/charges -u \"{{live.secret}}:\"", &["ready: secret-key"]),
        ("curl -u '{{live.secret}}:' https://api.stripe.com/v1/charges -d amount=2000", &["ready: secret-key"]),
        ("curl --user {{live.secret}}: https://api.stripe.com/v1/charges", &["ready: secret-key"]),
        ("curl --user={{live.secret}} https://api.stripe.com/v1/charges", &["ready: secret-key"]),
        (
            "curl https://api.stripe.com/v1/charges \\\n  -u {{modern.secret}}: \\\n  -d amount=2000",
            &["ready: secret-key"],
        ),
        ("$ curl https://api.stripe.com/v1/balance -u {{live.secret}}:", &["ready: secret-key"]),
        ("http -a {{live.secret}}: https://api.stripe.com/v1/balance", &["ready: secret-key"]),
        (
            "curl https://api-m.paypal.com/v1/oauth2/token -u \"{{paypal.id}}:{{paypal.secret}}\" -d grant_type=client_credentials",
            &["cannot-tell: client-id client-secret; environment-unknown"],
        ),
        ("curl -H 'Authorization: Bearer {{live.secret}}' https://api.stripe.com/v1/charges", &["ready: secret-key"]),
        ("docker run -u 1000:1000 -e STRIPE_SECRET_KEY={{live.secret}} shop", &["ready: secret-key"]),
        ("docker run -u 1000:1000 --name shop --restart always -p 80:80 shop:latest", &[]),
    ]);
}

#[test]
fn basic_credentials_are_decoded_and_need_no_remark() {
    for (pair, expected) in [
        ("{{live.secret}}:", "ready: secret-key"),
        ("{{live.secret}}", "ready: secret-key"),
        ("{{test.secret}}:", "not-ready: secret-key; test-key"),
    ] {
        let encoded = base64(&filled(pair));
        for paste in [
            format!("Authorization: Basic {encoded}"),
            format!("curl -H \"Authorization: Basic {encoded}\" https://api.stripe.com/v1/charges"),
            format!("headers: {{ 'Authorization': 'Basic {encoded}' }}"),
        ] {
            let report = check(&paste);
            assert_eq!(said(&report), [expected], "{paste}");
            assert_eq!(report.connections[0].settings[0].at.of(&paste), encoded);
        }
    }
}

#[test]
fn every_key_in_a_text_is_found() {
    each_is_said(&[
        (
            "Hello, my publishable key is {{live.publishable}} and the secret one is {{live.secret}}, thanks!",
            &["ready: publishable-key secret-key"],
        ),
        (
            "Hi,\n\nwe use {{live.publishable}} (public), {{live.secret}} (secret).\nThe webhook one: {{webhook}}\n\nAnn",
            &["ready: publishable-key secret-key webhook-secret"],
        ),
        ("keys: {{live.publishable}}, {{live.secret}}", &["ready: publishable-key secret-key"]),
        ("{{live.publishable}} / {{live.secret}}", &["ready: publishable-key secret-key"]),
        ("{{live.publishable}} {{live.secret}}", &["ready: publishable-key secret-key"]),
        ("{\"text\": \"use {{live.publishable}} and {{live.secret}}\"}", &["ready: publishable-key secret-key"]),
        ("[12:04] ann: it is {{live.secret}}\n[12:05] bob: thanks", &["ready: secret-key"]),
        ("> my key is {{test.secret}} but it fails", &["not-ready: secret-key; test-key"]),
        (
            "https://shop.example/pay?key={{live.publishable}}&secret={{live.secret}}",
            &["ready: publishable-key secret-key"],
        ),
        (
            "<script>var stripe = Stripe('{{live.publishable}}');</script>",
            &["cannot-tell: publishable-key; missing-setting"],
        ),
        (
            "<script src=\"https://checkout.stripe.com/checkout.js\" data-key=\"{{live.publishable}}\"></script>",
            &["cannot-tell: publishable-key; missing-setting"],
        ),
        (
            "<p>Our key is <b>{{live.publishable}}</b> and <i>{{live.secret}}</i>.</p>",
            &["ready: publishable-key secret-key"],
        ),
        ("if (mode === 'live') { pay('{{live.secret}}') }", &["ready: secret-key"]),
    ]);
    let template =
        format!("<script>\n  const stripe = Stripe({{{{ \"{}\" | json }}}});\n</script>", value("test.publishable"));
    assert_eq!(said(&check(&template)), ["not-ready: publishable-key; missing-setting test-key"]);
}

#[test]
fn a_name_begins_after_the_sentence_before_it() {
    let report = check(&filled("We use {{live.publishable}} (public). The webhook one: {{webhook}}"));
    assert_eq!(report.connections[0].settings[1].name, "The webhook one");
}

#[test]
fn names_that_only_begin_like_a_key_are_none() {
    each_is_said(&[
        ("charge(sk_live_key, sk_test_key)", &[]),
        ("Use pk_live for the page and sk_live for the server.", &[]),
    ]);
}

#[test]
fn what_is_commented_out_is_no_setting() {
    for comment in [
        "#STRIPE_SECRET_KEY={{test.secret}}",
        "# STRIPE_SECRET_KEY={{test.secret}}",
        "//STRIPE_SECRET_KEY={{test.secret}}",
        "// const key = '{{test.secret}}';",
        "; secret_key = {{test.secret}}",
        "-- STRIPE_SECRET_KEY={{test.secret}}",
        "REM set STRIPE_SECRET_KEY={{test.secret}}",
        "<!-- <add key=\"StripeSecretKey\" value=\"{{test.secret}}\" /> -->",
        "<!--\n<add key=\"StripeSecretKey\" value=\"{{test.secret}}\" />\n-->",
        "/*\n * STRIPE_SECRET_KEY={{test.secret}}\n */",
        "# {{test.secret}}",
        "#{{test.secret}}",
        "# Secret key: {{test.secret}}",
        "# test key {{test.secret}}",
    ] {
        for paste in [
            format!("{comment}\nSTRIPE_SECRET_KEY={{{{live.secret}}}}"),
            format!("STRIPE_SECRET_KEY={{{{live.secret}}}}\n{comment}\n"),
        ] {
            let text = filled(&paste);
            let report = check(&text);
            assert_eq!(said(&report), ["ready: secret-key"], "{paste}");
            assert_eq!(report.connections[0].name, None, "{paste}");
            let shown: String = view(&text, &report).into_iter().map(|piece| piece.text).collect();
            assert!(!shown.contains(&value("test.secret")[8..20]), "{shown}");
        }
    }
    each_is_said(&[
        ("secret_key: {{live.secret}} # was {{test.secret}}", &["ready: secret-key"]),
        ("const key = '{{live.secret}}'; // '{{test.secret}}'", &["ready: secret-key"]),
        ("const key = '{{live.secret}}', /* {{test.secret}} */", &["ready: secret-key"]),
        (
            "* Secret key: {{live.secret}}\n* Publishable key: {{live.publishable}}",
            &["ready: secret-key publishable-key"],
        ),
    ]);
}

#[test]
fn a_word_that_is_commented_out_is_not_shown() {
    let text = filled("STRIPE_SECRET_KEY={{live.secret}}\n#DB_PASSWORD=correcthorse\n# export DB_PASS=batterystaple\n");
    let shown: String = view(&text, &check(&text)).into_iter().map(|piece| piece.text).collect();
    assert!(!shown.contains("correcthorse") && !shown.contains("batterystaple"), "{shown}");
    assert!(shown.contains("#DB_PASSWORD="), "{shown}");
}

fn names(paste: &str) -> Vec<Option<String>> {
    check(&filled(paste)).connections.into_iter().map(|connection| connection.name).collect()
}

#[test]
fn a_comment_over_one_connection_is_not_its_name() {
    for comment in ["# my keys", "// Stripe keys", "# get them from the dashboard", "; payment"] {
        assert_eq!(names(&format!("{comment}\nSTRIPE_SECRET_KEY={{{{live.secret}}}}")), [None], "{comment}");
    }
}

#[test]
fn headings_name_the_connections_under_them() {
    for (one, two) in [
        ("Stripe one", "Stripe two"),
        ("# Stripe live", "# Stripe test"),
        ("== Live ==", "== Test =="),
        ("### Stripe EU", "### Stripe US"),
        ("*Stripe EU*", "*Stripe US*"),
        ("[stripe]", "[stripe2]"),
        ("Connection 1:", "Connection 2:"),
        ("Connection 1 - Stripe", "Connection 2 - Stripe"),
        ("1. Stripe EU", "2. Stripe US"),
        ("Stripe (live):", "Stripe (test):"),
        ("--- Store A ---", "--- Store B ---"),
        ("Main shop", "Second shop"),
    ] {
        let plain = |heading: &str| {
            let inner = heading.trim_matches(['#', '=', '*', '[', ']', ':', '-', ' ']);
            Some(inner.trim_start_matches(['1', '2', '.', ' ']).to_owned())
        };
        for gap in ["\n", "\n\n"] {
            for name in ["Secret key: ", ""] {
                let paste = [one, gap, name, "{{live.secret}}\n\n", two, gap, name, "{{test.secret}}\n"].concat();
                assert_eq!(names(&paste), [plain(one), plain(two)], "{paste}");
                assert_eq!(said(&check(&filled(&paste))).len(), 2, "{paste}");
            }
        }
    }
}

#[test]
fn words_around_keys_are_no_values_and_no_names() {
    assert_eq!(names("Hi team,\n\nhere they are:\n\n{{live.secret}}\n\nRegards\nBob"), [None]);
    each_is_said(&[
        ("Hi team,\n\nhere they are:\n\n{{live.secret}}\n\nRegards\nBob", &["ready: secret-key"]),
        ("Live\n{{live.secret}}\n{{live.publishable}}", &["ready: secret-key publishable-key"]),
        ("STRIPE2_SECRET_KEY={{live.secret}}", &["ready: secret-key"]),
    ]);
    assert_eq!(
        check(&filled("STRIPE2_SECRET_KEY={{live.secret}}")).connections[0].settings[0].name,
        "STRIPE2_SECRET_KEY"
    );
}

#[test]
fn what_a_command_takes_from_elsewhere_is_no_empty_setting() {
    each_is_said(&[
        ("curl https://api.stripe.com/v1/charges -u $STRIPE_SECRET_KEY: -d amount=1", &[]),
        ("curl https://api.stripe.com/v1/charges -u YOUR_SECRET_KEY:", &["not-ready: placeholder; placeholder"]),
        (
            "kubectl create secret generic s --from-literal=secret-key={{live.secret}} --from-literal=pk={{live.publishable}}",
            &["ready: secret-key publishable-key"],
        ),
    ]);
}

#[test]
fn a_numbered_heading_may_name_the_processor_after_a_colon() {
    let paste = "Connection 1: Stripe\nSecret key: {{live.secret}}\n\nConnection 2: PayPal\nClient ID: {{paypal.id}}\n";
    let named = |name: &str| Some(name.to_owned());
    assert_eq!(names(paste), [named("Connection 1: Stripe"), named("Connection 2: PayPal")]);
    each_is_said(&[(
        "\"Connection 1\"\n{{live.secret}}\n\"Connection 2\"\n{{test.secret}}",
        &["ready: secret-key", "not-ready: secret-key; test-key"],
    )]);
}
