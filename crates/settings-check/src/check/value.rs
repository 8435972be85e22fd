//! What one value says by itself and in its slot.

use std::collections::HashSet;

use processors::{Environment, Processor, Slot};

use super::{
    known::{known, outsider},
    notes::Notes,
    setting::kind,
    switch::chosen_by,
};
use crate::{
    examine::ValueClass,
    group::{Draft, Item},
    parse::Style,
    recognise::{placeholder::looks_like_placeholder, stand_in::is_stand_in},
    report::{Code, Detail, Severity},
};

/// Adds what is found at one setting.
pub(crate) fn check(draft: &mut Draft<'_>, index: usize, filled: &Filled) {
    let Draft { items, findings, processor, .. } = draft;
    let Some(item) = items.get(index) else { return };
    let slot = item.label.slot;
    let is_in_use = filled.lacks(*processor, slot);
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
        _ => plain(item, is_in_use, &mut notes),
    }
}

/// What a connection's known values fill.
pub(super) struct Filled {
    slots: HashSet<Slot>,
    has_secret: bool,
}

impl Filled {
    pub(super) fn of(draft: &Draft<'_>) -> Self {
        let known = |item: &&Item<'_>| item.examined.identity().is_some_and(|found| found.fit.is_good());
        let is_secret = |item: &Item<'_>| item.examined.identity().is_some_and(|found| found.kind.secret);
        let filled = || draft.items.iter().filter(known);
        Self { slots: filled().filter_map(Item::home).collect(), has_secret: filled().any(is_secret) }
    }

    /// Whether payments need a credential's field that is empty: where the processor cannot do without it and nothing else
    /// fills it, or where no other secret of it is there.
    fn lacks(&self, processor: Option<&'static Processor>, slot: Option<Slot>) -> bool {
        let needed = processor.zip(slot).filter(|(processor, slot)| processor.needs(*slot));
        needed.map_or(!self.has_secret, |(_, slot)| !self.slots.contains(&slot))
    }
}

/// What is no key at all. An empty field blocks where payments need it (`is_in_use`).
fn plain(item: &Item<'_>, is_in_use: bool, notes: &mut Notes<'_>) {
    let (slot, expects) = (item.label.slot, item.expects_credential());
    let severity = if expects { Severity::Blocks } else { Severity::Warns };
    match item.examined.class {
        // Payments are taken without it, too.
        ValueClass::Empty if slot == Some(Slot::WebhookSecret) => notes.about_slot(Code::Empty, Severity::Warns, ""),
        ValueClass::Empty if slot.is_some() && expects => {
            let severity = if is_in_use { Severity::Blocks } else { Severity::Notes };
            notes.about_slot(Code::Empty, severity, "");
        }
        ValueClass::Empty if expects && item.label.names_processor => {
            notes.about_slot(Code::Empty, Severity::Warns, "");
        }
        ValueClass::Reference => {
            let literal = matches!(item.style, Style::Env | Style::Label | Style::Bare);
            notes.about_slot(Code::Placeholder, if literal { severity } else { Severity::Warns }, "reference");
        }
        // Sellers choose these themselves, and may have chosen words.
        ValueClass::Placeholder if is_chosen_by_seller(slot) && may_be_chosen(item.examined.value.expose()) => {
            notes.about_slot(Code::Unrecognised, Severity::Notes, "");
        }
        ValueClass::Placeholder => notes.about_slot(Code::Placeholder, severity, "words"),
        // A card in the prose beside settings proves nothing of them.
        ValueClass::CardNumber if item.style == Style::Bare => {
            notes.add(Code::CardNumber, Severity::Warns, &Detail::default());
        }
        ValueClass::CardNumber => notes.add(Code::CardNumber, Severity::Blocks, &Detail::default()),
        // The setting's own kind says which of the two it is.
        ValueClass::Address | ValueClass::Email if expects && !takes_addresses(slot) => {
            notes.about_slot(Code::WrongKind, Severity::Blocks, "");
        }
        ValueClass::Other if slot == Some(Slot::Mode) && chosen_by(item) == Some(Environment::Test) => {
            notes.about_slot(Code::TestKey, Severity::Blocks, "mode");
        }
        ValueClass::Other if expects => notes.about_slot(Code::Unrecognised, Severity::Notes, ""),
        ValueClass::Other if slot.is_none() && item.label.names_processor => {
            notes.add(Code::UnknownSetting, Severity::Notes, &Detail::default());
        }
        _ => {}
    }
}

/// Whether a secret of plain words may be the seller's own.
fn may_be_chosen(value: &str) -> bool {
    let is_crossed_out = value.to_ascii_lowercase().contains("xxxx");
    !(is_crossed_out || is_stand_in(value) || looks_like_placeholder(value))
}

const fn is_chosen_by_seller(slot: Option<Slot>) -> bool {
    matches!(slot, Some(Slot::WebhookSecret | Slot::Passphrase | Slot::SecretWord))
}

const fn takes_addresses(slot: Option<Slot>) -> bool {
    matches!(
        slot,
        None | Some(Slot::Username | Slot::Password | Slot::Passphrase | Slot::SecretWord | Slot::ApiLoginId)
    )
}
