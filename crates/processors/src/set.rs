//! Sets of processors.

use crate::tables::COUNT;

/// So many bits are in one number.
const BITS: usize = u64::BITS as usize;

/// Some of the processors, by their places among all of them: a bit for each, however many there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProcessorSet([u64; COUNT.div_ceil(BITS)]);

impl ProcessorSet {
    /// The set of the one at this place; empty where there is none.
    #[must_use]
    pub fn of(index: usize) -> Self {
        let mut set = Self::default();
        set.insert(index);
        set
    }

    /// Adds the one at this place; a place that no processor has changes nothing.
    pub fn insert(&mut self, index: usize) {
        if let Some(bits) = self.0.get_mut(index / BITS).filter(|_| index < COUNT) {
            *bits |= 1 << (index % BITS);
        }
    }

    /// Adds all of another set.
    pub fn extend(&mut self, other: Self) {
        for (bits, more) in self.0.iter_mut().zip(other.0) {
            *bits |= more;
        }
    }

    /// Whether the sets have a processor in common.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.0.iter().zip(other.0).any(|(bits, more)| bits & more != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_processor_has_a_place_of_its_own() {
        for index in 0..COUNT {
            let set = ProcessorSet::of(index);
            assert!((0..COUNT).all(|other| set.meets(ProcessorSet::of(other)) == (index == other)), "{index}");
        }
        assert_eq!(ProcessorSet::of(COUNT), ProcessorSet::default());
    }

    #[test]
    fn a_set_keeps_what_is_added() {
        let mut set = ProcessorSet::of(1);
        set.extend(ProcessorSet::of(COUNT - 1));
        assert!(set.meets(ProcessorSet::of(1)) && set.meets(ProcessorSet::of(COUNT - 1)));
        assert!(!set.meets(ProcessorSet::of(2)));
    }
}
