//! Where things are kept, by numbers that they have: one hash table for all uses, since each kind of key would bring
//! its own copy of the table's code into the bundle.

use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
};

use super::hash::quick;

/// Places by keys of up to three numbers; the rest of a shorter key is 0.
#[derive(Default)]
pub(super) struct Places(HashMap<[u64; 3], usize, BuildHasherDefault<Mixed>>);

/// A hash of numbers: nobody but the seller chooses them, so that it need not be a secret one.
#[derive(Default)]
struct Mixed(u64);

impl Hasher for Mixed {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = quick(self.0, bytes);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// A number of a key.
pub(super) const fn number(of: usize) -> u64 {
    of as u64
}

impl Places {
    /// The place of a key.
    pub(super) fn get(&self, key: [u64; 3]) -> Option<usize> {
        self.0.get(&key).copied()
    }

    /// The place of a key; where it has none yet, it gets this one.
    pub(super) fn get_or_set(&mut self, key: [u64; 3], place: usize) -> usize {
        *self.0.entry(key).or_insert(place)
    }

    /// Gives a key a place. Gives the one that it had.
    pub(super) fn set(&mut self, key: [u64; 3], place: usize) -> Option<usize> {
        self.0.insert(key, place)
    }
}
