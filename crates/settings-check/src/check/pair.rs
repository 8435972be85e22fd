//! What several settings of one connection say together, whatever the processor.

use std::collections::HashMap;

use processors::{Environment, Evidence, Processor, Question, Slot};

use super::verdict::vouches_for_live;
use crate::{
    examine::ValueClass,
    group::{Draft, Item},
    report::{Code, Detail, Finding, Severity},
};

/// Adds what is found between settings.
pub(crate) fn check(draft: &mut Draft<'_>) {
    swapped(draft);
    same_value(draft);
    environments(draft);
    missing(draft);
}

/// Two values in each other's slots: one finding instead of two.
fn swapped(draft: &mut Draft<'_>) {
    let strays = |draft: &Draft<'_>| -> Vec<(usize, Slot, Slot)> {
        let misplaced = draft.items.iter().enumerate().filter_map(|(index, item)| {
            let slot = item.label.slot?;
            let identity = item.examined.identity()?;
            let home = identity.kind.slots.first().copied()?;
            let is_about_key = home.is_credential() || slot.is_credential();
            (!identity.kind.slots.contains(&slot) && is_about_key).then_some((index, slot, home))
        });
        misplaced.collect()
    };
    let strays = strays(draft);
    let pair = strays.iter().enumerate().find_map(|(at, left)| {
        let right = strays.iter().skip(at + 1).find(|right| left.1 == right.2 && left.2 == right.1)?;
        Some((left.0, right.0, left.2))
    });
    if let Some((left, right, slot)) = pair {
        let about_pair =
            |finding: &Finding| matches!(finding.settings.as_slice(), [one] if *one == left || *one == right);
        draft.findings.retain(|finding| finding.code != Code::WrongSlot || !about_pair(finding));
        draft.add(Code::Swapped, Severity::Blocks, &[left, right], Detail { slot: Some(slot), ..Detail::default() });
    }
}

/// One value in two slots, of which one at least asks for a credential, or twice under one name.
fn same_value(draft: &mut Draft<'_>) {
    let mut found = Vec::new();
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for (index, item) in draft.items.iter().enumerate() {
        let value = item.examined.value.expose();
        let is_value = matches!(item.examined.class, ValueClass::Known(_) | ValueClass::Other) && value.len() >= 8;
        if !is_value || (item.label.slot.is_none() && !item.expects_credential()) {
            continue;
        }
        if let Some(twin) = seen.insert(value, index) {
            let Some(other) = draft.items.get(twin) else { continue };
            let slots = (other.label.slot, item.label.slot);
            // A merchant code may serve as the user name, too.
            let is_credential = |item: &Item<'_>| item.expects_credential() && item.label.slot != Some(Slot::Username);
            let asks = is_credential(item) || is_credential(other);
            // Paystack signs its webhooks with the secret key.
            let is_for_both = item.examined.identity().is_some_and(|identity| {
                identity.kind.evidence != Evidence::Name
                    && [slots.0, slots.1].iter().flatten().all(|slot| identity.kind.slots.contains(slot))
            });
            if let (Some(left), Some(right)) = slots
                && left != right
                && asks
                && !is_for_both
            {
                found.push((Code::SameValue, Severity::Blocks, twin, index));
            } else if item.expects_credential() && other.name == item.name && !item.name.is_empty() {
                found.push((Code::DuplicateSetting, Severity::Warns, twin, index));
            }
        }
    }
    for (code, severity, left, right) in found {
        draft.add(code, severity, &[left, right], Detail { count: 2, ..Detail::default() });
    }
}

fn environments(draft: &mut Draft<'_>) {
    let first = |draft: &Draft<'_>, wanted| {
        draft.items.iter().position(|item| item.is_credential() && item.environment() == wanted)
    };
    let blocks = |draft: &Draft<'_>| draft.findings.iter().any(|finding| finding.severity == Severity::Blocks);
    let tests = draft
        .findings
        .iter()
        .any(|finding| finding.detail.variety == "mode")
        .then(|| draft.items.iter().position(|item| item.label.slot == Some(Slot::Mode)).unwrap_or_default());
    match (first(draft, Environment::Live), first(draft, Environment::Test).or(tests)) {
        (Some(live), Some(test)) => {
            draft.add(Code::MixedEnvironments, Severity::Blocks, &[live, test], Detail::default());
        }
        (live, None) if !blocks(draft) => {
            let known = if live.is_none() { first_credential(draft) } else { unclear(draft) };
            if let Some(index) = known {
                let asks = |question| draft.processor.is_some_and(|processor| processor.questions.contains(&question));
                let variety = if asks(Question::TestModeOff) { "test-mode" } else { "" };
                let processor = draft.processor.map(|processor| processor.id);
                draft.add(
                    Code::EnvironmentUnknown,
                    Severity::Notes,
                    &[index],
                    Detail { processor, variety, ..Detail::default() },
                );
            }
        }
        _ => {}
    }
}

/// The first credential, where nothing says that all of them are live.
fn first_credential(draft: &Draft<'_>) -> Option<usize> {
    let is_vouched_for = draft.items.iter().any(vouches_for_live);
    draft.items.iter().position(|item| !is_vouched_for && item.is_credential())
}

/// A value that payments need and whose environment nothing shows, beside others that are live.
fn unclear(draft: &Draft<'_>) -> Option<usize> {
    let needed =
        |slot| draft.processor.zip(slot).is_some_and(|(processor, slot): (&Processor, Slot)| processor.needs(slot));
    let is_vouched_for = draft.items.iter().any(vouches_for_live);
    draft.items.iter().position(|item| {
        !is_vouched_for && item.is_credential() && item.environment() == Environment::CannotTell && needed(item.home())
    })
}

/// A slot that the processor cannot do without and that nothing fills.
fn missing(draft: &mut Draft<'_>) {
    let Some(processor) = draft.processor else { return };
    let fills = |slot: Slot| draft.items.iter().any(|item| item.home() == Some(slot) || item.label.slot == Some(slot));
    let wanted = processor.fields.iter().filter(|field| field.needed && !fills(field.slot)).map(|field| field.slot);
    let mut missing: Vec<Slot> = wanted.collect();
    missing.dedup();
    for slot in missing {
        let detail = Detail { slot: Some(slot), processor: Some(processor.id), ..Detail::default() };
        draft.add(Code::MissingSetting, Severity::Notes, &[], detail);
    }
}
