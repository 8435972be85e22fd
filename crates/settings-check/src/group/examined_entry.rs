//! From entries to examined settings; what is no setting of payments is left out here.

use card_number::is_card_number;
use processors::{Processor, Slot, ValueKind, publisher};
use text::is_one_of;

use super::{item::Item, paste::Paste};
use crate::{
    examine::{ValueClass, examine},
    parse::{Entry, Style},
    recognise::{
        encoded::is_encoded,
        environment,
        name::{self, Label},
        token::contains_credential,
    },
    report::Severity,
};

/// The scheme of a header whose credentials are in base64.
const BASIC: &[u8] = b"basic ";

impl<'t> Paste<'_, 't> {
    /// Settings of vendors that are no payment processors, where the value looks like a processor's key.
    pub(super) fn outsiders(&self, entries: &[Entry]) -> Vec<Item<'t>> {
        let mut items = Vec::new();
        for entry in entries {
            if !has_credential(entry.at.of(self.text), entry.plain) {
                continue;
            }
            let name = entry.name.of(self.text);
            let label = self.labelled(*entry, self.context.processor(entry.section, entry.paragraph));
            if label.is_foreign() {
                let mut examined = examine(self.text, entry.at, entry.style, &label, None);
                examined.class = ValueClass::Other;
                examined.repairs.clear();
                let (section, paragraph) = (entry.section, entry.paragraph);
                items.push(Item { name, label, style: entry.style, examined, section, paragraph });
            }
        }
        items
    }

    /// How much it matters that an entry is in base64: nothing in `Authorization: Basic`, little in Kubernetes' `data`.
    fn base64(&self, entry: Entry) -> Option<Severity> {
        let before = self.text.as_bytes().get(..entry.at.start).unwrap_or_default();
        let scheme = before.get(before.len().saturating_sub(BASIC.len())..).unwrap_or_default();
        let is_basic = scheme.eq_ignore_ascii_case(BASIC);
        let section = self.reading.sections.get(entry.section);
        let in_data = section.is_some_and(|section| section.name.of(self.text) == "data");
        match (is_basic, in_data) {
            (true, _) => None,
            (_, true) => Some(Severity::Notes),
            _ => Some(Severity::Blocks),
        }
    }

    /// The setting of an entry, unless it is none of payments; others of its name fill the slot `alike`.
    pub(super) fn item(
        &self,
        entry: Entry,
        beside: Option<&'static Processor>,
        alike: Option<Slot>,
    ) -> Option<Item<'t>> {
        let text = self.text;
        let name = entry.name.of(text);
        let value = entry.at.of(text);
        let is_card = || is_card_number(value) && is_card_name(name);
        let has_credential = || has_credential(value, entry.plain);
        let around = self.context.processor(entry.section, entry.paragraph).or(beside);
        let named_by = || around.or_else(|| publisher(value));
        let section = self.section_name(entry);
        let may_mean = || name::may_mean(&[section.unwrap_or_default(), name], || named_by().is_some());
        if entry.style != Style::Bare && alike.is_none() && !may_mean() && !has_credential() && !is_card() {
            return None;
        }
        let label = self.labelled(entry, around);
        // A name with its own processor in it means the same whatever is around.
        let is_identified = around.is_some() || label.names_processor && section.is_none();
        let publisher = if is_identified { None } else { publisher(value) };
        let label = publisher.map_or(label, |publisher| self.labelled(entry, Some(publisher)));
        let label = Label { slot: label.slot.or(alike), ..label };
        if label.is_foreign() || is_title(&label, name, value) || is_switch(&label, value) {
            return None;
        }
        let named = label.slot.is_some() || label.names_processor || entry.style == Style::Bare;
        if !(named || has_credential() || is_card()) {
            return None;
        }
        let mut examined = examine(text, entry.at, entry.style, &label, self.base64(entry));
        if label.slot != Some(Slot::Mode) {
            examined.look_for_name(name, entry.style);
        }
        if entry.style == Style::Code && label.slot.is_none() && matches!(examined.class, ValueClass::Reference) {
            return None;
        }
        let known = matches!(examined.class, ValueClass::Known(_) | ValueClass::Masked(Some(_)));
        let common_only = alike.is_none() && label.processor.is_none() && entry.style != Style::Bare;
        let payment_slot = matches!(label.slot, Some(Slot::SecretKey | Slot::PublishableKey | Slot::WebhookSecret));
        if common_only
            && !known
            && !payment_slot
            && !has_credential()
            && !matches!(examined.class, ValueClass::CardNumber)
        {
            return None;
        }
        let identity = examined.identity();
        let fields_of = identity.filter(|_| label.processor.is_none()).map(|identity| identity.processor);
        let slot = fields_of.and_then(|processor| self.labelled(entry, Some(processor)).slot).or(label.slot);
        let is_vague = || !label.names_processor && name::label(name, None).slot.is_none();
        let slot =
            slot.filter(|&slot| !(identity.is_some_and(|identity| is_any_secret(slot, identity.kind)) && is_vague()));
        let label = Label { slot, ..label };
        Some(Item { name, label, style: entry.style, examined, section: entry.section, paragraph: entry.paragraph })
    }
}

/// Whether a name that does not say whose it is (`PAYMENT_SECRET`) asks for any secret, as the value is one.
fn is_any_secret(slot: Slot, kind: &ValueKind) -> bool {
    let is_secret = slot.is_credential() && !slot.is_public() && slot != Slot::WebhookSecret;
    kind.secret && is_secret && !kind.slots.is_empty() && !kind.slots.contains(&slot)
}

/// Whether a setting only says what the connection is called. `name` may also be a login ID, which has no spaces.
fn is_title(label: &Label, name: &str, value: &str) -> bool {
    !label.names_processor
        && is_one_of(name, &["name", "title", "label", "id", "processor", "gateway", "provider", "type"])
        && (label.slot != Some(Slot::ApiLoginId) || value.contains(' '))
}

/// Whether a setting only says that a processor is in use: `"stripe": true`.
fn is_switch(label: &Label, value: &str) -> bool {
    let is_bare = label.names_processor && label.slot.is_none() && label.qualifier.is_none();
    is_bare && environment::is_switch(value)
}

fn is_card_name(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    ["card", "pan", "number", "cc"].iter().any(|word| lower.contains(word))
}

/// Whether a value has a credential in it that is identified without its name.
fn has_credential(value: &str, plain: bool) -> bool {
    value.len() <= 4096 && (!plain && contains_credential(value) || is_encoded(value))
}
