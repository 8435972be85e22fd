//! The pasted text as it may be shown: all secrets hidden, the places of findings marked.

use leptos::{either::Either, prelude::*};

use super::{handle::Check, places::mark_id, state::State};
use crate::{message, settings::Piece, shared::words};

/// How many bytes of a long text are shown; all of it is checked.
const MOST_SHOWN: usize = 20_000;

/// The redacted text; before there is one, the example of it.
#[component]
pub(super) fn RedactedText() -> impl IntoView {
    let (words, check) = (words(), expect_context::<Check>());
    let has_text = Memo::new(move |_| check.state.with(|state| state.pieces().is_some()));
    let has_other = Memo::new(move |_| has_text.get() || check.state.with(State::is_by_field));
    let pieces =
        move || check.state.with(|state| shown(state.pieces().unwrap_or_default()).iter().map(piece).collect_view());
    let is_whole = move || check.state.with(|state| is_whole(state.pieces().unwrap_or_default()));
    view! {
        <div hidden=move || has_other.get()>
            <p class="hint">{words.text(message!("seller-check.empty-example"))}</p>
            <pre class="redacted" dir="ltr">
                "Secret key: sk_live_…9abc"
            </pre>
        </div>
        <div id="redacted" hidden=move || !has_text.get()>
            <p class="label">{words.text(message!("seller-check.text"))}</p>
            <pre
                class="redacted"
                dir="ltr"
                tabindex="0"
                role="region"
                aria-label=words.text(message!("seller-check.text"))
            >
                {pieces}
            </pre>
            <p class="hint" hidden=is_whole>
                {words.text(message!("seller-check.shortened"))}
            </p>
        </div>
    }
}

/// The first pieces of a text, as many as are shown.
fn shown(pieces: &[Piece]) -> &[Piece] {
    let mut length = 0;
    let count = pieces.iter().take_while(|piece| {
        length += piece.text.len();
        length <= MOST_SHOWN
    });
    pieces.get(..count.count()).unwrap_or_default()
}

fn is_whole(pieces: &[Piece]) -> bool {
    shown(pieces).len() == pieces.len()
}

/// A piece, with a place of its own for each finding that starts in it, so that the focus can go there.
fn piece(piece: &Piece) -> impl IntoView + use<> {
    let text = piece.text.clone();
    if piece.marks.is_empty() {
        return Either::Left(text);
    }
    let place = |&(connection, finding): &(usize, usize)| {
        view! { <span tabindex="-1" id=mark_id(connection, finding)></span> }
    };
    Either::Right(view! { <mark>{piece.marks.iter().map(place).collect_view()} {text}</mark> })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{check, view};

    fn pieces(text: &str) -> Vec<Piece> {
        view(text, &check(text))
    }

    #[test]
    fn a_long_text_is_shown_up_to_its_limit() {
        let short = pieces("STRIPE_SECRET_KEY=your_key_here\n");
        assert!(is_whole(&short) && !short.is_empty());
        let long = pieces(&"STRIPE_SECRET_KEY=your_key_here\n".repeat(1000));
        let length: usize = shown(&long).iter().map(|piece| piece.text.len()).sum();
        assert!(!is_whole(&long) && (MOST_SHOWN - 100..=MOST_SHOWN).contains(&length), "{length}");
    }
}
