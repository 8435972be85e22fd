//! The settings check's report as JSON, for software and for the command line. Made of redacted values alone.

use serde::Serialize;
use settings_check::{Connection, Finding, ProcessorId, Setting, Slot, Span, over_all};

use crate::{
    findings::{Explanation, finding},
    messages::Messages,
};

/// The version of the rules that a report was made by.
const RULES: &str = env!("CARGO_PKG_VERSION");

/// Connections as JSON on one line, in their order. Places (`at`) are bytes of the pasted text; in a form, of each value.
#[must_use]
pub fn report_as_json(messages: &Messages, connections: &[&Connection]) -> String {
    let report = ReportJson {
        rules: RULES,
        verdict: over_all(connections).id(),
        connections: connections.iter().map(|connection| ConnectionJson::of(messages, connection)).collect(),
    };
    // Writing text and numbers into a string does not fail.
    serde_json::to_string(&report).unwrap_or_default()
}

#[derive(Serialize)]
struct ReportJson<'a> {
    rules: &'static str,
    verdict: &'static str,
    connections: Vec<ConnectionJson<'a>>,
}

#[derive(Serialize)]
struct ConnectionJson<'a> {
    name: Option<&'a str>,
    processor: Option<&'static str>,
    verdict: &'static str,
    asks: Vec<QuestionJson>,
    settings: Vec<SettingJson<'a>>,
    findings: Vec<FindingJson<'a>>,
}

#[derive(Serialize)]
struct QuestionJson {
    question: &'static str,
    answer: Option<&'static str>,
}

#[derive(Serialize)]
struct SettingJson<'a> {
    name: Option<&'a str>,
    slot: Option<&'static str>,
    kind: &'static str,
    environment: &'static str,
    shown: &'a str,
    at: [usize; 2],
}

#[derive(Serialize)]
struct FindingJson<'a> {
    code: &'static str,
    severity: &'static str,
    /// Indexes into the connection's settings.
    settings: &'a [usize],
    at: [usize; 2],
    what: String,
    why: String,
    fix: String,
}

impl<'a> ConnectionJson<'a> {
    fn of(messages: &Messages, connection: &'a Connection) -> Self {
        let asks = connection.seller_answers.answers().map(|(question, answer)| QuestionJson {
            question: question.id(),
            answer: answer.map(|yes| if yes { "yes" } else { "no" }),
        });
        let findings = connection.findings.iter().map(|found| FindingJson::of(messages, found, connection));
        Self {
            name: connection.name.as_deref(),
            processor: connection.processor.map(ProcessorId::id),
            verdict: connection.verdict.id(),
            asks: asks.collect(),
            settings: connection.settings.iter().map(SettingJson::of).collect(),
            findings: findings.collect(),
        }
    }
}

impl<'a> SettingJson<'a> {
    fn of(setting: &'a Setting) -> Self {
        Self {
            name: Some(setting.name.as_str()).filter(|name| !name.is_empty()),
            slot: setting.slot.map(Slot::id),
            kind: setting.kind.id(),
            environment: setting.environment.id(),
            shown: setting.shown.as_str(),
            at: range(setting.at),
        }
    }
}

impl<'a> FindingJson<'a> {
    fn of(messages: &Messages, found: &'a Finding, connection: &Connection) -> Self {
        let Explanation { what, why, fix } = finding(messages, found, connection);
        let (code, severity) = (found.code.id(), found.severity.id());
        Self { code, severity, settings: &found.settings, at: range(found.at), what, why, fix }
    }
}

const fn range(span: Span) -> [usize; 2] {
    [span.start, span.end]
}
