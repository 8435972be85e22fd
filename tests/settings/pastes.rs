//! Pastes that are no setting format: commands, sentences, pages, messages.

use payment_help::settings::{Report, check};

use crate::keys::{codes, filled, value};

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
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut encoded = String::new();
    for chunk in text.as_bytes().chunks(3) {
        let bits = chunk.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * place)) as usize & 63] as char;
            encoded.push(if place <= chunk.len() { digit } else { '=' });
        }
    }
    encoded
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
fn names_that_only_begin_like_a_key_are_none() {
    each_is_said(&[
        ("charge(sk_live_key, sk_test_key)", &[]),
        ("Use pk_live for the page and sk_live for the server.", &[]),
    ]);
}
