//! The verdict over all connections, said once more each time it changes, and the connections of a pasted text, the
//! worst first.

use super::{
    connection::{self, Place},
    desk::Desk,
};
use crate::{
    browser::{block, element},
    i18n::{Argument, seller},
    ids::{self, seller as id},
    live::{announce, follow},
    message,
    settings::{Connection, over_all, worst_first},
};

/// So many connections are shown; all are checked. Thousands would keep the browser busy for seconds.
const SHOWN: usize = 100;

/// Shows what was found.
pub(super) fn start(desk: Desk) {
    follow(move || {
        let text = desk.found.with(|found| found.connections().map(|connections| said(desk, &connections)));
        if let Some(text) = text.as_ref().filter(|text| element::text(id::TOTAL) != **text) {
            announce(text);
        }
        element::set_text(id::TOTAL, &text.unwrap_or_else(|| desk.words.text(message!("seller-check.empty"))));
    });
    follow(move || {
        desk.found.with(|found| show(desk, found.checked.as_ref().map_or(&[], |checked| &checked.connections)));
    });
}

fn show(desk: Desk, connections: &[Connection]) {
    block::refill(id::CONNECTIONS, |place| {
        for (index, found) in worst_first(connections).take(SHOWN) {
            place.add("", &connection::block(desk.words, index, found, Place::Text(index)));
        }
    });
    let arguments = [("count", number(SHOWN)), ("all", number(connections.len()))];
    let fewer = ids::of(id::CONNECTIONS, id::FEWER);
    element::set_text(&fewer, &desk.words.fill(message!("seller-check.fewer"), &arguments));
    element::set_hidden(&fewer, connections.len() <= SHOWN);
}

/// The verdict over all in words: the report's own, also where fields were filled in.
fn said(desk: Desk, connections: &[&Connection]) -> String {
    let verdict = over_all(connections);
    let counted = connections.iter().filter(|connection| connection.verdict == verdict).count();
    let arguments = [("count", number(counted)), ("all", number(connections.len()))];
    desk.words.fill(seller::total(verdict), &arguments)
}

fn number(count: usize) -> Argument<'static> {
    Argument::Count(u32::try_from(count).unwrap_or(u32::MAX))
}
