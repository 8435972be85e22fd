//! What the parts share: the answers, and what the settings check found. Never what was pasted: that stays in its box.

use std::mem;

use super::boxes;
use crate::{
    browser::{self, secrets},
    guide::seller::Answers,
    i18n::Localizer,
    live::Signal,
    settings::{Code, Comparison, Connection, Piece},
};

/// What the settings check found in a pasted text.
pub(super) struct Checked {
    /// The connections, as the check reported them.
    pub(super) connections: Vec<Connection>,
    /// The whole text for display, with nothing secret in it.
    pub(super) pieces: Vec<Piece>,
}

/// One connection whose fields are filled in: its number, and what the check says once there is something in them.
pub(super) type Card = (u32, Option<Connection>);

/// What was entered, and what was found in it.
pub(super) struct Found {
    /// Whether fields are filled in, instead of pasting a text.
    pub(super) by_field: bool,
    /// What was found in the pasted text; nothing while there is no text.
    pub(super) checked: Option<Checked>,
    /// The connections whose fields are filled in.
    pub(super) cards: Vec<Card>,
    /// Whether the page is about to follow a change.
    is_followed: bool,
}

impl Found {
    /// The connections that were found, by whichever way they were entered; nothing where nothing was.
    pub(super) fn connections(&self) -> Option<Vec<&Connection>> {
        if self.by_field {
            let found: Vec<_> = self.cards.iter().filter_map(|(_, connection)| connection.as_ref()).collect();
            (!found.is_empty()).then_some(found)
        } else {
            self.checked.as_ref().map(|checked| checked.connections.iter().collect())
        }
    }
}

/// The page's state. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub(super) words: Localizer,
    /// The answers given.
    pub(super) answers: Signal<Answers>,
    /// The answers before they were cleared.
    pub(super) before: Signal<Answers>,
    /// What was entered, and what was found in it.
    pub(super) found: Signal<Found>,
    /// How two values compare; nothing while one of them is missing.
    pub(super) compared: Signal<Option<Comparison>>,
}

impl Desk {
    pub(super) fn new(words: Localizer, answers: Answers) -> Self {
        Self {
            words,
            answers: Signal::new(answers),
            before: Signal::new(Answers::default()),
            found: Signal::new(Found { by_field: false, checked: None, cards: vec![(1, None)], is_followed: false }),
            compared: Signal::new(None),
        }
    }

    /// Empties all boxes, forgets what was found in them, and hides again what will stand in them.
    pub(super) fn wipe(self) {
        secrets::wipe();
        boxes::calm(self);
        self.compared.set(None);
        self.change(|found| {
            found.checked = None;
            for (_, connection) in &mut found.cards {
                *connection = None;
            }
        });
    }

    /// Changes what was found. The page follows once, when all that happens now has happened: browsers report some
    /// pastes line by line.
    pub(super) fn change(self, how: impl FnOnce(&mut Found)) {
        let is_followed = self.found.update_untracked(|found| {
            how(found);
            mem::replace(&mut found.is_followed, true)
        });
        if !is_followed {
            browser::soon(move || self.found.update(|found| found.is_followed = false));
        }
    }
}

/// Whether somebody entered a card number.
pub(super) fn holds_card_number(connection: &Connection) -> bool {
    connection.findings.iter().any(|finding| finding.code == Code::CardNumber)
}
