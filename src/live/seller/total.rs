//! The verdict over all connections, said once more each time it changes, and the connections of a pasted text, the
//! worst first.

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
    settings::{Connection, over_all, worst_first},
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
                let connections = found.checked.iter().flat_map(|checked| worst_first(&checked.connections));
                let view = |(index, found)| connection::view(desk.words, index, found, Place::Text(index));
                connections.map(view).collect_view()
            })
        }
    });
}

/// The verdict over all in words: the report's own, also where fields were filled in.
fn said(desk: Desk, connections: &[&Connection]) -> String {
    let verdict = over_all(connections);
    let counted = connections.iter().filter(|connection| connection.verdict == verdict).count();
    let number = |count| Value::Count(u32::try_from(count).unwrap_or(u32::MAX));
    let arguments = [("count", number(counted)), ("all", number(connections.len()))];
    desk.words.fill(seller::total(verdict), &arguments)
}
