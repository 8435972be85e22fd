//! The settings check: pasted text in, findings out. Pure: no browser, no words, no network.
//!
//! A paste goes through the folders in this order; each knows only those before it and the crates below.
//!
//! | Folder | Does |
//! |---|---|
//! | `recognise` | says what one short text is: a name, a value, a placeholder, a masked copy, a heading |
//! | `report`, `redact` | what is found, as plain data, and how a value may be shown |
//! | `parse` | finds names and values in any format; passes over what has nothing to do with payments |
//! | `repair` | takes off the damage of copying, step by step, and reports each repair |
//! | `examine` | one value: repairs it until it is clear what it is |
//! | `group` | puts settings together that belong to one connection |
//! | `check` | slot, environment, pairs, each processor's rules, verdict |
//! | `view` | the whole paste, safe to show |
//!
//! What is known of the processors is data, in the crate [`processors`]. A secret is held in a type that cannot be printed
//! and is wiped when it goes; [`Redacted`] is the only way to show one.
//!
//! ```
//! use settings_check::{Code, Verdict, check};
//!
//! let key = ["sk", "test", "4aB9cD2eF7gH1jK5mN8pQ3rS"].join("_");
//! let report = check(&format!("STRIPE_SECRET_KEY={key}"));
//!
//! assert_eq!(report.verdict, Verdict::NotReady);
//! let connection = &report.connections[0];
//! assert_eq!(connection.findings[0].code, Code::TestKey);
//! assert_eq!(connection.settings[0].shown.as_str(), "sk_test_…Q3rS");
//! ```

mod check;
mod compare;
mod examine;
mod group;
mod parse;
mod recognise;
mod recognised;
mod redact;
mod repair;
mod report;
mod secret;
mod utf16;
mod view;

pub use compare::{CharacterClass, Comparison, Difference, compare};
pub use processors::{Environment, Evidence, ProcessorId, Question, Slot};
pub use recognised::{Recognised, home, recognised};
pub use redact::Redacted;
pub use report::{
    Code, Connection, Detail, Finding, Kind, Report, SellerAnswers, Setting, Severity, Verdict, over_all, worst_first,
};
pub use text::Span;
pub use view::{Piece, view};

use group::{Draft, Item, drafts};
use parse::{Style, read, read_settings};
use processors::{ProcessorSet, index, owner};
use recognise::name;

/// Texts of more bytes than this are not read: [`check`] finds nothing in them.
pub const MAX_BYTES: usize = 10_000_000;

/// Checks a whole paste, of any format and of any number of connections.
///
/// A text above [`MAX_BYTES`] is not read: the report is empty and its verdict "cannot tell".
#[must_use]
pub fn check(text: &str) -> Report {
    if text.len() > MAX_BYTES {
        return Report { verdict: Verdict::CannotTell, connections: Vec::new() };
    }
    if let Some(utf16) = utf16::Utf16Text::of(text) {
        return utf16.placed(check(utf16.text()));
    }
    let reading = read_settings(text);
    let mut drafts = drafts(text, &reading);
    if drafts.iter().any(|draft| asks_for_more(draft, reading.interested)) {
        drafts = group::drafts(text, &read(text));
    }
    check::check_lone_values(&mut drafts);
    let connections: Vec<Connection> = drafts.into_iter().map(check::finish).collect();
    Report { verdict: over_all(&connections), connections }
}

/// Whether the processor of a connection asks for something that was passed over.
fn asks_for_more(draft: &Draft<'_>, interested: ProcessorSet) -> bool {
    draft.processor.and_then(index).is_some_and(|place| interested.meets(ProcessorSet::of(place)))
}

/// An input of a form: the field's slot and what was entered.
#[derive(Clone, Copy)]
pub struct FormInput<'a> {
    /// The slot that the input asks for.
    pub slot: Slot,
    /// What was entered.
    pub value: &'a str,
}

/// Checks the inputs of one form. Each finding's and setting's `at` is within that input's own value.
///
/// The form is that of the first processor that asks for all these slots. An input without text counts as not yet
/// filled in, and is left out.
#[must_use]
pub fn check_fields(inputs: &[FormInput<'_>]) -> Connection {
    let processor = owner(&inputs.iter().map(|input| input.slot).collect::<Vec<_>>());
    let filled = inputs.iter().filter(|input| !input.value.is_empty());
    let items: Vec<Item<'_>> = filled
        .map(|input| {
            let label = name::of_slot(processor, input.slot);
            let at = Span::new(0, input.value.len());
            let examined = examine::examine(input.value, at, Style::Label, &label, Some(Severity::Blocks));
            Item { name: "", label, style: Style::Label, examined, section: 0, paragraph: 0 }
        })
        .collect();
    let identified = || items.iter().find_map(|item| item.examined.identity()).map(|identity| identity.processor);
    let processor = processor.or_else(identified);
    check::finish(Draft::of(processor, items))
}
