//! The verdict over all connections, said once more each time it changes, and the connections of a pasted text.

use leptos::prelude::*;

use super::{
    connection::{self, Place},
    desk::Desk,
};
use crate::{
    device::element,
    ids::seller as id,
    key,
    live::{announce, mount},
    settings::{Connection, Verdict},
    words::{Value, seller},
};

/// Shows what was found.
pub(super) fn start(desk: Desk) {
    Effect::new(move |before: Option<Option<String>>| {
        let text = desk.found.with(|found| found.connections().map(|connections| said(desk, &connections)));
        let empty = || desk.words.text(key!("seller-check.empty"));
        element::set_text(id::TOTAL, &text.clone().unwrap_or_else(empty));
        if let Some(text) = text.as_ref().filter(|text| before.flatten().as_ref() != Some(text)) {
            announce(text);
        }
        text
    });
    mount(id::CONNECTIONS, move || {
        move || {
            desk.found.with(|found| {
                let connections = found.checked.iter().flat_map(|checked| &checked.connections);
                let view = |(index, found)| connection::view(desk.words, index, found, Place::Text(index));
                connections.enumerate().map(view).collect_view()
            })
        }
    });
}

/// The verdict over all, which is the gravest: the report's own, also where fields were filled in.
fn said(desk: Desk, connections: &[&Connection]) -> String {
    let count = |verdict| connections.iter().filter(|connection| connection.verdict == verdict).count();
    let [not_ready, cannot_tell] = [Verdict::NotReady, Verdict::CannotTell].map(count);
    let (verdict, counted) = match (not_ready, cannot_tell, connections.len()) {
        (1.., _, _) => (Verdict::NotReady, not_ready),
        (_, 1.., _) | (_, _, 0) => (Verdict::CannotTell, cannot_tell),
        (_, _, all) => (Verdict::Ready, all),
    };
    let number = |count| Value::Count(u32::try_from(count).unwrap_or(u32::MAX));
    let arguments = [("count", number(counted)), ("all", number(connections.len()))];
    desk.words.fill(seller::total(verdict), &arguments)
}
