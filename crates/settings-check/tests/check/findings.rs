//! Every finding: pastes that have it, and pastes like them that have not.

use sample_settings::{findings::EXAMPLES, keys::filled};
use settings_check::{Code, Kind, Severity, Verdict};

use crate::{
    pastes::base64,
    summary::{all_codes, checked, has},
};

#[test]
fn each_example_gives_exactly_its_findings() {
    let wrong: Vec<_> = EXAMPLES
        .iter()
        .map(|(paste, expected)| (paste, all_codes(&checked(paste)), *expected))
        .filter(|(_, found, expected)| found != expected)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_key_of_a_manual_is_a_sample() {
    // Stripe's oldest public test key, in parts.
    let sample = ["sk_test", "4eC39HqLyjWDarjtT1zdp7dc"].join("_");
    assert!(has(&settings_check::check(&format!("STRIPE_SECRET_KEY={sample}")), Code::SampleKey));
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
        let report = settings_check::check(&paste);
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
        let report = settings_check::check(&paste);
        let finding = &report.connections[0].findings[0];
        assert_eq!((finding.code, finding.severity, report.verdict), (Code::Encoded, severity, verdict), "{paste}");
    }
}

#[test]
fn every_code_has_an_example() {
    let found: Vec<_> = EXAMPLES.iter().flat_map(|(paste, _)| all_codes(&checked(paste))).collect();
    for code in Code::ALL {
        assert!(found.contains(&code.id()), "{}", code.id());
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
            let report = settings_check::check(&paste);
            assert_eq!(all_codes(&report), expected, "{paste}");
            assert_eq!(report.connections[0].settings[0].at.of(&paste), paste.trim_end());
        }
    }
    let encoded = base64(&filled("{{modern.secret}}"));
    let (head, tail) = encoded.split_at(76);
    for paste in [format!("{head}\n{tail}"), format!("{head}\r\n{tail}\r\n")] {
        assert_eq!(all_codes(&settings_check::check(&paste)), ["encoded", "line-broken"], "{paste}");
    }
    let of_unknown_names = format!("data:\n  one: {}\n  two: {}\n", base64(&filled("{{live.secret}}")), base64("shop"));
    let report = settings_check::check(&of_unknown_names);
    assert_eq!((report.verdict, all_codes(&report)), (Verdict::Ready, vec!["encoded"]));
}
