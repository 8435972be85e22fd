//! What must be true of every input.

use settings_check::{
    Connection, FormInput, Severity, Slot, Span, Verdict, check, check_fields, compare, over_all, view,
};

use crate::{paste::Paste, shown};

/// What is not true of a paste. What stands before the first colon is the kind of fault.
pub fn complaint(paste: &Paste) -> Option<String> {
    let text = paste.text.as_str();
    let report = check(text);
    if report.verdict != over_all(&report.connections) {
        return Some("verdict: not that of the connections".to_owned());
    }
    if let Some(complaint) = report.connections.iter().find_map(|connection| unsound(text, connection)) {
        return Some(complaint);
    }
    let pieces = view(text, &report);
    let mut at = 0;
    for piece in &pieces {
        let Some(original) = text.get(piece.at.start..piece.at.end) else {
            return Some(format!("border of a piece: {:?}", piece.at));
        };
        if piece.at.start != at || (!piece.redacted && piece.text != original) {
            return Some(format!("gap or other text in the view: {:?}", piece.at));
        }
        at = piece.at.end;
    }
    if at != text.len() {
        return Some(format!("end missing in the view: {at} of {}", text.len()));
    }
    let form = check_fields(&[Slot::SecretKey, Slot::PublishableKey].map(|slot| FormInput { slot, value: text }));
    let complaint = unsound(text, &form).map(|complaint| format!("form, {complaint}"));
    let _ = compare(text, "sk_live_");
    complaint.or_else(|| shown::complaint(paste, &report, &pieces))
}

fn unsound(text: &str, connection: &Connection) -> Option<String> {
    let sound = |at: Span| at.start <= at.end && text.get(at.start..at.end).is_some();
    let places = connection.settings.iter().map(|setting| setting.at);
    let mut places = places.chain(connection.findings.iter().map(|finding| finding.at));
    if let Some(at) = places.find(|at| !sound(*at)) {
        return Some(format!("place outside: {at:?} of {}", text.len()));
    }
    let count = connection.settings.len();
    if connection.findings.iter().flat_map(|finding| &finding.settings).any(|index| *index >= count) {
        return Some(format!("finding of no setting: there are {count}"));
    }
    let blocks = connection.findings.iter().any(|finding| finding.severity == Severity::Blocks);
    (blocks != (connection.verdict == Verdict::NotReady))
        .then(|| "blocked but not not-ready: or the reverse".to_owned())
}
