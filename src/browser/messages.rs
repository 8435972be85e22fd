//! The messages that the printed page carries for its app.

use super::{document, element, plural};
use crate::i18n::Messages;

/// The messages that the page carries; nothing where the document is not one of the printed pages.
#[must_use]
pub fn carried() -> Option<Messages> {
    // They stay for as long as the page lives.
    let lines: &'static str = element::text("words").leak();
    (!lines.is_empty()).then(|| Messages::from_page(document::locale(), lines, plural::category))
}
