//! Checks settings from standard input and prints what was found, a line each.
//!
//! `cargo run -p settings-check --example report < settings.env`

use std::io::{self, Read as _, Write as _};

use settings_check::{Connection, check};

fn main() -> io::Result<()> {
    let mut text = String::new();
    io::stdin().lock().read_to_string(&mut text)?;
    let mut out = io::stdout().lock();
    let report = check(&text);
    writeln!(out, "{}", report.verdict.id())?;
    report.connections.iter().try_for_each(|connection| print(&mut out, connection))
}

fn print(out: &mut impl io::Write, connection: &Connection) -> io::Result<()> {
    let processor = connection.processor.map_or("unknown processor", |processor| processor.brand());
    writeln!(out, "\n{processor}: {}", connection.verdict.id())?;
    for setting in &connection.settings {
        writeln!(out, "  {} = {} ({})", setting.name, setting.shown.as_str(), setting.kind.id())?;
    }
    for finding in &connection.findings {
        writeln!(out, "  {} {} at byte {}", finding.severity.id(), finding.code.id(), finding.at.start)?;
    }
    Ok(())
}
