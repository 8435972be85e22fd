//! Values that are clear at a look, without any repair: empty ones, card numbers, references, addresses, masked copies,
//! placeholders.

use card_number::is_card_number;
use processors::Slot;

use super::examined::ValueClass;
use crate::{
    recognise::{
        mask::{Mask, end_of, mask},
        placeholder::{Expected, is_placeholder},
        reference::is_reference,
        value::{has_spelled_out_prefix, identify},
    },
    repair::is_invisible,
};

/// Whether code without quotes names a value instead of being one: a call, or a variable. In an option a word is a value.
pub(super) fn is_expression(text: &str, expected: Expected) -> bool {
    text.contains('(')
        || expected != Expected::Choice
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'.' | b':' | b'$' | b'>' | b'-'))
}

/// What needs no repair to be clear.
pub(super) fn plain(text: &str, slot: Option<Slot>, expected: Expected) -> Option<ValueClass> {
    let text = text.trim();
    let start = || has_spelled_out_prefix(text);
    if text.chars().all(|character| character.is_whitespace() || is_invisible(character)) {
        return Some(ValueClass::Empty);
    }
    if is_card_number(text) {
        return Some(ValueClass::CardNumber);
    }
    if is_reference(text) && !start() {
        return Some(ValueClass::Reference);
    }
    if slot.is_some_and(Slot::is_credential)
        && let Some(what) = address(text)
    {
        return Some(what);
    }
    let says_something = |part: &str| !part.is_empty() && !is_placeholder(part, Expected::Key);
    match mask(text) {
        Some(Mask::Copy) if start() || says_something(&text.replace('*', "")) || says_something(end_of(text)) => {
            return Some(ValueClass::Masked(identify(text, None, slot)));
        }
        Some(_) => return Some(ValueClass::Placeholder),
        None => {}
    }
    if is_placeholder(text, expected) {
        return Some(ValueClass::Placeholder);
    }
    address(text)
}

/// A web or mail address.
fn address(text: &str) -> Option<ValueClass> {
    if has_spelled_out_prefix(text) || text.contains([' ', '<', '{']) {
        return None;
    }
    if text.contains("://") {
        return Some(ValueClass::Address);
    }
    let (user, host) = text.split_once('@')?;
    let is_email = !user.is_empty() && host.contains('.') && !text.contains([':', '/']);
    is_email.then_some(ValueClass::Email)
}
