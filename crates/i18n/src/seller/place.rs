//! Where to find the live value of a setting, and what to ask where the value could be live or test.

use crate::{id::MessageId, message, messages::Messages, pattern::Argument};
use settings_check::{Connection, Environment, Question, Setting, Slot, home};

/// The question about a value that only the seller can answer.
#[must_use]
pub const fn asked(question: Question) -> MessageId {
    match question {
        Question::LiveSide => message!("seller-find.live-side"),
        Question::TestModeOff => message!("seller-find.test-mode-off"),
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

/// The seller's answer to it; `None` while it is open.
#[must_use]
pub const fn answered(answer: Option<bool>) -> MessageId {
    match answer {
        Some(true) => message!("seller-word.yes"),
        Some(false) => message!("seller-word.no"),
        None => message!("seller-word.open"),
    }
}

/// Where to find the live value of a setting; `None` where it is no credential, or where the place is not known.
#[must_use]
pub fn where_to_find(messages: &Messages, connection: &Connection, setting: &Setting) -> Option<String> {
    let processor = connection.processor.filter(|processor| !processor.place().is_empty())?;
    home(processor, setting).filter(|slot| Slot::is_credential(*slot))?;
    let places = [("brand", Argument::Text(processor.brand())), ("place", Argument::Text(processor.place()))];
    let mut text = messages.fill(message!("seller-find.place"), &places);
    if setting.environment == Environment::CannotTell {
        for question in processor.questions() {
            text.extend([" ", &messages.text(asked(*question))]);
        }
    }
    Some(text)
}
