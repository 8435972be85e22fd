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

/// So many connections are shown; all are checked. Thousands would keep the browser busy for seconds.
const SHOWN: usize = 100;

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
                let count = found.checked.as_ref().map_or(0, |checked| checked.connections.len());
                (connections.take(SHOWN).map(view).collect_view(), (count > SHOWN).then(|| fewer(desk, count)))
            })
        }
    });
}

/// The verdict over all in words: the report's own, also where fields were filled in.
fn said(desk: Desk, connections: &[&Connection]) -> String {
    let verdict = over_all(connections);
    let counted = connections.iter().filter(|connection| connection.verdict == verdict).count();
    let arguments = [("count", number(counted)), ("all", number(connections.len()))];
    desk.words.fill(seller::total(verdict), &arguments)
}

/// Says that not all connections are shown.
fn fewer(desk: Desk, all: usize) -> AnyView {
    let arguments = [("count", number(SHOWN)), ("all", number(all))];
    view! { <p class="hint">{desk.words.fill(key!("seller-check.fewer"), &arguments)}</p> }.into_any()
}

fn number(count: usize) -> Value<'static> {
    Value::Count(u32::try_from(count).unwrap_or(u32::MAX))
}
