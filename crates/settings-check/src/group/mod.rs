//! Group: which settings of a paste belong together.
//!
//! Settings of one processor in one section are one connection, until a slot comes a second time or names differ
//! (`LIVE_…`, `TEST_…`, `STRIPE_EU_…`). What is no setting of payments is left out.

mod candidate;
mod co_occurrence;
mod context;
mod draft;
mod examined_entry;
mod fold;
mod item;
mod labelled;
mod list;
mod merge;
mod neighbours;
mod paste;
mod split;
mod title;

pub(crate) use draft::Draft;
pub(crate) use item::Item;

use std::collections::HashSet;

use crate::{
    examine::ValueClass,
    parse::{Reading, unlabelled_entries},
};
use candidate::candidates;
use merge::merged;
use paste::Paste;
use split::split;
use title::own_name;

/// Leaves out settings that only name another one of the paste, whose value is known: `stripe.api_key = KEY`.
fn without_references(mut items: Vec<Item<'_>>) -> Vec<Item<'_>> {
    let known = |item: &&Item<'_>| matches!(item.examined.class, ValueClass::Known(_)) && !item.name.is_empty();
    let names: HashSet<&str> = items.iter().filter(known).map(|item| item.name).collect();
    items.retain(|item| {
        let value = item.examined.value.expose();
        let is_name = matches!(item.examined.class, ValueClass::Reference | ValueClass::Placeholder);
        !(is_name && item.name != value && names.contains(value.trim_matches(['$', '{', '}', ' '])))
    });
    items
}

/// The drafts of all connections, in the order of the text.
pub(crate) fn drafts<'t>(text: &'t str, reading: &Reading) -> Vec<Draft<'t>> {
    let paste = Paste::of(text, reading);
    let mut entries = paste.folded();
    entries.extend(unlabelled_entries(text, reading));
    entries.sort_by_key(|entry| entry.at.start);
    let mut drafts = Vec::new();
    let items = without_references(paste.items(&entries));
    for candidate in candidates(items, &paste.context) {
        let processor = candidate.processor;
        drafts.extend(split(candidate.items).into_iter().map(|items| Draft::of(processor, items)));
    }
    let mut drafts = merged(drafts, reading);
    drafts.retain(|draft| !draft.items.is_empty());
    if drafts.is_empty() {
        // Nothing of payments: say at least whose keys these are.
        let items = paste.outsiders(&entries);
        if !items.is_empty() {
            drafts.push(Draft::of(None, items));
        }
    }
    drafts.sort_by_key(|draft| draft.items.first().map(|item| item.examined.at.start));
    let paragraphs = drafts.iter().filter_map(|draft| draft.items.first()).map(|item| item.paragraph);
    let several = paste.context.differ(paragraphs);
    let alone = drafts.len() < 2;
    for draft in &mut drafts {
        draft.name = paste.name(draft, several).or_else(|| own_name(draft).filter(|_| !alone));
    }
    drafts
}
