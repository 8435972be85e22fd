//! Settings as the report shows them: what each is, and its redacted form.

use processors::Slot;

use crate::{
    examine::ValueClass,
    group::Item,
    recognise::{secret_like::may_be_secret, stand_in::is_stand_in},
    redact::{Redacted, shown_name},
    report::{Kind, Setting},
};

/// An item as the report shows it.
pub(super) fn setting(item: &Item<'_>) -> Setting {
    Setting {
        name: shown_name(item.name),
        slot: item.label.slot,
        kind: kind(item),
        environment: item.environment(),
        shown: shown(item),
        at: item.examined.at,
    }
}

/// What an item's value is, by name.
pub(super) fn kind(item: &Item<'_>) -> Kind {
    match item.examined.class {
        ValueClass::Empty => Kind::EMPTY,
        ValueClass::Reference | ValueClass::Placeholder => Kind::PLACEHOLDER,
        ValueClass::CardNumber => Kind::CARD_NUMBER,
        ValueClass::Address => Kind::URL,
        ValueClass::Email => Kind::EMAIL,
        ValueClass::Masked(None) => Kind::MASKED,
        ValueClass::Known(identity) | ValueClass::Masked(Some(identity)) => {
            if item.is_sure_of(identity) {
                Kind::of(identity.kind)
            } else {
                Kind::UNRECOGNISED
            }
        }
        ValueClass::Other if item.label.slot.is_some_and(|slot| !slot.is_credential()) => Kind::OPTION,
        ValueClass::Other => Kind::UNRECOGNISED,
    }
}

fn shown(item: &Item<'_>) -> Redacted {
    let value = item.examined.value.expose();
    // Where a secret belongs, whatever somebody may have made up is one.
    let may_show = || !item.expects_credential() || is_stand_in(value);
    match item.examined.class {
        ValueClass::Empty => Redacted::plain(""),
        ValueClass::CardNumber => Redacted::plain("…"),
        // One word without a mark names a variable, or is a secret of letters alone.
        ValueClass::Reference if value.chars().all(char::is_alphanumeric) => Redacted::new(value, 0),
        ValueClass::Placeholder | ValueClass::Reference if value.len() <= 60 && !may_be_secret(value) && may_show() => {
            Redacted::plain(value)
        }
        ValueClass::Known(identity) | ValueClass::Masked(Some(identity)) if identity.prefix.len() >= 3 => {
            Redacted::new(value, identity.prefix.len())
        }
        ValueClass::Other if item.label.slot == Some(Slot::Mode) && value.len() <= 12 && !may_be_secret(value) => {
            Redacted::plain(value)
        }
        _ => Redacted::new(value, 0),
    }
}
