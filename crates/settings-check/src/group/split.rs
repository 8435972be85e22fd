//! One section's settings may be several connections: names differ, or a slot comes again.

use std::collections::HashMap;

use processors::{Environment, Slot};

use super::item::Item;
use crate::{examine::ValueClass, parse::Style};

/// The slots that a connection has once: these coming again start another one.
fn starts_another(item: &Item<'_>) -> Option<Slot> {
    item.home().filter(|slot| slot.is_credential() && *slot != Slot::WebhookSecret)
}

/// Parts a bucket where names differ or a slot comes again.
pub(super) fn split(items: Vec<Item<'_>>) -> Vec<Vec<Item<'_>>> {
    let mut first: Vec<(Slot, Option<u64>)> = Vec::new();
    let of =
        |environment| items.iter().any(|item| item.label.environment == environment && starts_another(item).is_some());
    let both = of(Environment::Live) && of(Environment::Test);
    let differ = both
        || items.iter().any(|item| {
            let Some(slot) = starts_another(item) else { return false };
            let seen = first.iter().find(|(other, _)| *other == slot).copied();
            if seen.is_none() {
                first.push((slot, item.label.qualifier));
            }
            seen.is_some_and(|(_, qualifier)| qualifier != item.label.qualifier)
        });
    let parts = if differ { by_qualifier(items) } else { vec![items] };
    let mut whole = Vec::new();
    for part in without_spare(parts) {
        in_order(part, &mut whole);
    }
    whole
}

/// Leaves out parts that are not in use beside others that are: fields for tests where nothing was entered.
fn without_spare(mut parts: Vec<Vec<Item<'_>>>) -> Vec<Vec<Item<'_>>> {
    let is_empty = |item: &Item<'_>| matches!(item.examined.class, ValueClass::Empty);
    let has_key = |part: &Vec<Item<'_>>| part.iter().any(|item| item.is_credential() && !is_empty(item));
    if parts.iter().any(has_key) {
        let is_spare = |item: &Item<'_>| is_empty(item) && item.label.environment == Environment::Test;
        parts.retain(|part| !part.iter().all(is_spare));
    }
    parts
}

/// One part for each qualifier; what has none joins the live part, or the first.
fn by_qualifier(items: Vec<Item<'_>>) -> Vec<Vec<Item<'_>>> {
    let mut parts: Vec<Vec<Item<'_>>> = Vec::new();
    let mut places = HashMap::new();
    let mut common = Vec::new();
    let plain_is_one = items.iter().any(|item| item.label.qualifier.is_none() && starts_another(item).is_some());
    for item in items {
        let qualifier = item.label.qualifier;
        if qualifier.is_none() && !plain_is_one {
            common.push(item);
            continue;
        }
        let place = *places.entry(qualifier).or_insert(parts.len());
        match parts.get_mut(place) {
            Some(part) => part.push(item),
            None => parts.push(vec![item]),
        }
    }
    let (mut sets, mut rest) = (Vec::new(), common);
    for part in parts {
        if part.iter().any(|item| starts_another(item).is_some()) {
            sets.push(part);
        } else {
            rest.extend(part);
        }
    }
    let live =
        sets.iter().position(|part| part.iter().any(|item| item.label.environment == Environment::Live)).unwrap_or(0);
    if let Some(part) = sets.get_mut(live) {
        part.extend(rest);
        part.sort_by_key(|item| item.examined.at.start);
    }
    sets
}

/// Whether two settings fill the same slot: by their names, or where a name says nothing by their values.
fn is_again(item: &Item<'_>, other: &Item<'_>) -> bool {
    let by_value = |item: &Item<'_>| {
        let identity = item.examined.identity();
        identity.and_then(|identity| identity.kind.slots.first().copied()).or(item.label.slot)
    };
    match (item.label.slot, other.label.slot) {
        (Some(slot), Some(another)) => slot == another,
        _ => by_value(item).is_some() && by_value(item) == by_value(other),
    }
}

/// Starts another part at each slot that comes again with another value, at the paragraph's start if there is one.
fn in_order<'t>(items: Vec<Item<'t>>, parts: &mut Vec<Vec<Item<'t>>>) {
    parts.push(Vec::new());
    for item in items {
        let Some(part) = parts.last_mut() else { break };
        let unnamed = item.style == Style::Bare && item.home().is_none();
        let twin = match starts_another(&item) {
            Some(_) => part.iter().rposition(|other| is_again(&item, other)),
            None => part.len().checked_sub(1).filter(|_| unnamed),
        };
        let same = twin.and_then(|at| part.get(at)).is_some_and(|other| {
            !item.examined.value.expose().is_empty() && other.examined.value.expose() == item.examined.value.expose()
                || (other.name == item.name
                    && item.examined.value.expose().is_empty()
                    && other.examined.value.expose().is_empty())
        });
        match twin {
            Some(twin) if !same => {
                let border = (twin + 1..part.len()).rev().find(|&at| {
                    let before = at.checked_sub(1).and_then(|before| part.get(before)).map(|before| before.paragraph);
                    part.get(at).is_some_and(|item| Some(item.paragraph) != before)
                });
                let ends_here = part.last().is_some_and(|last| last.paragraph != item.paragraph);
                let mut next = match border {
                    Some(border) if !ends_here => part.split_off(border),
                    _ => Vec::new(),
                };
                next.push(item);
                parts.push(next);
            }
            _ => part.push(item),
        }
    }
}
