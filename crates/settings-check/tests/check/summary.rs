//! Short forms of what a check says.

use sample_settings::keys::filled;
use settings_check::{Code, Connection, Report, check};

/// Checks a template.
pub(crate) fn checked(template: &str) -> Report {
    check(&filled(template))
}

/// The codes of a connection, each once, sorted.
pub(crate) fn codes(connection: &Connection) -> Vec<&'static str> {
    let mut codes: Vec<_> = connection.findings.iter().map(|finding| finding.code.id()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// The codes of all connections, in a row.
pub(crate) fn all_codes(report: &Report) -> Vec<&'static str> {
    report.connections.iter().flat_map(codes).collect()
}

/// Whether any connection has the finding.
pub(crate) fn has(report: &Report, code: Code) -> bool {
    report.connections.iter().any(|connection| connection.findings.iter().any(|finding| finding.code == code))
}
