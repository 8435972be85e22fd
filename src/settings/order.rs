//! Putting things in order, with one sorting routine for all kinds of things: the standard library's would be in the
//! browser's bundle once for each, some 40 kB.

/// What things are ordered by; the first number that differs decides.
pub(super) type Rank = [usize; 3];

/// Orders things by their ranks. Things of the same rank stay as they were.
pub(super) fn order_by<T>(things: &mut Vec<T>, rank: impl Fn(&T) -> Rank) {
    let mut ranks: Vec<(Rank, usize)> = things.iter().zip(0..).map(|(thing, place)| (rank(thing), place)).collect();
    if sorted(&mut ranks) {
        return;
    }
    let mut old: Vec<Option<T>> = things.drain(..).map(Some).collect();
    things.extend(ranks.iter().filter_map(|&(_, place)| old.get_mut(place).and_then(Option::take)));
}

/// Sorts; true where nothing had to be done. Not generic and not inlined, so that it exists once.
#[inline(never)]
fn sorted(ranks: &mut [(Rank, usize)]) -> bool {
    let done = ranks.is_sorted();
    if !done {
        ranks.sort_unstable();
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_of_the_same_rank_stay_as_they_were() {
        let mut words = vec!["later", "b", "a", "late"];
        order_by(&mut words, |word| [word.len(), 0, 0]);
        assert_eq!(words, ["b", "a", "late", "later"]);
    }
}
