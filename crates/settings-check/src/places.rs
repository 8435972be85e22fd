//! Where things are kept, by numbers that they have: one hash table for all uses, and a plain one, since the standard
//! library's would be 2 kB of the bundle.

use super::hash::quick;

/// Places by keys of up to three numbers; the rest of a shorter key is 0.
#[derive(Default)]
pub(super) struct Places {
    /// Each key with its place stands where its hash says, or in the next free cell after that.
    cells: Vec<Option<Cell>>,
    count: usize,
}

type Cell = ([u64; 3], usize);

/// A number of a key.
pub(super) const fn number(of: usize) -> u64 {
    of as u64
}

impl Places {
    /// The place of a key.
    pub(super) fn get(&self, key: [u64; 3]) -> Option<usize> {
        self.cells.get(self.cell(key))?.map(|(_, place)| place)
    }

    /// The place of a key; where it has none yet, it gets this one.
    pub(super) fn get_or_set(&mut self, key: [u64; 3], place: usize) -> usize {
        self.get(key).unwrap_or_else(|| {
            self.set(key, place);
            place
        })
    }

    /// Gives a key a place. Gives the one that it had.
    #[inline(never)]
    pub(super) fn set(&mut self, key: [u64; 3], place: usize) -> Option<usize> {
        if self.cells.len() <= self.count * 2 {
            self.widen();
        }
        let at = self.cell(key);
        let before = self.cells.get_mut(at)?.replace((key, place));
        self.count += usize::from(before.is_none());
        before.map(|(_, place)| place)
    }

    /// The cell in which a key is, or would be. Nobody but the seller chooses the numbers, so that their hash need not be
    /// a secret one.
    #[inline(never)]
    fn cell(&self, key: [u64; 3]) -> usize {
        let last = self.cells.len().wrapping_sub(1);
        let hash = key.iter().fold(0, |hash, number| quick(hash, &number.to_le_bytes()));
        let mut at = hash as usize & last;
        while self.cells.get(at).is_some_and(|cell| cell.is_some_and(|(other, _)| other != key)) {
            at = (at + 1) & last;
        }
        at
    }

    /// Makes room: the number of cells stays a power of two, and half of them free.
    fn widen(&mut self) {
        let wider = vec![None; (self.cells.len() * 2).max(8)];
        for cell in std::mem::replace(&mut self.cells, wider).into_iter().flatten() {
            let at = self.cell(cell.0);
            if let Some(free) = self.cells.get_mut(at) {
                *free = Some(cell);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn places_are_kept_as_the_standard_library_keeps_them(
            sets in proptest::collection::vec((0..40_u64, 0..99_usize, proptest::bool::ANY), 0..120),
        ) {
            let (mut places, mut map) = (Places::default(), std::collections::HashMap::new());
            for (number, place, is_kept) in sets {
                let key = [number, 0, number % 3];
                proptest::prop_assert_eq!(places.get(key), map.get(&key).copied());
                if is_kept {
                    proptest::prop_assert_eq!(places.get_or_set(key, place), *map.entry(key).or_insert(place));
                } else {
                    proptest::prop_assert_eq!(places.set(key, place), map.insert(key, place));
                }
            }
        }
    }
}
