//! The pasted text as it may be shown: all secrets hidden, the places of findings marked.

use super::desk::{Checked, Desk};
use crate::{
    browser::{block::Block, element},
    ids::{self, seller as id},
    live::follow,
    settings::Piece,
};

/// How many characters of a long text are shown; all of it is checked.
const SHOWN: usize = 20_000;

/// The id of the place that a finding is about.
pub(super) fn mark_id(connection: usize, finding: usize) -> String {
    ["place-", &connection.to_string(), "-", &finding.to_string()].concat()
}

/// Shows the redacted text; before there is one, the example of it.
pub(super) fn start(desk: Desk) {
    follow(move || {
        desk.found.with(|found| {
            element::set_hidden(id::REDACTED_EXAMPLE, found.by_field || found.checked.is_some());
            element::set_hidden(id::REDACTED, found.checked.is_none());
            show(found.checked.as_ref().map_or(&[], |Checked { pieces, .. }| pieces));
        });
    });
}

fn show(pieces: &[Piece]) {
    let text = Block::emptied(&ids::of(id::REDACTED, id::TEXT));
    let mut shown = 0;
    for piece in pieces {
        shown += piece.text.len();
        if shown > SHOWN {
            break;
        }
        if piece.marks.is_empty() {
            text.add_text(&piece.text);
        } else {
            text.add("", &marked(piece));
        }
    }
    element::set_hidden(&ids::of(id::REDACTED, id::SHORTENED), shown <= SHOWN);
}

/// A piece with a place of its own for each finding that starts in it, so that the focus can go there.
fn marked(piece: &Piece) -> Block {
    let mark = Block::copy_of(id::MARK);
    for &(connection, finding) in &piece.marks {
        let place = Block::copy_of(id::MARKED);
        place.set_id("", &mark_id(connection, finding));
        mark.add("", &place);
    }
    mark.add_text(&piece.text);
    mark
}
