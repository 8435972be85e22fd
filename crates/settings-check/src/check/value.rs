//! What one value says by itself and in its slot.

use processors::{Environment, Slot};

use super::{
    known::{known, outsider},
    notes::Notes,
    setting::kind,
};
use crate::{
    examine::ValueClass,
    group::{Draft, Item},
    parse::Style,
    recognise::environment,
    report::{Code, Detail, Severity},
};

/// Adds what is found at one setting.
pub(crate) fn check(draft: &mut Draft<'_>, index: usize) {
    let Draft { items, findings, .. } = draft;
    let Some(item) = items.get(index) else { return };
    let slot = item.label.slot;
    let mut notes = Notes { findings, setting: index, at: item.examined.at, slot, kind: kind(item) };
    for repair in &item.examined.repairs {
        let detail = Detail { slot, count: repair.count, variety: repair.variety, ..Detail::default() };
        notes.add_at(repair.code, repair.severity, repair.at, &detail);
    }
    match item.examined.class {
        _ if item.label.is_foreign() => outsider(item.label.processor, &mut notes),
        ValueClass::Known(identity) => known(item, identity, &mut notes),
        ValueClass::Masked(identity) => {
            notes.add(Code::Masked, Severity::Warns, &Detail::default());
            if identity.is_some_and(|identity| identity.environment == Environment::Test) {
                notes.add(Code::TestKey, Severity::Blocks, &Detail::default());
            }
        }
        _ => plain(item, &mut notes),
    }
}

/// What is no key at all.
fn plain(item: &Item<'_>, notes: &mut Notes<'_>) {
    let (slot, expects) = (item.label.slot, item.expects_credential());
    let severity = if expects { Severity::Blocks } else { Severity::Warns };
    match item.examined.class {
        // Payments are taken without it, too.
        ValueClass::Empty if slot == Some(Slot::WebhookSecret) => notes.about_slot(Code::Empty, Severity::Warns, ""),
        ValueClass::Empty if slot.is_some() && expects => notes.about_slot(Code::Empty, Severity::Blocks, ""),
        ValueClass::Empty if expects && item.label.names_processor => {
            notes.about_slot(Code::Empty, Severity::Warns, "");
        }
        ValueClass::Reference => {
            let literal = matches!(item.style, Style::Env | Style::Label | Style::Bare);
            notes.about_slot(Code::Placeholder, if literal { severity } else { Severity::Warns }, "reference");
        }
        ValueClass::Placeholder => notes.about_slot(Code::Placeholder, severity, "words"),
        ValueClass::CardNumber => notes.add(Code::CardNumber, Severity::Blocks, &Detail::default()),
        // The setting's own kind says which of the two it is.
        ValueClass::Address | ValueClass::Email if expects && !takes_addresses(slot) => {
            notes.about_slot(Code::WrongKind, Severity::Blocks, "");
        }
        ValueClass::Other if slot == Some(Slot::Mode) && chooses_test(item) => {
            notes.about_slot(Code::TestKey, Severity::Blocks, "mode");
        }
        ValueClass::Other if expects => notes.about_slot(Code::Unrecognised, Severity::Notes, ""),
        ValueClass::Other if slot.is_none() && item.label.names_processor => {
            notes.add(Code::UnknownSetting, Severity::Notes, &Detail::default());
        }
        _ => {}
    }
}

const fn takes_addresses(slot: Option<Slot>) -> bool {
    matches!(
        slot,
        None | Some(Slot::Username | Slot::Password | Slot::Passphrase | Slot::SecretWord | Slot::ApiLoginId)
    )
}

/// Whether a setting that chooses the environment chooses that of tests: `PAYPAL_MODE=sandbox`. Programs say
/// `:sandbox` or `Environment.SANDBOX`.
fn chooses_test(item: &Item<'_>) -> bool {
    let value = item.examined.value.expose();
    let word = value.bytes().rposition(|byte| matches!(byte, b'.' | b':')).map_or(0, |mark| mark + 1);
    let value = value.get(word..).unwrap_or_default();
    let of_name = item.name.to_ascii_lowercase();
    let asks_for_test = ["test", "sandbox", "demo"].iter().any(|word| of_name.contains(word));
    environment::chosen(value) == Some(Environment::Test) || asks_for_test && environment::is_on(value)
}
