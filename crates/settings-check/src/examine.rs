//! Examine: one pasted value, from raw text to what it is. Cleans step by step and stops at the first answer.

use super::{
    card,
    characters::{Characters, holds},
    clean::{self, Fault, Work},
    expression,
    identify::{Identity, identify, telling_start},
    marks::marks,
    mask::{Mask, end_of, mask},
    name::Label,
    placeholder::{Expected, is_own_name, is_placeholder},
    processors::Telling,
    read::Style,
    report::Severity,
    secret::Secret,
    seek,
    slot::Slot,
    span::Span,
};
use text::replaced;

/// A value that was examined.
pub(super) struct Examined {
    /// The value without its faults.
    pub(super) value: Secret,
    /// Where it stands.
    pub(super) at: Span,
    pub(super) faults: Vec<Fault>,
    pub(super) what: What,
}

/// What a value is.
#[derive(Clone, Copy)]
pub(super) enum What {
    Empty,
    /// Refers to a value kept elsewhere.
    Reference,
    Placeholder,
    /// A copy with a hidden part; its start may still tell something.
    Masked(Option<Identity>),
    CardNumber,
    Address,
    Email,
    Known(Identity),
    Other,
}

impl Examined {
    pub(super) fn identity(&self) -> Option<Identity> {
        match self.what {
            What::Known(identity) => Some(identity),
            What::Masked(identity) => identity,
            _ => None,
        }
    }

    /// Takes a value that only repeats its name for a placeholder; in code without quotes it is a variable of that name.
    pub(super) fn look_for_name(&mut self, name: &str, style: Style) {
        let is_value = matches!(self.what, What::Known(_) | What::Other | What::Placeholder);
        if is_value && is_own_name(self.value.expose(), name) {
            self.what = if style == Style::Code { What::Reference } else { What::Placeholder };
            self.faults.clear();
        }
    }
}

/// No processor issues a longer value; longer ones are files.
const LONGEST: usize = 4096;

/// Examines the value at a place of the text.
pub(super) fn examine(text: &str, at: Span, style: Style, label: &Label, base64: Option<Severity>) -> Examined {
    let raw = at.of(text);
    if raw.len() > LONGEST {
        return Examined { value: Secret::new(String::new()), at, faults: Vec::new(), what: What::Other };
    }
    let mut work = Work::new(raw, at.start);
    let mut what = settle(&mut work, style, label, base64);
    if (matches!(what, What::Other | What::Email)
        || matches!(what, What::Known(found) if found.kind.telling == Telling::Field))
        && (work.text() == raw || base64 == Some(Severity::Blocks))
        && let Some(identity) = free(raw, label)
    {
        // Its quotes and brackets may be its own.
        work = Work::new(raw, at.start);
        what = What::Known(identity);
    }
    let is_choice = matches!(what, What::Other) && label.slot == Some(Slot::Mode);
    if is_choice || matches!(what, What::Empty | What::Placeholder | What::Reference) {
        work.faults.clear();
    }
    let kept = if matches!(what, What::Empty) { at } else { work.all() };
    let (value, faults) = work.into_value();
    Examined { value, at: kept, faults, what }
}

/// What a field says that takes any text: a password, a passphrase.
fn free(raw: &str, label: &Label) -> Option<Identity> {
    let found = identify(raw, label.processor, label.slot)?;
    (found.kind.telling == Telling::Field).then_some(found)
}

fn settle(work: &mut Work, style: Style, label: &Label, base64: Option<Severity>) -> What {
    let (near, slot) = (label.processor, label.slot);
    if base64 != Some(Severity::Blocks) {
        // The format encodes its values.
        clean::encoded(work, base64, &|plain| {
            identify(plain, near, slot).is_some_and(|identity| identity.fit.is_good())
        });
    }
    let expected = match slot {
        Some(Slot::Passphrase) => Expected::Words,
        Some(slot) if !slot.is_credential() => Expected::Choice,
        None if label.own && !label.credential => Expected::Choice,
        _ => Expected::Key,
    };
    if let Some(identity) = identify(work.text(), near, slot)
        && identity.fit.is_good()
        && identity.kind.telling != Telling::Field
        && !clean::is_doubled(work.text())
        && (!is_placeholder(work.text(), expected) || identity.is_published(work.text()))
    {
        return What::Known(identity);
    }
    if !work.text().trim().contains(' ')
        && let Some(what) = plain(work.text(), slot, expected)
    {
        return what;
    }
    clean::ends(work);
    if seek::has_space(work.text()) && style != Style::Code {
        clean::pasted_twice(work);
        extra(work, label);
    }
    if let Some(what) = plain(work.text(), slot, expected) {
        return what;
    }
    clean::wrappers(work);
    clean::unwrap_lines(work);
    clean::invisible(work);
    letters(work, label);
    clean::pasted_twice(work);
    if style != Style::Code {
        extra(work, label);
    }
    clean::encoded(work, base64, &|_| false);
    clean::pasted_twice(work);
    if let Some(what) = plain(work.text(), slot, expected) {
        return what;
    }
    if telling_start(work.text()).is_some_and(|start| start.text.len() >= 5) {
        clean::inner_spaces(work);
        clean::pasted_twice(work);
    }
    if slot.is_none_or(Slot::is_credential) {
        clean::repaired_prefix(work, near, slot);
    }
    match identify(work.text(), near, slot) {
        _ if is_placeholder(work.text(), expected) => What::Placeholder,
        Some(identity) => What::Known(identity),
        None if style == Style::Code && is_expression(work.text(), expected) => What::Reference,
        None => What::Other,
    }
}

/// Whether code without quotes names a value instead of being one: a call, or a variable. In an option a word is a value.
fn is_expression(text: &str, expected: Expected) -> bool {
    text.contains('(')
        || expected != Expected::Choice
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'.' | b':' | b'$' | b'>' | b'-'))
}

/// What needs no cleaning to be told.
fn plain(text: &str, slot: Option<Slot>, expected: Expected) -> Option<What> {
    let text = text.trim();
    let start = || telling_start(text).is_some_and(|start| start.text.len() >= 5);
    if text.chars().all(|character| character.is_whitespace() || clean::is_invisible(character)) {
        return Some(What::Empty);
    }
    if card::is_card_number(text) {
        return Some(What::CardNumber);
    }
    if expression::is_reference(text) && !start() {
        return Some(What::Reference);
    }
    if slot.is_some_and(Slot::is_credential)
        && let Some(what) = address(text)
    {
        return Some(what);
    }
    let says_something = |part: &str| !part.is_empty() && !is_placeholder(part, Expected::Key);
    match mask(text) {
        Some(Mask::Copy)
            if start()
                || says_something(replaced(text, "*", "").as_deref().unwrap_or(text))
                || says_something(end_of(text)) =>
        {
            return Some(What::Masked(identify(text, None, slot)));
        }
        Some(_) => return Some(What::Placeholder),
        None => {}
    }
    if is_placeholder(text, expected) {
        return Some(What::Placeholder);
    }
    address(text)
}

/// A web or mail address.
fn address(text: &str) -> Option<What> {
    if telling_start(text).is_some_and(|start| start.text.len() >= 5) || const { Characters::of(b" <{") }.are_in(text) {
        return None;
    }
    if holds(text, "://") {
        return Some(What::Address);
    }
    let (user, host) = text.split_once('@')?;
    let is_email = !user.is_empty() && host.contains('.') && !marks!(":/").are_in(text);
    is_email.then_some(What::Email)
}

/// Look-alike letters, where a key is expected or appears by it.
fn letters(work: &mut Work, label: &Label) {
    if work.text().is_ascii() {
        return;
    }
    let latin: String = work.text().chars().map(|character| clean::latin(character).unwrap_or(character)).collect();
    let expected =
        latin.is_ascii() && latin.len() >= 12 && label.slot.is_some_and(Slot::is_credential) && !latin.contains(' ');
    let found = latin.split_whitespace().any(|word| telling_start(word).is_some_and(|start| start.text.len() >= 5))
        || (latin.is_ascii()
            && latin.bytes().any(|byte| byte.is_ascii_digit())
            && latin.len() >= 20
            && !latin.contains(' '));
    if expected || found {
        clean::lookalikes(work);
    }
}

/// Takes the value out of what was pasted with it.
fn extra(work: &mut Work, label: &Label) {
    let before = work.text().len();
    clean::extra(work);
    if label.slot.is_some() {
        clean::pasted_name_of(work);
    }
    if work.text().len() < before {
        clean::ends(work);
        clean::wrappers(work);
    }
}
