//! The verdict over all connections, said once more each time it changes, and the connections of a pasted text.

use leptos::prelude::*;

use super::{
    super::desk::Desk,
    connection::{ConnectionView, Place},
};
use crate::{
    key,
    page::{Announcer, Words},
    settings::{Connection, Verdict},
    words::{Value, seller},
};

/// The id of the result's heading.
pub(super) const RESULT: &str = "result";

/// A verdict, how many connections have it, and how many there are.
type Sum = (Verdict, u32, u32);

/// What was found.
#[component]
pub(super) fn Total() -> impl IntoView {
    let (words, desk, announcer) = (Words::of_page(), Desk::of_page(), Announcer::of_page());
    let sum = Memo::new(move |_| desk.with_found(|found| found.map(sum)));
    let text = move || {
        sum.get().map(|(verdict, count, all)| {
            words.fill(seller::total(verdict), &[("count", Value::Count(count)), ("all", Value::Count(all))])
        })
    };
    Effect::new(move |_| {
        if let Some(text) = text() {
            announcer.say(text);
        }
    });
    let connections = move || {
        desk.checked.with(|checked| {
            let connections = checked.as_ref().map(|checked| checked.connections.as_slice()).unwrap_or_default();
            let view = |(index, connection)| view! { <ConnectionView index connection place=Place::Text(index) /> };
            connections.iter().enumerate().map(view).collect_view()
        })
    };
    view! {
        <h3 id=RESULT tabindex="-1">{words.text(key!("seller-check.result"))}</h3>
        <p class="total">{move || text().unwrap_or_else(|| words.text(key!("seller-check.empty")))}</p>
        <div class="connections">{connections}</div>
    }
}

/// The verdict over all, which is the gravest: the report's own, also where fields were filled in.
fn sum(connections: &[&Connection]) -> Sum {
    let count = |verdict| connections.iter().filter(|connection| connection.verdict == verdict).count();
    let [not_ready, cannot_tell] = [Verdict::NotReady, Verdict::CannotTell].map(count);
    let (verdict, counted) = match (not_ready, cannot_tell, connections.len()) {
        (1.., _, _) => (Verdict::NotReady, not_ready),
        (_, 1.., _) | (_, _, 0) => (Verdict::CannotTell, cannot_tell),
        (_, _, all) => (Verdict::Ready, all),
    };
    let number = |count| u32::try_from(count).unwrap_or(u32::MAX);
    (verdict, number(counted), number(connections.len()))
}
