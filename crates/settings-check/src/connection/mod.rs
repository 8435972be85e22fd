//! Connections: which settings of a paste belong together.
//!
//! Settings of one processor in one section are one connection, until a slot comes a second time or names differ
//! (`LIVE_…`, `TEST_…`, `STRIPE_EU_…`). Settings of nobody are left out.

mod beside;
mod bucket;
mod item;
mod list;
mod merge;
mod split;
mod surroundings;
mod together;

use super::{
    check::{Draft, Item, shown_name},
    loose, name,
    order::order_by,
    read::{Entry, Reading},
};
use surroundings::Surroundings;
pub(super) use surroundings::speaks;

/// A paste while its settings are put together.
struct Paste<'a, 't> {
    text: &'t str,
    reading: &'a Reading,
    surroundings: Surroundings,
}

/// What the only setting of a connection is called, where that is no field's name: `Store A: sk_…`.
fn own_name(draft: &Draft<'_>) -> Option<String> {
    let [item] = draft.items.as_slice() else { return None };
    // What others of its list have shown it to be is no name of its own.
    list::is_title(&name::label(item.name, None), item.name, item.style).then(|| shown_name(item.name))
}

/// The drafts of all connections, in the order of the text.
pub(super) fn drafts<'t>(text: &'t str, reading: &Reading) -> Vec<Draft<'t>> {
    let paste = Paste { text, reading, surroundings: Surroundings::of(text, reading) };
    let mut entries = paste.folded();
    entries.extend(loose::entries(text, reading));
    order_by(&mut entries, Entry::rank);
    let mut drafts = Vec::new();
    for bucket in bucket::bucketed(paste.items(&entries), &paste.surroundings) {
        for items in split::split(bucket.items) {
            drafts.push(Draft { name: None, processor: bucket.processor, items, findings: Vec::new() });
        }
    }
    let mut drafts = merge::merged(drafts, reading);
    drafts.retain(|draft| !draft.items.is_empty());
    if drafts.is_empty() {
        // Nothing of payments: say at least whose keys these are.
        let items = paste.outsiders(&entries);
        if !items.is_empty() {
            drafts.push(Draft { name: None, processor: None, items, findings: Vec::new() });
        }
    }
    order_by(&mut drafts, |draft| draft.items.first().map_or(0, Item::rank));
    let blocks = drafts.iter().filter_map(|draft| draft.items.first()).map(|item| item.block);
    let several = paste.surroundings.differ(blocks);
    let alone = drafts.len() < 2;
    for draft in &mut drafts {
        draft.name = paste.name(draft, several).or_else(|| own_name(draft).filter(|_| !alone));
    }
    drafts
}
