//! The settings check: pasted text in, findings out. Pure: no browser, no words, no network.
//!
//! | Step | Module | Does |
//! |---|---|---|
//! | read | `wide`, `read`, `loose` | finds names and values in any format; passes over what says nothing of payments |
//! | name | `name`, `about` | says which processor and slot a name means, or that it is about other settings |
//! | clean | `clean`, `examine` | takes off the damage of copying, reports each repair |
//! | identify | `identify`, `placeholder`, `mask`, `card` | says what a value is, whatever its slot |
//! | group | `connection` | puts settings together that belong together |
//! | check | `check` | slot, environment, pairs, verdict |
//! | redact | `redact`, `view` | shows without telling |
//! | judge | `word`, `worst` | what only the seller can tell; the verdict over all, and which connection to read first |
//!
//! What is known of the processors is data, in [`processors`]. A secret is held in a type that cannot be printed and
//! is wiped when it goes; [`Redacted`] is the only way to show one.

mod about;
mod card;
mod characters;
mod check;
mod clean;
mod compare;
mod connection;
mod examine;
mod hash;
mod head;
mod identify;
mod letters;
mod loose;
mod marks;
mod mask;
mod name;
mod order;
mod placeholder;
mod places;
pub mod processors;
mod read;
mod recognised;
mod redact;
mod report;
mod secret;
mod seek;
mod slot;
mod span;
mod view;
mod wide;
mod word;
mod worst;

pub use compare::{Comparison, Difference, Sort, compare};
pub use processors::{ProcessorId, Question};
pub use recognised::{By, Recognised, home, recognised};
pub use redact::Redacted;
pub use report::{Code, Connection, Detail, Environment, Finding, Kind, Report, Setting, Severity, Verdict};
pub use slot::Slot;
pub use span::Span;
pub use view::{Piece, view};
pub use word::Word;
pub use worst::{over_all, worst_first};

use check::{Draft, Item};
use read::{Style, expression};

/// Texts of more bytes than this are not read: [`check`] finds nothing in them.
pub const MAX_BYTES: usize = 10_000_000;

/// An input of a form: the field's slot and what was entered.
#[derive(Clone, Copy)]
pub struct Field<'a> {
    /// The slot that the input asks for.
    pub slot: Slot,
    /// What was entered.
    pub value: &'a str,
}

/// Checks a whole paste, of any format and of any number of connections.
///
/// A text above [`MAX_BYTES`] is not read: the report is empty and its verdict "cannot tell".
#[must_use]
pub fn check(text: &str) -> Report {
    if text.len() > MAX_BYTES {
        return Report { verdict: Verdict::CannotTell, connections: Vec::new() };
    }
    if let Some(narrow) = wide::Narrow::of(text) {
        return narrow.placed(check(narrow.text()));
    }
    let reading = read::read_settings(text);
    let mut drafts = connection::drafts(text, &reading);
    let is_asked = |draft: &Draft<'_>| draft.processor.map_or(0, processors::bit) & reading.askers != 0;
    if drafts.iter().any(is_asked) {
        // A processor that was met asks for something that was passed over.
        drafts = connection::drafts(text, &read::read(text));
    }
    check::alone::check(&mut drafts);
    let connections: Vec<Connection> = drafts.into_iter().map(Draft::finish).collect();
    Report { verdict: over_all(&connections), connections }
}

/// Checks the inputs of one form. Each finding's and setting's `at` is within that input's own value.
///
/// The form is that of the first processor that asks for all these slots. An input without text counts as not yet
/// filled in, and is left out.
#[must_use]
pub fn check_fields(fields: &[Field<'_>]) -> Connection {
    let processor = processors::owner(&fields.iter().map(|field| field.slot).collect::<Vec<_>>());
    let filled = fields.iter().filter(|field| !field.value.is_empty());
    let items: Vec<Item<'_>> = filled
        .map(|field| {
            let label = name::of_slot(processor, field.slot);
            let at = Span::new(0, field.value.len());
            let examined = examine::examine(field.value, at, Style::Label, &label, Some(Severity::Blocks));
            Item { name: "", label, style: Style::Label, examined, section: 0, block: 0 }
        })
        .collect();
    let told = || items.iter().find_map(|item| item.examined.identity()).map(|identity| identity.processor);
    let processor = processor.or_else(told);
    Draft { name: None, processor, items, findings: Vec::new() }.finish()
}
