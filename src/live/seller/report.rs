//! The report, and starting again.

use super::desk::{Desk, Found};
use crate::{
    browser::{clock, element, host, share},
    guide::seller::{Answers, Part},
    i18n::seller::{self, Written},
    ids::{self, seller as id},
    live::{
        announce, follow,
        hand_over::{self, Text},
        signal::untrack,
    },
    message,
    settings::over_all,
};

/// The report's file name, and its type.
const FILE: (&str, &str) = ("payment-help-report.md", "text/markdown");

/// The same of what the settings check found.
const JSON_FILE: (&str, &str) = ("payment-help-report.json", "application/json");

/// What the host page was told of the report; on the report's part of the page.
const OUTCOME: &str = "data-outcome";

/// Keeps the report's preview up to date.
pub(super) fn start(desk: Desk) {
    follow(move || hand_over::show(id::REPORT, &text(desk)));
    follow(move || element::set_disabled(id::UNDO, desk.before.with(Answers::is_empty)));
}

/// Does what a button of the report says; false where it is another button.
pub(super) fn press(desk: Desk, button: &str) -> bool {
    match button {
        id::DOWNLOAD => share::download(FILE.0, FILE.1, &untrack(|| text(desk)).text),
        id::DOWNLOAD_JSON => share::download(JSON_FILE.0, JSON_FILE.1, &json(desk)),
        id::AGAIN => {
            again(desk);
            return true;
        }
        id::UNDO => {
            undo(desk);
            return true;
        }
        _ if hand_over::press(desk.words, id::REPORT, button, || untrack(|| text(desk))) => {}
        _ => return false,
    }
    tell_host(desk);
    true
}

/// Tells the page around this one, whenever it has changed, which verdict the report has that the seller takes away:
/// the verdict's id, or that nothing was checked.
fn tell_host(desk: Desk) {
    let verdict = |found: &Found| found.connections().map_or("unchecked", |connections| over_all(&connections).id());
    let outcome = ids::of(Part::Report.id(), desk.found.with_untracked(verdict));
    if element::attribute(Part::Report.id(), OUTCOME).as_ref() != Some(&outcome) {
        host::outcome(&outcome);
        element::set_attribute(Part::Report.id(), OUTCOME, Some(&outcome));
    }
}

fn text(desk: Desk) -> Text {
    let when = clock::now_in_words(desk.words.messages().locale());
    let text = desk.answers.with(|answers| {
        desk.found.with(|found| {
            let connections = found.connections();
            seller::report(desk.words, Written { answers, connections: connections.as_deref(), when: &when })
        })
    });
    Text { title: desk.words.text(message!("seller-report-title")), text }
}

fn json(desk: Desk) -> String {
    let connections =
        |found: &Found| seller::report_as_json(desk.words.messages(), &found.connections().unwrap_or_default());
    desk.found.with_untracked(connections)
}

/// Clears everything. The answers can be had back; what was pasted cannot.
pub(super) fn again(desk: Desk) {
    let before = desk.answers.get_untracked();
    desk.before.set(before);
    desk.answers.set(Answers::default());
    element::set_attribute(Part::Report.id(), OUTCOME, None);
    desk.wipe();
    announce(&desk.words.text(message!("seller-report.restarted")));
}

fn undo(desk: Desk) {
    desk.answers.set(desk.before.get_untracked());
    desk.before.set(Answers::default());
    announce(&desk.words.text(message!("seller-report.undone")));
}
