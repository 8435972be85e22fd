//! Examine: one pasted value, from raw text to what it is. Repairs it step by step and stops at the first answer.

mod clear;
mod examined;
mod steps;

use processors::{Evidence, Slot};
use text::Span;

use crate::{
    parse::Style,
    recognise::{
        name::Label,
        value::{Identity, identify},
    },
    repair::Cleaner,
    report::Severity,
    secret::Secret,
};
pub(crate) use examined::{Examined, ValueClass};
use steps::{STEPS, Value, expected};

/// No processor issues a longer value; longer ones are files.
const LONGEST: usize = 4096;

/// Examines the value at a place of the text.
pub(crate) fn examine(text: &str, at: Span, style: Style, label: &Label, base64: Option<Severity>) -> Examined {
    let raw = at.of(text);
    if raw.len() > LONGEST {
        return Examined { value: Secret::new(String::new()), at, repairs: Vec::new(), class: ValueClass::Other };
    }
    let mut value = Value { cleaner: Cleaner::new(raw, at.start), style, label, base64, expected: expected(label) };
    let mut class = STEPS.iter().find_map(|step| step(&mut value)).unwrap_or(ValueClass::Other);
    let mut cleaner = value.cleaner;
    if (matches!(class, ValueClass::Other | ValueClass::Email)
        || matches!(class, ValueClass::Known(found) if found.kind.evidence == Evidence::Field))
        && (cleaner.text() == raw || base64 == Some(Severity::Blocks))
        && let Some(identity) = free(raw, label)
    {
        // Its quotes and brackets may be its own.
        cleaner = Cleaner::new(raw, at.start);
        class = ValueClass::Known(identity);
    }
    let is_choice = matches!(class, ValueClass::Other) && label.slot == Some(Slot::Mode);
    if is_choice || matches!(class, ValueClass::Empty | ValueClass::Placeholder | ValueClass::Reference) {
        cleaner.repairs.clear();
    }
    let kept = if matches!(class, ValueClass::Empty) { at } else { cleaner.all() };
    let (value, repairs) = cleaner.into_value();
    Examined { value, at: kept, repairs, class }
}

/// What a field says that takes any text: a password, a passphrase.
fn free(raw: &str, label: &Label) -> Option<Identity> {
    let found = identify(raw, label.processor, label.slot)?;
    (found.kind.evidence == Evidence::Field).then_some(found)
}
