//! What only the seller can tell of a connection: the questions, and what an answer does.

use super::desk::Desk;
use crate::{
    browser::{block::Block, focus},
    i18n::seller::{self, answer_id},
    ids::{
        self,
        seller::{self as id, part},
    },
    live::announce,
    settings::{Connection, Question},
};

/// Puts the open questions of a connection into its block, with the answers that were given. What was answered stays in
/// sight, also where it makes the connection ready.
pub(super) fn ask(block: &Block, index: usize, connection: &Connection) {
    block.keep_if(connection.seller_answers.answers().next().is_some(), part::ASKS);
    for (question, answer) in connection.seller_answers.answers() {
        let asked = Block::numbered(&ids::of(id::SAID, question.id()), &index.to_string());
        asked.set_attribute(answer_id(answer), "checked", "");
        block.add(part::ASKS, &asked);
    }
    if connection.is_by_seller() {
        block.set_attribute("", "open", "");
    }
}

/// Takes an answer into the connection's verdict, where one was chosen; false where another control changed.
pub(super) fn change(desk: Desk, control: &str) -> bool {
    let mut parts = control.split('/');
    if parts.next() != Some(id::SAID) {
        return false;
    }
    let index = parts.next().and_then(|number| number.parse::<usize>().ok());
    let question = parts.next().and_then(|name| Question::ALL.into_iter().find(|question| question.id() == name));
    let answer =
        parts.next().and_then(|name| [Some(true), Some(false)].into_iter().find(|said| answer_id(*said) == name));
    if let (Some(index), Some(question)) = (index, question) {
        let mut verdict = None;
        desk.found.update(|found| {
            let connections = found.checked.as_mut().map(|checked| &mut checked.connections);
            if let Some(connection) = connections.and_then(|connections| connections.get_mut(index)) {
                connection.answer(question, answer.flatten());
                verdict = Some(connection.verdict);
            }
        });
        // What was chosen was drawn anew, and perhaps elsewhere, with all connections.
        focus::on(control);
        if let Some(verdict) = verdict {
            announce(&desk.words.text(seller::verdict(verdict)));
        }
    }
    true
}
