//! In which order the functions stand: each behind one that is like it, so that brotli meets again what it has just seen.

use std::collections::{BTreeMap, BTreeSet};

use super::step::Step;

/// Three instructions in a row, by their first bytes. Two and four found likeness less well.
type Trait = [u8; 3];

/// Keeps small functions from being like anything for the little that they have.
const FEW: f64 = 20.0;

/// The functions' old numbers in their new order, from the steps of each.
pub(super) fn by_likeness(functions: &[Vec<Step>]) -> Vec<usize> {
    let traits: Vec<BTreeSet<Trait>> = functions.iter().map(|steps| traits(steps)).collect();
    let mut with_trait: BTreeMap<Trait, Vec<usize>> = BTreeMap::new();
    for (function, traits) in traits.iter().enumerate() {
        for one in traits {
            with_trait.entry(*one).or_default().push(function);
        }
    }
    let mut left: BTreeSet<usize> = (0..functions.len()).collect();
    let mut order = Vec::new();
    let mut next = left.pop_first();
    while let Some(function) = next {
        order.push(function);
        next = nearest(function, &left, &traits, &with_trait);
        if let Some(next) = next {
            left.remove(&next);
        }
    }
    order
}

fn traits(steps: &[Step]) -> BTreeSet<Trait> {
    let firsts: Vec<u8> = steps.iter().map(|step| step.form.first()).collect();
    firsts.array_windows().copied().collect()
}

/// The one of those left that shares most with a function, for the sizes of both. Of equals, the one that stood nearest:
/// functions of one crate stand together.
fn nearest(
    function: usize,
    left: &BTreeSet<usize>,
    traits: &[BTreeSet<Trait>],
    with_trait: &BTreeMap<Trait, Vec<usize>>,
) -> Option<usize> {
    let mut shared = vec![0_u32; traits.len()];
    for one in traits.get(function)? {
        for other in with_trait.get(one)? {
            *shared.get_mut(*other)? += 1;
        }
    }
    let size = |function: usize| traits.get(function).map_or(0.0, |traits| traits.len() as f64);
    let likeness = |other: usize| {
        let shared = shared.get(other).copied().map_or(0.0, f64::from);
        shared / ((size(function) * size(other)).sqrt() + FEW)
    };
    left.iter().copied().max_by(|one, other| {
        let far = |place: usize| place.abs_diff(function);
        likeness(*one).total_cmp(&likeness(*other)).then_with(|| far(*other).cmp(&far(*one)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::pack::step::steps;

    #[test]
    fn like_functions_come_to_stand_together() {
        let bodies: [&[u8]; 4] = [
            &[0, 0x6a, 0x6b, 0x6c, 0x6d, 0x0b],
            &[0, 0x45, 0x46, 0x47, 0x48, 0x0b],
            &[0, 0x6a, 0x6b, 0x6c, 0x6e, 0x0b],
            &[0, 0x45, 0x46, 0x47, 0x49, 0x0b],
        ];
        let functions: Vec<_> = bodies.iter().map(|body| steps(body).unwrap()).collect();
        assert_eq!(by_likeness(&functions), [0, 2, 3, 1]);
    }

    #[test]
    fn a_module_without_functions_has_no_order() {
        assert!(by_likeness(&[]).is_empty());
    }
}
