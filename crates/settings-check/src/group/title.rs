//! What the paste calls a connection.

use text::{Span, is_one_of};

use super::{draft::Draft, list::is_title, paste::Paste};
use crate::{
    recognise::name,
    redact::{is_said_secret, shown_name},
};

impl Paste<'_, '_> {
    /// What the paste calls a connection: its title, its section, the heading over it. A heading that is not one of
    /// `several` must speak of a connection.
    pub(super) fn name(&self, draft: &Draft<'_>, several: bool) -> Option<String> {
        let (text, sections) = (self.text, &self.reading.sections);
        let first = draft.items.first()?;
        let title = self.context.title(first.section, first.examined.at.start);
        let title = title.filter(|title| name::label(title.of(text), None).slot.is_none());
        let section = sections.get(first.section)?;
        let named = |span: Span| Some(span).filter(|span| span.start < span.end && !is_general(span.of(text)));
        let parent = || named(sections.get(section.parent)?.name);
        let heading =
            self.context.heading(first.paragraph).filter(|heading| several || heading.introduces_connection(text));
        let heading = heading.map(|heading| heading.at);
        let own = named(section.name);
        // `production: stripe: …`: the processor is known, the part around it says more.
        let is_brand = own.is_some_and(|own| {
            let label = name::label(own.of(text), None);
            label.names_processor && label.slot.is_none() && label.qualifier.is_none()
        });
        let around = if is_brand { parent() } else { None };
        let name = title.or(around).or(own).or(heading).or_else(parent)?;
        Some(shown_name(name.of(text).trim())).filter(|_| !is_said_secret(text, name))
    }
}

/// What the only setting of a connection is called, where that is no field's name: `Store A: sk_…`.
pub(super) fn own_name(draft: &Draft<'_>) -> Option<String> {
    let [item] = draft.items.as_slice() else { return None };
    // What others of its list have shown it to be is no name of its own.
    is_title(&name::label(item.name, None), item.name, item.style).then(|| shown_name(item.name))
}

/// Names of parts that say nothing of a connection.
#[rustfmt::skip]
const GENERAL: &[&str] = &[
    "environment", "env", "data", "stringdata", "headers", "auth", "config", "settings", "options",
    "services", "credentials", "payment", "payments", "gateways", "processors", "connections", "keys",
    "key", "value", "appsettings", "return",
];

fn is_general(name: &str) -> bool {
    is_one_of(name, GENERAL)
}
