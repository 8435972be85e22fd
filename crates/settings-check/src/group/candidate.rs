//! Settings of one processor in one section.

use std::collections::{HashMap, HashSet};

use processors::Processor;

use super::{context::Context, item::Item};
use crate::{examine::ValueClass, recognise::token::starts_like_credential};

/// Settings that may be one connection.
pub(super) struct Candidate<'t> {
    section: usize,
    group: usize,
    pub(super) processor: Option<&'static Processor>,
    /// Its names carry the processor: `STRIPE_…`.
    names_processor: bool,
    pub(super) items: Vec<Item<'t>>,
}

/// Puts the settings of one section and one processor together.
pub(super) fn candidates<'t>(items: Vec<Item<'t>>, context: &Context) -> Vec<Candidate<'t>> {
    let mut candidates: Vec<Candidate<'t>> = Vec::new();
    let mut places = HashMap::new();
    let mut open: Vec<Item<'t>> = Vec::new();
    for item in items {
        let processor = item.processor();
        let Some(processor) = processor else {
            open.push(item);
            continue;
        };
        let group = context.group(item.paragraph);
        let place = *places.entry((item.section, group, processor.id)).or_insert(candidates.len());
        match candidates.get_mut(place) {
            Some(candidate) => {
                candidate.names_processor |= item.label.names_processor;
                candidate.items.push(item);
            }
            None => candidates.push(Candidate {
                section: item.section,
                group,
                processor: Some(processor),
                names_processor: item.label.names_processor,
                items: vec![item],
            }),
        }
    }
    settle(&mut candidates, open, context);
    candidates
}

/// Settings with common names join the connection beside them; alone, they are one of an unknown processor.
fn settle<'t>(candidates: &mut Vec<Candidate<'t>>, open: Vec<Item<'t>>, context: &Context) {
    let only_common = candidates.iter().all(|candidate| !candidate.names_processor);
    let with_own: HashSet<usize> =
        candidates.iter().filter(|candidate| candidate.names_processor).map(|candidate| candidate.section).collect();
    let like = candidates
        .iter()
        .find(|candidate| candidate.processor.is_some() && !candidate.names_processor)
        .and_then(|candidate| candidate.processor);
    let mut places = HashMap::new();
    for (place, candidate) in candidates.iter().enumerate().filter(|(_, candidate)| !candidate.names_processor) {
        places.entry((candidate.section, candidate.group)).or_insert(place);
    }
    for item in open {
        let group = context.group(item.paragraph);
        let key = (item.section, group);
        let beside = places.get(&key).copied();
        match beside.and_then(|at| candidates.get_mut(at)) {
            Some(candidate) => candidate.items.push(item),
            None if only_common || !with_own.contains(&item.section) || is_payment_value(&item) => {
                places.insert(key, candidates.len());
                let processor =
                    like.filter(|_| !matches!(item.examined.class, ValueClass::Known(_) | ValueClass::CardNumber));
                candidates.push(Candidate {
                    section: item.section,
                    group,
                    processor,
                    names_processor: false,
                    items: vec![item],
                });
            }
            None => {}
        }
    }
    for candidate in candidates {
        candidate.items.sort_by_key(|item| item.examined.at.start);
    }
}

/// Whether the value itself is one of payments, whatever its name.
fn is_payment_value(item: &Item<'_>) -> bool {
    matches!(item.examined.class, ValueClass::Known(_) | ValueClass::CardNumber)
        || starts_like_credential(item.examined.value.expose())
}
