//! Line ends of other systems change nothing.

use sample_settings::keys::filled;
use settings_check::{check, view};

use crate::pastes::said;

#[test]
fn windows_line_ends_say_the_same_as_others() {
    let key = filled("{{modern.secret}}");
    let (head, tail) = key.split_at(61);
    for text in [
        format!("{head}\n{tail}\n"),
        format!("STRIPE_SECRET_KEY={head}\n{tail}\nX=1\n"),
        filled("Stripe\n\nSecret key:\n{{live.secret}}\n\nPublishable key:\n{{live.publishable}}\n"),
        filled("Live\nSecret key: {{live.secret}}\n\nTest\nSecret key: {{test.secret}}\n"),
        filled("stripe:\n  secret_key: {{live.secret}}\n  publishable_key: {{live.publishable}}\n"),
        filled("{{test.secret}}\n{{live.secret}}\n{{placeholder}}\n"),
    ] {
        let expected = said(&check(&text));
        assert!(!expected.is_empty(), "{text}");
        for end in ["\r\n", "\r"] {
            assert_eq!(said(&check(&text.replace('\n', end))), expected, "{end:?} in {text}");
        }
    }
}

#[test]
fn text_with_a_nul_beside_each_letter_is_read_and_hidden() {
    for (text, expected) in [
        ("STRIPE_SECRET_KEY={{live.secret}}\r\nDB_PASSWORD=correcthorse\r\n", "ready: secret-key"),
        (
            "Secret key: {{test.secret}}\nPublishable key: {{test.publishable}}\n",
            "not-ready: secret-key publishable-key; test-key",
        ),
    ] {
        let plain = filled(text);
        for wide in [
            plain.chars().flat_map(|one| [one, '\0']).collect::<String>(),
            plain.chars().flat_map(|one| ['\0', one]).collect::<String>(),
        ] {
            let report = check(&wide);
            assert_eq!(said(&report), [expected]);
            let first = report.connections[0].settings[0].at.of(&wide).replace('\0', "");
            assert!(plain.contains(&first) && first.starts_with("sk_"), "{first}");
            let shown: String = view(&wide, &report).into_iter().map(|piece| piece.text).collect();
            assert!(!shown.replace('\0', "").contains("correcthorse"), "{shown:?}");
            assert!(!shown.replace('\0', "").contains(&first), "{shown:?}");
        }
    }
}

#[test]
fn a_key_that_was_wrapped_or_hyphenated_at_line_ends_is_whole_again() {
    let key = filled("{{modern.secret}}");
    let (head, tail) = key.split_at(44);
    let (middle, tail) = tail.split_at(30);
    for text in [
        format!("Secret key: {head}-\n{middle}{tail}\n"),
        format!("Secret key: {head}-\n{middle}-\n{tail}\n"),
        format!("Secret key: {head}\n{middle}\n{tail}\n"),
    ] {
        assert_eq!(said(&check(&text)), ["ready: secret-key; line-broken"], "{text}");
    }
}

#[test]
fn wide_colons_and_equals_signs_part_names_from_values() {
    for text in ["Secret key：{{test.secret}}\n", "STRIPE_SECRET_KEY＝{{test.secret}}\n", "密钥：{{test.secret}}\n"]
    {
        let report = said(&check(&filled(text)));
        assert!(report.len() == 1 && report[0].contains("test-key"), "{text}: {report:?}");
    }
}

#[test]
fn a_place_that_ends_in_a_look_alike_ends_behind_it() {
    for text in ["curl -u sk_live_﹣<", "STRIPE_SECRET_KEY\tA!!!Aa!0Aa0！", "STRIPE_SECRET_KEY=ｓk_live_аbс"] {
        let connection = check(text).connections.remove(0);
        let places = connection.settings.iter().map(|setting| setting.at);
        for at in places.chain(connection.findings.iter().map(|finding| finding.at)) {
            assert!(text.get(at.start..at.end).is_some_and(|part| !part.is_empty()), "{at:?} in {text:?}");
        }
    }
}
