//! What an entry's name says, read together with the name of its section.

use processors::{Processor, Slot};

use super::paste::Paste;
use crate::{
    parse::Entry,
    recognise::{
        meta_fields,
        name::{self, Label},
    },
};

impl<'t> Paste<'_, 't> {
    /// A section's name, where an entry's is so short (`secret`) that both are read together (`webhook`).
    pub(super) fn section_name(&self, entry: Entry) -> Option<&'t str> {
        let length = entry.name.end - entry.name.start;
        let section = self.reading.sections.get(entry.section)?.name;
        ((1..=10).contains(&length) && (1..=40).contains(&(section.end - section.start))).then(|| section.of(self.text))
    }

    /// The label of an entry, read together with its section's name where it is short.
    pub(super) fn labelled(&self, entry: Entry, around: Option<&'static Processor>) -> Label {
        let name = entry.name.of(self.text);
        if let Some(section) = self.section_name(entry) {
            let whole = name::label_of(&[section, name], around);
            if whole.slot.is_none() || meta_fields::is_remark(name) {
                return name::label(name, around);
            }
            // `paypal_signature: { password: … }`: the name is a field's already, the section's would hide it.
            let alone = name::label(name, around).slot;
            let is_sections = name::label(section, around).slot == whole.slot;
            // `[live]` says of which sort its settings are; not each of them is the choice of that sort.
            let is_choice = whole.slot == Some(Slot::Mode) && !meta_fields::is_value(name);
            let is_hidden = is_sections && whole.slot != alone && (alone.is_some() || is_choice);
            if (around.is_some() || whole.names_processor) && !is_hidden {
                return whole;
            }
        }
        name::label(name, around)
    }
}
