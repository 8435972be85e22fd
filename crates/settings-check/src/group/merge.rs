//! Nested sections: `stripe: { secret: …, webhook: { secret: … } }` is one connection.

use std::collections::{HashMap, HashSet};

use processors::Slot;

use super::{draft::Draft, item::Item};
use crate::parse::Reading;

/// Joins a section's settings to those of the section around it, where no slot comes twice.
pub(super) fn merged<'t>(drafts: Vec<Draft<'t>>, reading: &Reading) -> Vec<Draft<'t>> {
    let mut kept: Vec<Draft<'t>> = Vec::with_capacity(drafts.len());
    // The slots that each of them fills.
    let mut filled: Vec<HashSet<Slot>> = Vec::with_capacity(drafts.len());
    // The draft of each section; none where there are several, since none of them is meant.
    let mut by_section: HashMap<usize, Option<usize>> = HashMap::new();
    for draft in drafts {
        let slots: HashSet<Slot> = draft.items.iter().filter_map(Item::home).collect();
        let parent = draft
            .items
            .first()
            .and_then(|item| reading.sections.get(item.section).map(|section| (section.parent, item.section)));
        let target = parent
            .filter(|(parent, own)| parent != own && *parent != 0)
            .and_then(|(parent, _)| by_section.get(&parent).copied().flatten());
        let fits = |other: &Draft<'_>| other.processor == draft.processor;
        let target = target
            .filter(|&at| kept.get(at).is_some_and(fits) && filled.get(at).is_some_and(|all| all.is_disjoint(&slots)));
        match target.and_then(|at| Some((kept.get_mut(at)?, filled.get_mut(at)?))) {
            Some((other, all)) => {
                other.items.extend(draft.items);
                all.extend(slots);
            }
            None => {
                if let Some((_, own)) = parent {
                    let place = kept.len();
                    by_section.entry(own).and_modify(|place| *place = None).or_insert(Some(place));
                }
                kept.push(draft);
                filled.push(slots);
            }
        }
    }
    kept
}
