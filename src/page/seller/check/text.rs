//! The pasted text as it may be shown: all secrets hidden, the places of findings marked.

use leptos::prelude::*;

use super::super::desk::{Checked, Desk};
use crate::{key, page::Words, settings::Piece};

/// How many characters of a long text are shown; all of it is checked.
const SHOWN: usize = 20_000;

/// The id of the place that a finding is about.
pub(super) fn mark_id(connection: usize, finding: usize) -> String {
    format!("place-{connection}-{finding}")
}

/// The redacted text; before there is one, an example of it.
#[component]
pub(super) fn Redaction() -> impl IntoView {
    let (words, desk) = (Words::of_page(), Desk::of_page());
    let text = move || {
        desk.checked.with(|checked| match checked {
            Some(checked) => redacted(words, checked).into_any(),
            None => example(words).into_any(),
        })
    };
    view! { <div hidden=move || desk.by_field.get()>{text}</div> }
}

fn example(words: Words) -> impl IntoView {
    view! {
        <p class="hint">{words.text(key!("seller-check.empty-example"))}</p>
        <pre class="redacted" dir="ltr">"Secret key: sk_live_…9abc"</pre>
    }
}

fn redacted(words: Words, checked: &Checked) -> impl IntoView + use<> {
    let mut shown = 0;
    let mut pieces = checked.pieces.iter();
    let views = pieces
        .by_ref()
        .take_while(|piece| {
            shown += piece.text.len();
            shown <= SHOWN
        })
        .map(piece)
        .collect_view();
    let shortened = (shown > SHOWN).then(|| view! { <p class="hint">{words.text(key!("seller-check.shortened"))}</p> });
    let label = words.text(key!("seller-check.text"));
    view! {
        <p class="label">{label.clone()}</p>
        <pre class="redacted" dir="ltr" tabindex="0" role="region" aria-label=label>
            {views}
        </pre>
        {shortened}
    }
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
