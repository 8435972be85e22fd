//! The check of what stands in the box that takes any text.

use zeroize::Zeroizing;

use super::{
    boxes, cards,
    desk::{Checked, Desk, holds_card_number},
};
use crate::{
    browser::{focus, form, secrets},
    ids::seller as id,
    message, settings,
};

/// Puts a text into the box, as if it had been pasted, and goes to what was found in it.
pub(super) fn load(desk: Desk, text: &str) {
    desk.wipe();
    cards::change_way(desk, false);
    let text = Zeroizing::new(text.to_owned());
    form::set_value(id::PASTE, &text);
    read(desk);
    focus::go_to(id::RESULT);
}

/// Checks what stands in the box. The app's copy of it is wiped again before this ends.
pub(super) fn read(desk: Desk) {
    let text = secrets::value(id::PASTE);
    boxes::accept(id::ENTRY);
    if text.len() > settings::MAX_BYTES {
        boxes::refuse(desk.words, id::ENTRY, message!("seller-check.too-large"));
    }
    if text.trim().is_empty() || text.len() > settings::MAX_BYTES {
        desk.change(|found| found.checked = None);
        return;
    }
    let mut report = settings::check(&text);
    if report.connections.iter().any(holds_card_number) {
        boxes::refuse_card(desk, id::ENTRY);
        return;
    }
    desk.found.with_untracked(|found| {
        let before = found.checked.iter().flat_map(|checked| &checked.connections);
        for (connection, before) in report.connections.iter_mut().zip(before) {
            connection.adopt_answers(before);
        }
    });
    let pieces = settings::view(&text, &report);
    desk.change(|found| found.checked = Some(Checked { connections: report.connections, pieces }));
}
