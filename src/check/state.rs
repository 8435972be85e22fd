//! What the check has found in what was entered. Never what was entered: that stays in its boxes.

use std::sync::Arc;

use crate::{
    i18n::MessageId,
    message,
    settings::{
        Code, Connection, FormInput, MAX_BYTES, Piece, Question, Verdict, check, check_fields, view, worst_first,
    },
};

/// Why a text is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It is larger than is read.
    TooLarge,
    /// Cards are nobody's settings: all boxes are emptied at once.
    CardNumber,
}

impl Refusal {
    /// What is said of it.
    pub(super) const fn said(self) -> MessageId {
        match self {
            Self::TooLarge => message!("seller-check.too-large"),
            Self::CardNumber => message!("seller-check.card"),
        }
    }
}

/// So many connections are shown; all are checked. Thousands would keep the browser busy for seconds.
pub(super) const MOST_SHOWN: usize = 100;

/// One connection, by where it was entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entered {
    /// In the pasted text; the connection's index.
    InText(usize),
    /// In fields; the card's number, from 1.
    InFields(u32),
}

/// What was found in a pasted text.
#[derive(Debug)]
struct Pasted {
    connections: Vec<Connection>,
    /// The whole text for display, with nothing secret in it.
    pieces: Vec<Piece>,
}

/// One connection whose fields are filled in.
#[derive(Debug)]
struct Card {
    number: u32,
    /// What the check says once there is something in the fields.
    connection: Option<Connection>,
}

/// What was found, and which way the seller enters settings.
#[derive(Debug)]
pub(super) struct State {
    by_field: bool,
    pasted: Option<Pasted>,
    cards: Vec<Card>,
}

impl Default for State {
    /// The box for a text; one card is ready for the other way.
    fn default() -> Self {
        Self { by_field: false, pasted: None, cards: vec![Card { number: 1, connection: None }] }
    }
}

impl State {
    /// Whether fields are filled in, instead of pasting a text.
    pub(super) const fn is_by_field(&self) -> bool {
        self.by_field
    }

    /// Goes to the fields, or back to the text. What was entered the other way would stay unseen: it goes.
    pub(super) fn change_way(&mut self, by_field: bool) {
        self.clear();
        self.by_field = by_field;
    }

    /// Forgets what was found. The cards stay.
    pub(super) fn clear(&mut self) {
        self.pasted = None;
        for card in &mut self.cards {
            card.connection = None;
        }
    }

    /// Checks a pasted text. What the seller answered about a connection that looks the same as before holds on.
    pub(super) fn read(&mut self, text: &str) -> Result<(), Refusal> {
        let before = self.pasted.take();
        if text.len() > MAX_BYTES {
            return Err(Refusal::TooLarge);
        }
        if text.trim().is_empty() {
            return Ok(());
        }
        let mut report = check(text);
        if report.connections.iter().any(holds_card_number) {
            return Err(Refusal::CardNumber);
        }
        let before = before.iter().flat_map(|before| &before.connections);
        for (connection, before) in report.connections.iter_mut().zip(before) {
            connection.adopt_answers(before);
        }
        let pieces = view(text, &report);
        self.pasted = Some(Pasted { connections: report.connections, pieces });
        Ok(())
    }

    /// Checks the fields of a card.
    pub(super) fn fill_in(&mut self, number: u32, inputs: &[FormInput<'_>]) -> Result<(), Refusal> {
        let is_filled = inputs.iter().any(|input| !input.value.trim().is_empty());
        let connection = is_filled.then(|| check_fields(inputs));
        if connection.as_ref().is_some_and(holds_card_number) {
            return Err(Refusal::CardNumber);
        }
        if let Some(card) = self.cards.iter_mut().find(|card| card.number == number) {
            card.connection = connection;
        }
        Ok(())
    }

    /// The numbers of the cards in view.
    pub(super) fn cards(&self) -> Vec<u32> {
        if self.by_field { self.cards.iter().map(|card| card.number).collect() } else { Vec::new() }
    }

    /// Adds a card; gives its number.
    pub(super) fn add_card(&mut self) -> u32 {
        let number = self.cards.iter().map(|card| card.number).max().map_or(1, |last| last + 1);
        self.cards.push(Card { number, connection: None });
        number
    }

    /// Removes a card.
    pub(super) fn remove_card(&mut self, number: u32) {
        self.cards.retain(|card| card.number != number);
    }

    /// Takes the seller's answer to a question about a pasted connection; gives the verdict that follows.
    pub(super) fn answer(&mut self, index: usize, question: Question, answer: Option<bool>) -> Option<Verdict> {
        let connection = self.pasted.as_mut()?.connections.get_mut(index)?;
        connection.answer(question, answer);
        Some(connection.verdict)
    }

    /// One connection, with its index among all.
    pub(super) fn connection(&self, entered: Entered) -> Option<(usize, &Connection)> {
        match entered {
            Entered::InText(index) => Some((index, self.pasted.as_ref()?.connections.get(index)?)),
            Entered::InFields(number) => {
                let card = self.cards.iter().find(|card| card.number == number)?;
                let index = usize::try_from(number).unwrap_or_default().saturating_sub(1);
                Some((index, card.connection.as_ref()?))
            }
        }
    }

    /// The connections of the pasted text.
    fn in_text(&self) -> &[Connection] {
        self.pasted.as_ref().map_or(&[], |pasted| &pasted.connections)
    }

    /// How many connections the pasted text has.
    pub(super) fn count_in_text(&self) -> usize {
        self.in_text().len()
    }

    /// The connections of the pasted text that are shown, with their verdicts, the worst first.
    pub(super) fn shown(&self) -> Vec<(usize, Verdict)> {
        let all = worst_first(self.in_text()).map(|(index, connection)| (index, connection.verdict));
        all.take(MOST_SHOWN).collect()
    }

    /// The pasted text for display; nothing while there is none.
    pub(super) fn pieces(&self) -> Option<&[Piece]> {
        self.pasted.as_ref().map(|pasted| &*pasted.pieces)
    }

    /// All connections, by whichever way they were entered; nothing while nothing was.
    pub(super) fn connections(&self) -> Option<Vec<&Connection>> {
        if self.by_field {
            let found: Vec<_> = self.cards.iter().filter_map(|card| card.connection.as_ref()).collect();
            (!found.is_empty()).then_some(found)
        } else {
            self.pasted.as_ref().map(|pasted| pasted.connections.iter().collect())
        }
    }

    /// The same, to hand out: redacted, as a connection always is.
    pub(super) fn report(&self) -> Option<Arc<[Connection]>> {
        Some(self.connections()?.into_iter().cloned().collect())
    }
}

/// Whether somebody entered a card number.
pub(super) fn holds_card_number(connection: &Connection) -> bool {
    connection.findings.iter().any(|finding| finding.code == Code::CardNumber)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{guide::seller::stripe_example, settings::Slot};

    fn read(text: &str) -> (State, Result<(), Refusal>) {
        let mut state = State::default();
        let result = state.read(text);
        (state, result)
    }

    fn card_number() -> String {
        ["4242"; 4].join(" ")
    }

    #[test]
    fn the_worst_connections_are_shown_first() {
        let (state, result) = read(&stripe_example());
        assert_eq!(result, Ok(()));
        let wanted = [(1, Verdict::NotReady), (2, Verdict::NotReady), (0, Verdict::Ready)];
        assert_eq!(state.shown(), wanted);
        assert_eq!(state.report().map(|report| report.len()), Some(3));
    }

    #[test]
    fn of_many_connections_some_are_shown_and_all_are_reported() {
        let paste: String = (0..120).map(|shop| format!("[shop {shop}]\nSTRIPE_SECRET_KEY=your_key_here\n")).collect();
        let (state, _) = read(&paste);
        assert_eq!((state.shown().len(), state.count_in_text()), (MOST_SHOWN, 120));
        assert_eq!(state.report().map(|report| report.len()), Some(120));
    }

    #[test]
    fn a_text_that_is_refused_or_empty_leaves_nothing_of_the_one_before() {
        let large = "a".repeat(MAX_BYTES + 1);
        for (text, wanted) in
            [(" \n", Ok(())), (&*large, Err(Refusal::TooLarge)), (&*card_number(), Err(Refusal::CardNumber))]
        {
            let (mut state, _) = read(&stripe_example());
            assert_eq!(state.read(text), wanted);
            assert!(state.connections().is_none() && state.pieces().is_none());
        }
    }

    #[test]
    fn what_a_seller_answered_holds_on_while_the_text_grows() {
        let [login, key] = [["5kQ7v", "Xw2B"], ["3Tz8Hn5W", "c2Jk9Qr4"]].map(|parts| parts.concat());
        let text = format!("AUTHORIZENET_API_LOGIN_ID={login}\nAUTHORIZENET_TRANSACTION_KEY={key}\n");
        let (mut state, _) = read(&text);
        for (question, wanted) in [(Question::LiveSide, Verdict::CannotTell), (Question::TestModeOff, Verdict::Ready)] {
            assert_eq!(state.answer(0, question, Some(true)), Some(wanted));
        }
        assert_eq!(state.read(&(text + "\n")), Ok(()));
        assert_eq!(state.shown(), [(0, Verdict::Ready)]);
        assert_eq!(state.answer(1, Question::LiveSide, Some(true)), None, "there is no other connection");
    }

    #[test]
    fn each_card_is_a_connection_and_keeps_its_number() {
        let mut state = State::default();
        state.change_way(true);
        assert_eq!((state.add_card(), state.cards()), (2, vec![1, 2]));
        let key = |value| FormInput { slot: Slot::SecretKey, value };
        assert_eq!(state.fill_in(2, &[key("your_key_here")]), Ok(()));
        assert_eq!(state.fill_in(1, &[key(" ")]), Ok(()), "without text there is nothing to check");
        assert_eq!(state.connections().map(|found| found.len()), Some(1));
        assert_eq!(state.connection(Entered::InFields(2)).map(|(index, _)| index), Some(1));
        state.remove_card(1);
        assert_eq!((state.cards(), state.add_card()), (vec![2], 3));
        assert_eq!(state.fill_in(2, &[key(&card_number())]), Err(Refusal::CardNumber));
    }

    #[test]
    fn what_was_entered_one_way_goes_with_the_other() {
        let (mut state, _) = read(&stripe_example());
        state.change_way(true);
        assert!(state.connections().is_none() && state.pieces().is_none());
        state.change_way(false);
        assert!(state.cards().is_empty() && state.connections().is_none());
    }
}
