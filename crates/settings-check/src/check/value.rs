//! What one value says by itself and in its slot.

use processors::{Environment, Evidence, Processor, Slot};
use text::Span;

use super::setting::kind;
use crate::{
    examine::ValueClass,
    group::{Draft, Item},
    parse::Style,
    recognise::{
        environment,
        value::{Fit, Identity},
    },
    report::{Code, Detail, Finding, Kind, Severity},
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

/// Where the findings of one setting go.
struct Notes<'d> {
    findings: &'d mut Vec<Finding>,
    setting: usize,
    at: Span,
    slot: Option<Slot>,
    kind: Kind,
}

impl Notes<'_> {
    /// Adds a finding. What the value is, is added where the detail does not say it.
    fn add(&mut self, code: Code, severity: Severity, detail: &Detail) {
        self.add_at(code, severity, self.at, detail);
    }

    fn add_at(&mut self, code: Code, severity: Severity, at: Span, detail: &Detail) {
        let detail = Detail { kind: detail.kind.or(Some(self.kind)), ..*detail };
        self.findings.push(Finding { code, severity, settings: vec![self.setting], at, detail });
    }

    /// Adds a finding about the slot that the name means.
    fn about_slot(&mut self, code: Code, severity: Severity, variety: &'static str) {
        self.add(code, severity, &Detail { slot: self.slot, variety, ..Detail::default() });
    }
}

/// A value of a vendor that takes no payments.
fn outsider(vendor: Option<&'static Processor>, notes: &mut Notes<'_>) {
    let variety = if vendor.is_some() { "outsider" } else { "stranger" };
    let processor = vendor.map(|vendor| vendor.id);
    notes.add(Code::WrongProcessor, Severity::Warns, &Detail { processor, variety, ..Detail::default() });
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

/// What a recognised value says.
fn known(item: &Item<'_>, identity: Identity, notes: &mut Notes<'_>) {
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
