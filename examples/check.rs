//! Checks settings from standard input and prints the report as JSON.
//!
//! `cargo run --example check < settings.env`. Exit status: 0 when nothing blocks, 1 when something does, 2 when the
//! input cannot be read.

use std::{
    io::{self, Read as _, Write as _},
    process::ExitCode,
};

use payment_help::{
    i18n::{english, seller::report_as_json},
    settings::{Connection, MAX_BYTES, Severity, check},
};
use serde_json::Value;

fn main() -> io::Result<ExitCode> {
    let mut bytes = Vec::new();
    io::stdin().lock().take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    let refused = |why: &str| writeln!(io::stderr(), "{why}").map(|()| ExitCode::from(2));
    if bytes.len() > MAX_BYTES {
        return refused("The input is larger than 10 MB. Paste only the settings.");
    }
    let Some(text) = decoded(&bytes) else {
        return refused("The input is not text in UTF-8 or UTF-16. Save it as UTF-8 and try again.");
    };
    let report = check(&text);
    let json = report_as_json(&english(), &report.connections.iter().collect::<Vec<_>>());
    // Read back to print it with a line for each member.
    match json.parse::<Value>() {
        Ok(json) => writeln!(io::stdout(), "{json:#}")?,
        Err(problem) => return refused(&["The report is no JSON: ", &problem.to_string()].concat()),
    }
    let blocks =
        |connection: &Connection| connection.findings.iter().any(|finding| finding.severity == Severity::Blocks);
    Ok(ExitCode::from(u8::from(report.connections.iter().any(blocks))))
}

/// The text of UTF-8, or of UTF-16 that starts with a byte order mark.
fn decoded(bytes: &[u8]) -> Option<String> {
    let wide = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, odd) = rest.as_chunks::<2>();
        odd.is_empty().then(|| String::from_utf16(&pairs.iter().copied().map(unit).collect::<Vec<_>>()).ok())?
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => String::from_utf8(bytes.to_vec()).ok(),
    }
}
