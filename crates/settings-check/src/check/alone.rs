//! Values without a name that are no keys: an account's ID, a client secret. Beside a key they may well be right; where
//! there is no key at all, somebody took them for one.

use processors::Slot;

use crate::{
    examine::ValueClass,
    group::{Draft, Item},
    parse::Style,
    report::{Code, Detail, Kind, Severity},
};

/// Adds that each of them is none, where nothing in the paste is or may be a key, or ought to be one.
pub(crate) fn check(drafts: &mut [Draft<'_>]) {
    let asked = |item: &Item<'_>| item.label.slot.is_some_and(Slot::is_credential);
    let may_be = |item: &Item<'_>| {
        matches!(item.examined.class, ValueClass::Masked(_) | ValueClass::Other | ValueClass::Reference)
    };
    let is_key = |item: &Item<'_>| item.is_credential() || asked(item) || may_be(item);
    if drafts.iter().flat_map(|draft| &draft.items).any(is_key) {
        return;
    }
    for draft in drafts {
        for index in 0..draft.items.len() {
            no_key(draft, index);
        }
    }
}

fn no_key(draft: &mut Draft<'_>, index: usize) {
    let Some(item) = draft.items.get(index).filter(|item| item.style == Style::Bare) else { return };
    let (kind, processor) = match item.examined.class {
        ValueClass::Known(identity) if identity.fit.is_good() && !identity.processor.outsider => {
            (Kind::of(identity.kind), Some(identity.processor.id))
        }
        ValueClass::Address => (Kind::URL, None),
        ValueClass::Email => (Kind::EMAIL, None),
        _ => return,
    };
    let detail = Detail { kind: Some(kind), processor, variety: "alone", ..Detail::default() };
    draft.add(Code::WrongKind, Severity::Blocks, &[index], detail);
}
