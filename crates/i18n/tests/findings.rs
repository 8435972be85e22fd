//! Findings in words: complete, plain and short.

use i18n::{
    english,
    findings::{finding, slot},
};
use sample_settings::{findings::EXAMPLES, keys::filled};
use settings_check::{
    Code, Connection, Detail, Finding, ProcessorId, Redacted, Report, Severity, Slot, Verdict, check,
};

fn checked(template: &str) -> Report {
    check(&filled(template))
}

#[test]
fn every_slot_has_a_name_of_its_own() {
    let words = english();
    for &one in Slot::ALL {
        assert_ne!(slot(&words, one), "Setting", "{}", one.id());
    }
}

/// All codes, with and without a processor, in a connection without settings and in real ones.
fn explanations() -> Vec<String> {
    let words = english();
    let mut texts = Vec::new();
    let mut say = |connection: &Connection, found: &Finding| {
        let said = finding(&words, found, connection);
        texts.extend([said.what, said.why, said.fix]);
    };
    for &code in Code::ALL {
        for processor in [None, ProcessorId::all().next()] {
            let connection = Connection {
                name: None,
                processor,
                verdict: Verdict::CannotTell,
                seller_answers: Default::default(),
                settings: Vec::new(),
                findings: Vec::new(),
            };
            let detail =
                Detail { slot: Some(Slot::SecretKey), processor, other: processor, count: 3, ..Detail::default() };
            say(
                &connection,
                &Finding { code, severity: Severity::Notes, settings: vec![], at: Default::default(), detail },
            );
        }
    }
    for paste in [
        "STRIPE_SECRET_KEY={{price}}",
        "STRIPE_SECRET_KEY={{paypal.secret}}",
        "STRIPE_PUBLISHABLE_KEY={{live.secret}}",
        "STRIPE_SECRET_KEY=\u{a0}{{test.secret}},",
    ] {
        for connection in &checked(paste).connections {
            connection.findings.iter().for_each(|found| say(connection, found));
        }
    }
    texts
}

#[test]
fn explanations_are_complete_plain_and_short() {
    for text in explanations() {
        assert!(!text.is_empty() && !text.contains(['{', '}']), "{text:?}");
        assert!(text.ends_with('.'), "{text}");
        for word in ["invalid", "please", "sorry", "oops"] {
            assert!(!text.to_lowercase().contains(word), "{text}");
        }
        for sentence in text.split(['.', ':']) {
            assert!(sentence.split_whitespace().count() <= 25, "{sentence}");
        }
    }
}

#[test]
fn an_explanation_names_the_setting_and_never_the_value() {
    let text = filled("STRIPE_SECRET_KEY={{test.secret}}");
    let report = check(&text);
    let said = finding(&english(), &report.connections[0].findings[0], &report.connections[0]);
    assert_eq!(said.what, "STRIPE_SECRET_KEY is a test secret key.");
    assert!(said.fix.contains("Developers > API keys"), "{}", said.fix);
    let hidden: &Redacted = &report.connections[0].settings[0].shown;
    assert!(hidden.as_str().starts_with("sk_test_…"));
}

#[test]
fn a_value_without_a_name_is_spoken_of_in_plain_sentences() {
    let words = english();
    for (paste, expected) in [
        ("{{test.secret}}", "The pasted value is a test secret key."),
        ("{{account}}", "The pasted value is a Stripe account ID, not a key that takes payments."),
        ("sk-live-x{{braintree.private}}", "The beginning of the pasted value is damaged: it should be sk_live_."),
        ("SduaJk29dkwQm48sKf20", "The pasted value holds nothing that we recognise."),
        (
            "{{live.publishable}}\n{{test.secret}}",
            "The pasted publishable key is live, but the pasted secret key is for testing.",
        ),
    ] {
        let report = checked(paste);
        let connection = &report.connections[0];
        let said: Vec<_> = connection.findings.iter().map(|found| finding(&words, found, connection).what).collect();
        assert!(said.iter().any(|what| what == expected), "{said:?}");
    }
    for paste in ["{{test.secret}}", "{{card}}", "{{placeholder}}", "sk_live_…9abc", "{{live.secret}}{{live.secret}}"]
    {
        for connection in &checked(paste).connections {
            for found in &connection.findings {
                let said = finding(&words, found, connection);
                for text in [said.what, said.why, said.fix] {
                    assert!(!text.chars().skip(1).collect::<String>().contains("The pasted"), "{text}");
                }
            }
        }
    }
}

/// Every finding as a person reads it: of each example the explanations that no example before it has.
///
/// After a change on purpose: `INSTA_UPDATE=always cargo test --package i18n --test findings`.
#[test]
fn every_finding_reads_as_before() {
    for &code in Code::ALL {
        insta::assert_snapshot!(code.id(), said_of(code));
    }
}

fn said_of(code: Code) -> String {
    let words = english();
    let mut texts: Vec<String> = Vec::new();
    let mut pages = Vec::new();
    for (paste, _) in EXAMPLES {
        for connection in &checked(paste).connections {
            for found in connection.findings.iter().filter(|found| found.code == code) {
                let said = finding(&words, found, connection);
                let text = format!("What: {}\nWhy:  {}\nFix:  {}\n", said.what, said.why, said.fix);
                if !texts.contains(&text) {
                    pages.push(format!("{paste:?}, {}\n{text}", found.severity.id()));
                    texts.push(text);
                }
            }
        }
    }
    pages.join("\n")
}
