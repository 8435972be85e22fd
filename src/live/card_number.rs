//! Taking a card number out of a box as soon as it is there.

use crate::{
    browser::{element, form},
    guide::without_card_numbers,
};

/// What stands in a box. A card number is taken out of it, which a warning beside it says; true where there was one.
pub(super) fn take_out(id: &str, warning: &str) -> (String, bool) {
    let text = form::value(id);
    let cleaned = without_card_numbers(&text);
    element::set_hidden(warning, cleaned.is_none());
    if let Some(cleaned) = &cleaned {
        form::set_value(id, cleaned);
    }
    let has_removed = cleaned.is_some();
    (cleaned.unwrap_or(text), has_removed)
}
