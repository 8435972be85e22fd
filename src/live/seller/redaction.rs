//! The pasted text as it may be shown: all secrets hidden, the places of findings marked.

use leptos::prelude::*;

use super::desk::{Checked, Desk};
use crate::{device::element, ids::seller as id, key, live::mount, settings::Piece, words::Words};

/// How many characters of a long text are shown; all of it is checked.
const SHOWN: usize = 20_000;

/// The id of the place that a finding is about.
pub(super) fn mark_id(connection: usize, finding: usize) -> String {
    ["place-", &connection.to_string(), "-", &finding.to_string()].concat()
}

/// Shows the redacted text; before there is one, the example of it.
pub(super) fn start(desk: Desk) {
    Effect::new(move |_| {
        desk.found.with(|found| {
            element::set_hidden(id::REDACTED_EXAMPLE, found.by_field || found.checked.is_some());
        });
    });
    mount(id::REDACTED, move || {
        move || desk.found.with(|found| found.checked.as_ref().map(|checked| redacted(desk.words, checked)))
    });
}

fn redacted(words: Words, checked: &Checked) -> AnyView {
    let mut shown = 0;
    let pieces = checked.pieces.iter().take_while(|piece| {
        shown += piece.text.len();
        shown <= SHOWN
    });
    let views = pieces.map(piece).collect_view();
    let shortened = (shown > SHOWN).then(|| view! { <p class="hint">{words.text(key!("seller-check.shortened"))}</p> });
    let label = words.text(key!("seller-check.text"));
    view! {
        <p class="label">{label.clone()}</p>
        <pre class="redacted" dir="ltr" tabindex="0" role="region" aria-label=label>
            {views}
        </pre>
        {shortened}
    }
    .into_any()
}

/// A piece with a place of its own for each finding that starts in it, so that the focus can go there.
fn piece(piece: &Piece) -> AnyView {
    let text = piece.text.clone();
    if piece.marks.is_empty() {
        return text.into_any();
    }
    let places = piece
        .marks
        .iter()
        .map(|&(connection, finding)| view! { <span id=mark_id(connection, finding) tabindex="-1"></span> })
        .collect_view();
    view! { <mark>{places} {text}</mark> }.into_any()
}
