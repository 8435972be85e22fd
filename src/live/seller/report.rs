//! The report, and starting again.

use leptos::prelude::*;

use super::desk::Desk;
use crate::{
    device::{clock, element, share},
    guide::seller::Answers,
    ids::seller as id,
    key,
    live::{
        announce,
        hand_over::{self, Text},
    },
    words::{
        Key, Value,
        seller::{self, Written},
    },
};

/// The report's file name.
const FILE: &str = "payment-help-report.md";

/// Keeps the report's preview up to date.
pub(super) fn start(desk: Desk) {
    Effect::new(move |_| hand_over::show(id::REPORT, &text(desk)));
    Effect::new(move |_| element::set_disabled(id::UNDO, desk.before.with(Answers::is_empty)));
}

/// Does what a button of the report says; false where it is another button.
pub(super) fn press(desk: Desk, button: &str) -> bool {
    match button {
        id::DOWNLOAD => share::download(FILE, &untrack(|| text(desk)).text),
        id::AGAIN => again(desk),
        id::UNDO => undo(desk),
        _ => return hand_over::press(desk.words, id::REPORT, button, || untrack(|| text(desk))),
    }
    true
}

fn text(desk: Desk) -> Text {
    let book = desk.words.book();
    let when = clock::now_in_words(book.locale());
    let say = |key: Key, arguments: &[(&str, Value<'_>)]| desk.words.fill(key, arguments);
    let text = desk.answers.with(|answers| {
        desk.found.with(|found| {
            let connections = found.connections();
            seller::report(book, &say, Written { answers, connections: connections.as_deref(), when: &when })
        })
    });
    Text { title: desk.words.text(key!("seller-report-title")), text }
}

/// Clears everything. The answers can be had back; what was pasted cannot.
fn again(desk: Desk) {
    let before = desk.answers.get_untracked();
    desk.before.set(before);
    desk.answers.set(Answers::default());
    desk.wipe();
    announce(&desk.words.text(key!("seller-report.restarted")));
}

fn undo(desk: Desk) {
    desk.answers.set(desk.before.get_untracked());
    desk.before.set(Answers::default());
    announce(&desk.words.text(key!("seller-report.undone")));
}
