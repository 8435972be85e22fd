//! Where the live value of a setting is found, and what to ask where its text does not tell live from test.

use crate::{Book, Key, Value, key};
use settings_check::{Connection, Environment, Setting, Slot, home, processors::Question};

/// What only the seller can tell of a value.
#[must_use]
pub const fn asked(question: Question) -> Key {
    match question {
        Question::LiveSide => key!("seller-find.live-side"),
        Question::TestModeOff => key!("seller-find.test-mode-off"),
    }
}

/// An answer's name in the page: `yes`, `no`, `open`.
#[must_use]
pub const fn answer_id(answer: Option<bool>) -> &'static str {
    match answer {
        Some(true) => "yes",
        Some(false) => "no",
        None => "open",
    }
}

/// What the seller answers to that; nothing while it is open.
#[must_use]
pub const fn answered(answer: Option<bool>) -> Key {
    match answer {
        Some(true) => key!("seller-word.yes"),
        Some(false) => key!("seller-word.no"),
        None => key!("seller-word.open"),
    }
}

/// Where the live value of a setting is found; nothing where it is no credential or nobody knows.
#[must_use]
pub fn where_to_find(book: &Book, connection: &Connection, setting: &Setting) -> Option<String> {
    let processor = connection.processor.filter(|processor| !processor.place().is_empty())?;
    home(processor, setting).filter(|slot| Slot::is_credential(*slot))?;
    let places = [("brand", Value::Text(processor.brand())), ("place", Value::Text(processor.place()))];
    let mut text = book.fill(key!("seller-find.place"), &places);
    if setting.environment == Environment::CannotTell {
        for question in processor.questions() {
            text.extend([" ", &book.text(asked(*question))]);
        }
    }
    Some(text)
}
