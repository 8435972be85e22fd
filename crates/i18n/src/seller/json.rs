//! The settings check's report as JSON, for software and for the command line. Made of redacted values alone.
//!
//! Written by hand: `serde_json` would add 10 kB to the browser's bundle. A test reads it back.

use crate::{findings::finding, messages::Messages};
use settings_check::{Connection, Finding, ProcessorId, Setting, Slot, Span, over_all};

/// The version of the rules that a report was made by.
const RULES: &str = env!("CARGO_PKG_VERSION");

/// Connections as JSON on one line, in their order. Places (`at`) are bytes of the pasted text; in a form, of each value.
#[must_use]
pub fn report_as_json(messages: &Messages, connections: &[&Connection]) -> String {
    let mut json = Json(String::new());
    json.open('{');
    json.text("rules", Some(RULES));
    json.text("verdict", Some(over_all(connections).id()));
    json.list("connections");
    for connection in connections {
        json.connection(messages, connection);
    }
    json.0.push_str("]}");
    json.0
}

struct Json(String);

impl Json {
    fn connection(&mut self, messages: &Messages, connection: &Connection) {
        self.open('{');
        self.text("name", connection.name.as_deref());
        self.text("processor", connection.processor.map(ProcessorId::id));
        self.text("verdict", Some(connection.verdict.id()));
        self.list("asks");
        for (question, answer) in connection.word.answers() {
            self.open('{');
            self.text("question", Some(question.id()));
            self.text("answer", answer.map(|yes| if yes { "yes" } else { "no" }));
            self.0.push('}');
        }
        self.0.push(']');
        self.list("settings");
        for setting in &connection.settings {
            self.setting(setting);
        }
        self.0.push(']');
        self.list("findings");
        for found in &connection.findings {
            self.finding(messages, found, connection);
        }
        self.0.push_str("]}");
    }

    fn setting(&mut self, setting: &Setting) {
        self.open('{');
        self.text("name", Some(setting.name.as_str()).filter(|name| !name.is_empty()));
        self.text("slot", setting.slot.map(Slot::id));
        self.text("kind", Some(setting.kind.id()));
        self.text("environment", Some(setting.environment.id()));
        self.text("shown", Some(setting.shown.as_str()));
        self.place(setting.at);
        self.0.push('}');
    }

    fn finding(&mut self, messages: &Messages, found: &Finding, connection: &Connection) {
        let words = finding(messages, found, connection);
        self.open('{');
        self.text("code", Some(found.code.id()));
        self.text("severity", Some(found.severity.id()));
        self.numbers("settings", &found.settings);
        self.place(found.at);
        for (name, said) in [("what", &words.what), ("why", &words.why), ("fix", &words.fix)] {
            self.text(name, Some(said));
        }
        self.0.push('}');
    }

    /// Begins an object or a list, after a comma where something stands before it.
    fn open(&mut self, bracket: char) {
        if !self.0.is_empty() && !self.0.ends_with(['{', '[', ':']) {
            self.0.push(',');
        }
        self.0.push(bracket);
    }

    fn name(&mut self, name: &str) {
        self.open('"');
        self.0.extend([name, "\":"]);
    }

    fn list(&mut self, name: &str) {
        self.name(name);
        self.0.push('[');
    }

    fn numbers(&mut self, name: &str, numbers: &[usize]) {
        let numbers: Vec<_> = numbers.iter().map(usize::to_string).collect();
        self.list(name);
        self.0.extend([&*numbers.join(","), "]"]);
    }

    fn place(&mut self, at: Span) {
        self.numbers("at", &[at.start, at.end]);
    }

    fn text(&mut self, name: &str, text: Option<&str>) {
        self.name(name);
        let Some(text) = text else {
            self.0.push_str("null");
            return;
        };
        self.0.push('"');
        for character in text.chars() {
            match character {
                '"' | '\\' => self.0.extend(['\\', character]),
                // Two digits are enough for all control characters that JSON does not take as they are.
                '\0'..='\x1f' => {
                    let digit = |number| char::from_digit(number, 16).unwrap_or('0');
                    let code = u32::from(character);
                    self.0.extend(['\\', 'u', '0', '0', digit(code / 16), digit(code % 16)]);
                }
                _ => self.0.push(character),
            }
        }
        self.0.push('"');
    }
}
