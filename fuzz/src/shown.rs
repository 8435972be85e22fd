//! Nothing secret in anything that is shown, saved or handed over.

use std::sync::LazyLock;

use guide::seller::Answers;
use i18n::{
    Localizer, english,
    findings::finding as explained,
    seller::{self, Written, report_as_json, where_to_find},
};
use settings_check::{Connection, Piece, Report};

use crate::paste::Paste;

/// So many characters in a row betray a secret.
const TRACE: usize = 10;

static LOCALIZER: LazyLock<Localizer> = LazyLock::new(|| Localizer::new(english()));

/// Whether a text is random enough to look for: every part of it that counts as a trace has a letter and a digit.
pub fn is_random(text: &str) -> bool {
    let mixed = |part: &[u8]| part.iter().any(u8::is_ascii_digit) && part.iter().any(u8::is_ascii_alphabetic);
    text.is_ascii() && text.len() >= TRACE && text.as_bytes().windows(TRACE).all(mixed)
}

/// Where something secret is shown.
pub fn complaint(paste: &Paste, report: &Report, pieces: &[Piece]) -> Option<String> {
    let connections: Vec<_> = report.connections.iter().collect();
    let json = report_as_json(LOCALIZER.messages(), &connections);
    match json.parse::<serde_json::Value>() {
        Ok(json) if json.pointer("/connections").is_some() => {}
        other => return Some(format!("not JSON: {other:?} {json}")),
    }
    let written = Written { answers: &Answers::default(), connections: Some(&connections), when: "" };
    let markdown = seller::report(*LOCALIZER, written);
    let view: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
    let cards: String = connections.iter().enumerate().map(|(index, connection)| card(index, connection)).collect();
    let places = [("view", view), ("JSON", json), ("Markdown", markdown), ("connection", cards)];
    places.iter().find_map(|(place, text)| {
        let trace = paste.secrets.iter().find_map(|secret| {
            // A change may have copied a part of a secret elsewhere: that part alone is no secret any more.
            trace(secret, text).filter(|trace| !paste.text.replace(secret, "\n").contains(*trace))
        })?;
        Some(format!("secret in the {place}: {trace}"))
    })
}

/// All that a connection's card says.
fn card(index: usize, connection: &Connection) -> String {
    let messages = LOCALIZER.messages();
    let mut said = seller::name(messages, index, connection);
    for setting in &connection.settings {
        let place = where_to_find(messages, connection, setting).unwrap_or_default();
        said.extend([&*seller::label(messages, setting), "\n", setting.shown.as_str(), "\n", &place, "\n"]);
    }
    for finding in &connection.findings {
        let words = explained(messages, finding, connection);
        said.extend([&*words.what, "\n", &words.why, "\n", &words.fix, "\n"]);
    }
    said
}

/// The first part of a secret that stands in a text.
fn trace<'a>(secret: &'a str, text: &str) -> Option<&'a str> {
    let last = secret.len().checked_sub(TRACE)?;
    (0..=last).filter_map(|at| secret.get(at..at + TRACE)).find(|part| text.contains(part))
}
