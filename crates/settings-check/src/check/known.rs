//! What a value that was identified says by itself and in its slot.

use processors::{Environment, Evidence, Processor, Slot};

use super::notes::Notes;
use crate::{
    group::Item,
    recognise::value::{Fit, Identity},
    report::{Code, Detail, Kind, Severity},
};

/// A value of a vendor that takes no payments.
pub(super) fn outsider(vendor: Option<&'static Processor>, notes: &mut Notes<'_>) {
    let variety = if vendor.is_some() { "outsider" } else { "stranger" };
    let processor = vendor.map(|vendor| vendor.id);
    notes.add(Code::WrongProcessor, Severity::Warns, &Detail { processor, variety, ..Detail::default() });
}

/// What a recognised value says.
pub(super) fn known(item: &Item<'_>, identity: Identity, notes: &mut Notes<'_>) {
    if identity.processor.outsider && item.label.processor.is_none() {
        outsider(Some(identity.processor), notes);
        return;
    }
    let (kind, slot) = (identity.kind, item.label.slot);
    let detail = Detail {
        slot: kind.slots.first().copied(),
        kind: Some(Kind::of(kind)),
        processor: Some(identity.processor.id),
        ..Detail::default()
    };
    if identity.is_published(item.examined.value.expose()) {
        notes.add(Code::SampleKey, Severity::Blocks, &detail);
    }
    let is_credential = kind.secret || item.is_credential();
    if is_credential {
        shape(item, identity, detail, notes);
    }
    let foreign = item.label.processor.filter(|named| *named != identity.processor && is_credential);
    let misplaced = || slot.filter(|_| item.is_sure_of(identity)).and_then(|slot| misplacement(item, identity, slot));
    if let Some(named) = foreign {
        notes.add(Code::WrongProcessor, Severity::Blocks, &Detail { other: Some(named.id), ..detail });
    } else if let Some(code) = misplaced() {
        notes.add(code, Severity::Blocks, &detail);
    } else if slot.is_none() && item.label.names_processor && item.label.credential && !is_credential {
        notes.add(Code::WrongKind, Severity::Blocks, &detail);
    }
    let exposed = kind.secret
        && (item.label.published || slot.is_some_and(|slot| slot.is_public() && !kind.slots.contains(&slot)));
    let is_certain = matches!(kind.evidence, Evidence::Prefix | Evidence::PrefixAndLength)
        || slot.is_some_and(|slot| !slot.is_public() && kind.slots.contains(&slot));
    if exposed && is_certain && foreign.is_none() {
        notes.add(Code::SecretExposed, Severity::Blocks, &detail);
    }
    if identity.environment == Environment::Test && is_credential {
        notes.add(Code::TestKey, Severity::Blocks, &detail);
    }
    if let Some(variety) = named_otherwise(item.label.environment, identity.environment).filter(|_| is_credential) {
        notes.add(Code::MixedEnvironments, Severity::Notes, &Detail { variety, ..Detail::default() });
    }
    if kind.id.ends_with(".restricted-key") {
        notes.add(Code::RestrictedKey, Severity::Warns, &detail);
    }
}

/// A name that says one environment over a value of the other.
const fn named_otherwise(name: Environment, value: Environment) -> Option<&'static str> {
    match (name, value) {
        (Environment::Test, Environment::Live) => Some("named-test"),
        (Environment::Live, Environment::Test) => Some("named-live"),
        _ => None,
    }
}

/// Length and characters.
fn shape(item: &Item<'_>, identity: Identity, detail: Detail, notes: &mut Notes<'_>) {
    let value = item.examined.value.expose();
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let length = number(value.chars().count());
    let (code, severity, count, variety) = match identity.fit {
        Fit::Typical | Fit::Accepted => return,
        Fit::Truncated => (Code::Truncated, Severity::Warns, length, ""),
        Fit::TooLong => (Code::Unrecognised, Severity::Notes, length, "long"),
        Fit::Ambiguous => (Code::Unrecognised, Severity::Notes, 0, "shared"),
        Fit::UnexpectedCharacter(at) => {
            let Some(character) = value.get(at..).and_then(|rest| rest.chars().next()) else { return };
            // Vendors may let these into their keys one day; the others no key can hold.
            let is_imaginable = matches!(character, '_' | '-' | '=' | '+' | '/' | '.' | '~');
            let (code, severity) =
                if is_imaginable { (Code::Unrecognised, Severity::Notes) } else { (Code::Malformed, Severity::Blocks) };
            (code, severity, number(at + 1), "character")
        }
    };
    notes.add(code, severity, &Detail { count, variety, ..detail });
}

/// What is wrong where a value does not belong in its slot. Where the processor has no API key of its own, "API key" means
/// the secret key.
fn misplacement(item: &Item<'_>, identity: Identity, slot: Slot) -> Option<Code> {
    let kind = identity.kind;
    if kind.slots.contains(&slot)
        || (slot == Slot::ApiKey && item.is_credential() && kind.secret && !identity.processor.asks_for(Slot::ApiKey))
    {
        return None;
    }
    let proven = kind.evidence != Evidence::Name
        || identity.prefix.len() >= 5
        || (identity.fit == Fit::Typical && item.examined.value.expose().len() >= 32);
    let Some(home) = kind.slots.first() else {
        return slot.is_credential().then_some(Code::WrongKind);
    };
    match (home.is_credential(), slot.is_credential()) {
        (false, true) if proven => Some(Code::WrongKind),
        (true, _) if proven => Some(Code::WrongSlot),
        _ => None,
    }
}
