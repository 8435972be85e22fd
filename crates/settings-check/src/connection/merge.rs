//! Nested sections: `stripe: { secret: …, webhook: { secret: … } }` is one connection.

use crate::{
    check::{Draft, Item},
    places::{Places, number},
    read::Reading,
};

/// No draft stands here.
const NOWHERE: usize = usize::MAX;

/// Joins a section's settings to those of the section around it, where no slot comes twice.
pub(super) fn merged<'t>(drafts: Vec<Draft<'t>>, reading: &Reading) -> Vec<Draft<'t>> {
    let mut kept: Vec<Draft<'t>> = Vec::with_capacity(drafts.len());
    // The slots that each of them fills.
    let mut filled: Vec<u64> = Vec::with_capacity(drafts.len());
    let mut places = Places::default();
    for draft in drafts {
        let slots = draft.items.iter().filter_map(Item::home).fold(0, |slots, slot| slots | 1 << slot as u32);
        let parent = draft
            .items
            .first()
            .and_then(|item| reading.sections.get(item.section).map(|section| (section.parent, item.section)));
        let target = parent
            .filter(|(parent, own)| parent != own && *parent != 0)
            .and_then(|(parent, _)| places.get([number(parent), 0, 0]));
        let fits = |other: &Draft<'_>| other.processor.map(|found| found.id) == draft.processor.map(|found| found.id);
        let target =
            target.filter(|&at| kept.get(at).is_some_and(fits) && filled.get(at).is_some_and(|all| all & slots == 0));
        match target.and_then(|at| Some((kept.get_mut(at)?, filled.get_mut(at)?))) {
            Some((other, all)) => {
                other.items.extend(draft.items);
                *all |= slots;
            }
            None => {
                if let Some((_, own)) = parent {
                    // Where there are several, none is meant.
                    let key = [number(own), 0, 0];
                    if places.set(key, kept.len()).is_some() {
                        places.set(key, NOWHERE);
                    }
                }
                kept.push(draft);
                filled.push(slots);
            }
        }
    }
    kept
}
