//! Names that are written like values: `name: X` and `value: Y` are the setting X.

use text::Span;

use super::paste::Paste;
use crate::{
    parse::Entry,
    recognise::{meta_fields, name},
};

impl Paste<'_, '_> {
    /// `name: X` followed by `value: Y` is the setting X, and so is `X: { value: Y }`.
    pub(super) fn folded(&self) -> Vec<Entry> {
        let (text, reading) = (self.text, self.reading);
        let mut entries: Vec<Entry> = Vec::with_capacity(reading.entries.len());
        for entry in &reading.entries {
            let holds_value = meta_fields::is_value(entry.name.of(text));
            let named_by = entries.last().filter(|last| {
                let names = || meta_fields::is_name(last.name.of(text));
                holds_value && last.section == entry.section && names()
            });
            match named_by.copied() {
                Some(last) => {
                    let parent = reading.sections.get(last.section).map_or(0, |section| section.parent);
                    entries.pop();
                    entries.push(Entry { name: last.at, section: parent, ..*entry });
                }
                None => entries.push(self.named_by_section(*entry)),
            }
        }
        entries
    }

    /// An entry that is called a value in a section that is called like a setting is that setting, beside the section.
    fn named_by_section(&self, entry: Entry) -> Entry {
        if !meta_fields::is_value(entry.name.of(self.text)) {
            return entry;
        }
        let is_setting = |name: Span| name::label(name.of(self.text), None).slot.is_some();
        let section = self.reading.sections.get(entry.section).filter(|section| is_setting(section.name));
        section.map_or(entry, |section| Entry { name: section.name, section: section.parent, ..entry })
    }
}
