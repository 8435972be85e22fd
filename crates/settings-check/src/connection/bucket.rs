//! Settings of one processor in one section.

use super::{item::processor_of, surroundings::Surroundings};
use crate::{
    check::Item,
    examine::What,
    hash, loose,
    order::order_by,
    places::{Places, number},
    processors::Processor,
};

/// Settings that may be one connection.
pub(super) struct Bucket<'t> {
    section: usize,
    group: usize,
    pub(super) processor: Option<&'static Processor>,
    /// Its names carry the processor: `STRIPE_…`.
    own: bool,
    pub(super) items: Vec<Item<'t>>,
}

/// Puts the settings of one section and one processor together.
pub(super) fn bucketed<'t>(items: Vec<Item<'t>>, surroundings: &Surroundings) -> Vec<Bucket<'t>> {
    let mut buckets: Vec<Bucket<'t>> = Vec::new();
    let mut places = Places::default();
    let mut open: Vec<Item<'t>> = Vec::new();
    for item in items {
        let processor = processor_of(&item);
        let Some(processor) = processor else {
            open.push(item);
            continue;
        };
        let group = surroundings.group(item.block);
        let key = [number(item.section), number(group), hash::of(processor.id.id())];
        let place = places.get_or_set(key, buckets.len());
        match buckets.get_mut(place) {
            Some(bucket) => {
                bucket.own |= item.label.own;
                bucket.items.push(item);
            }
            None => buckets.push(Bucket {
                section: item.section,
                group,
                processor: Some(processor),
                own: item.label.own,
                items: vec![item],
            }),
        }
    }
    settle(&mut buckets, open, surroundings);
    buckets
}

/// Settings with common names join the connection beside them; alone, they are one of an unknown processor.
fn settle<'t>(buckets: &mut Vec<Bucket<'t>>, open: Vec<Item<'t>>, surroundings: &Surroundings) {
    let only_common = buckets.iter().all(|bucket| !bucket.own);
    let mut among_own = Places::default();
    for (place, bucket) in buckets.iter().enumerate().filter(|(_, bucket)| bucket.own) {
        among_own.set([number(bucket.section), 0, 0], place);
    }
    let like =
        buckets.iter().find(|bucket| bucket.processor.is_some() && !bucket.own).and_then(|bucket| bucket.processor);
    let mut places = Places::default();
    for (place, bucket) in buckets.iter().enumerate().filter(|(_, bucket)| !bucket.own) {
        places.get_or_set([number(bucket.section), number(bucket.group), 0], place);
    }
    for item in open {
        let group = surroundings.group(item.block);
        let key = [number(item.section), number(group), 0];
        let beside = places.get(key);
        match beside.and_then(|at| buckets.get_mut(at)) {
            Some(bucket) => bucket.items.push(item),
            None if only_common || among_own.get([number(item.section), 0, 0]).is_none() || tells(&item) => {
                places.set(key, buckets.len());
                let processor = like.filter(|_| !matches!(item.examined.what, What::Known(_) | What::CardNumber));
                buckets.push(Bucket { section: item.section, group, processor, own: false, items: vec![item] });
            }
            None => {}
        }
    }
    for bucket in buckets {
        order_by(&mut bucket.items, Item::rank);
    }
}

/// Whether the value itself is one of payments, whatever its name.
fn tells(item: &Item<'_>) -> bool {
    matches!(item.examined.what, What::Known(_) | What::CardNumber) || loose::tells(item.examined.value.expose())
}
