//! The report as JSON: whole, readable by others, and without secrets.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use guide::seller::stripe_example;
use i18n::{english, findings::finding, seller::report_as_json};
use proptest::prelude::*;
use serde_json::{Value, json};
use settings_check::{ProcessorId, Question, Report, Slot, check, over_all};

fn as_json(report: &Report) -> Value {
    let connections: Vec<_> = report.connections.iter().collect();
    serde_json::from_str(&report_as_json(&english(), &connections)).unwrap()
}

/// The same by a library, to compare with.
fn expected(report: &Report) -> Value {
    let messages = english();
    let connections = report.connections.iter().map(|connection| {
        let settings = connection.settings.iter().map(|setting| {
            json!({
                "name": (!setting.name.is_empty()).then_some(&setting.name),
                "slot": setting.slot.map(Slot::id),
                "kind": setting.kind.id(),
                "environment": setting.environment.id(),
                "shown": setting.shown.as_str(),
                "at": [setting.at.start, setting.at.end],
            })
        });
        let findings = connection.findings.iter().map(|found| {
            let said = finding(&messages, found, connection);
            json!({
                "code": found.code.id(),
                "severity": found.severity.id(),
                "settings": found.settings,
                "at": [found.at.start, found.at.end],
                "what": said.what,
                "why": said.why,
                "fix": said.fix,
            })
        });
        let asks = connection.seller_answers.answers().map(|(question, answer)| {
            let answer = answer.map(|yes| if yes { "yes" } else { "no" });
            json!({ "question": question.id(), "answer": answer })
        });
        json!({
            "name": connection.name,
            "processor": connection.processor.map(ProcessorId::id),
            "verdict": connection.verdict.id(),
            "asks": asks.collect::<Vec<_>>(),
            "settings": settings.collect::<Vec<_>>(),
            "findings": findings.collect::<Vec<_>>(),
        })
    });
    json!({
        "rules": env!("CARGO_PKG_VERSION"),
        "verdict": report.verdict.id(),
        "connections": connections.collect::<Vec<_>>(),
    })
}

#[test]
fn the_json_report_holds_all_that_the_check_found() {
    let live = format!("{}{}", ["sk", "live", ""].join("_"), "a8Kd93jdkQ0sm2LpX7vT4bNc");
    for text in [
        String::new(),
        stripe_example(),
        format!("[\"Shop\" \\ one]\r\nSTRIPE_SECRET_KEY={live}\u{a0}\nSTRIPE_SECRET_KEY={live}\nMODE=\t\u{1}x\n{live}"),
    ] {
        let report = check(&text);
        assert_eq!(as_json(&report), expected(&report), "{text}");
    }
}

#[test]
fn the_json_report_says_what_was_asked_and_answered() {
    let mut report = check("NMI_SECURITY_KEY=8Kd93jdkQ0sm2LpX7vT4bNcYa5Rt1Ue0");
    report.connections[0].answer(Question::LiveSide, Some(true));
    let json = as_json(&report);
    assert_eq!(json, expected(&report));
    let asks = json!([
        { "question": "live-side", "answer": "yes" },
        { "question": "test-mode-off", "answer": null },
    ]);
    assert_eq!(json["connections"][0]["asks"], asks);
}

#[test]
fn the_json_report_holds_no_pasted_key() {
    let example = stripe_example();
    let json = as_json(&check(&example)).to_string();
    for secret in
        example.lines().filter_map(|line| line.strip_prefix("Secret key: ")).filter(|key| key.starts_with("sk_"))
    {
        assert!(!json.contains(secret.get(12..24).unwrap()), "{json}");
    }
    assert!(json.contains('…'));
}

proptest! {
    #[test]
    fn any_name_is_written_so_that_it_can_be_read_back(name in "\\PC{0,30}|[\\x00-\\x7f]{0,30}") {
        let mut report = check(&stripe_example());
        for connection in &mut report.connections {
            connection.name = Some(name.clone());
        }
        prop_assert_eq!(as_json(&report), expected(&report));
        prop_assert_eq!(report.verdict, over_all(&report.connections));
    }
}
