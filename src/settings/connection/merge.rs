//! Nested sections: `stripe: { secret: …, webhook: { secret: … } }` is one connection.

use std::collections::HashMap;

use crate::settings::{check::Draft, read::Reading};

/// Joins a section's settings to those of the section around it, where no slot comes twice.
pub(super) fn merged<'t>(drafts: Vec<Draft<'t>>, reading: &Reading) -> Vec<Draft<'t>> {
    let mut kept: Vec<Draft<'t>> = Vec::with_capacity(drafts.len());
    let mut places: HashMap<usize, Vec<usize>> = HashMap::new();
    for draft in drafts {
        let parent = draft
            .items
            .first()
            .and_then(|item| reading.sections.get(item.section).map(|section| (section.parent, item.section)));
        let target = parent.filter(|(parent, own)| parent != own && *parent != 0).and_then(|(parent, _)| match places
            .get(&parent)?
            .as_slice()
        {
            [only] => Some(*only),
            _ => None,
        });
        let fits = |other: &Draft<'_>| {
            other.processor.map(|found| found.id) == draft.processor.map(|found| found.id)
                && draft
                    .items
                    .iter()
                    .all(|item| item.home().is_none_or(|slot| other.items.iter().all(|one| one.home() != Some(slot))))
        };
        match target.filter(|&at| kept.get(at).is_some_and(fits)).and_then(|at| kept.get_mut(at)) {
            Some(other) => other.items.extend(draft.items),
            None => {
                if let Some((_, own)) = parent {
                    places.entry(own).or_default().push(kept.len());
                }
                kept.push(draft);
            }
        }
    }
    kept
}
