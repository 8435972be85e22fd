//! Putting things in order, with one sorting routine for all kinds of things: the standard library's would be in the
//! browser's bundle once for each, some 40 kB, and once for the ranks, 1 kB.

/// What things are ordered by.
pub(super) type Rank = u64;

/// The rank by a number, and among things of the same number by a second one.
pub(super) const fn rank(first: usize, second: usize) -> Rank {
    (first as u64) << 32 | second as u64
}

/// Orders things by their ranks. Things of the same rank stay as they were.
pub(super) fn order_by<T>(things: &mut [T], rank: impl Fn(&T) -> Rank) {
    let ranks: Vec<Rank> = things.iter().map(rank).collect();
    if !ranks.is_sorted() {
        arrange(&ranks, &mut |one, other| things.swap(one, other));
    }
}

/// Swaps things by their places until they are in order. Not generic and not inlined, so that it exists once.
#[inline(never)]
fn arrange(ranks: &[Rank], swap: &mut dyn FnMut(usize, usize)) {
    // For each place, where the thing goes that is there now.
    let mut ways = vec![0; ranks.len()];
    for (to, from) in in_order(ranks).into_iter().enumerate() {
        if let Some(way) = ways.get_mut(from) {
            *way = to;
        }
    }
    for place in 0..ways.len() {
        while let Some(&to) = ways.get(place).filter(|to| **to != place) {
            swap(place, to);
            ways.swap(place, to);
        }
    }
}

/// The places in the order of their ranks: rows of one place are merged to rows of two, these to rows of four.
fn in_order(ranks: &[Rank]) -> Vec<usize> {
    let mut row: Vec<usize> = (0..ranks.len()).collect();
    let mut length = 1;
    while length < row.len() {
        let mut merged = Vec::with_capacity(row.len());
        let mut rest = row.as_slice();
        while !rest.is_empty() {
            let (mut left, mut right);
            (left, rest) = parted(rest, length);
            (right, rest) = parted(rest, length);
            while let ([one, lefts @ ..], [other, rights @ ..]) = (left, right) {
                if ranks.get(*other) < ranks.get(*one) {
                    merged.push(*other);
                    right = rights;
                } else {
                    merged.push(*one);
                    left = lefts;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        row = merged;
        length *= 2;
    }
    row
}

/// The first so many of a row, and the rest.
fn parted(row: &[usize], length: usize) -> (&[usize], &[usize]) {
    row.split_at_checked(length).unwrap_or((row, &[]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_of_the_same_rank_stay_as_they_were() {
        let mut words = vec!["later", "b", "a", "late"];
        order_by(&mut words, |word| rank(word.len(), 0));
        assert_eq!(words, ["b", "a", "late", "later"]);
    }

    proptest::proptest! {
        #[test]
        fn things_are_ordered_as_the_standard_library_orders_them(
            mut things in proptest::collection::vec((0..9_usize, 0..9), 0..40),
        ) {
            let mut expected = things.clone();
            expected.sort_by_key(|thing| thing.0);
            order_by(&mut things, |thing| rank(0, thing.0));
            proptest::prop_assert_eq!(things, expected);
        }
    }
}
