//! Looking for names in long texts, letter by letter, without reading words: where one may begin. Not here: what it means.

use super::lexicon::{WHOLE_WORD, openings};

/// So many letters of a long entry are compared.
const OPENING: usize = WHOLE_WORD + 1;

/// How the lexicon's entries begin: two bits for each, so that few other texts are taken for one.
pub(super) struct Openings(Box<[u64; 1024]>);

impl Default for Openings {
    fn default() -> Self {
        Self(Box::new([0; 1024]))
    }
}

impl Openings {
    pub(super) fn add(&mut self, phrase: &str) {
        let letters = phrase.bytes().take(OPENING);
        let count = letters.len();
        let mixed = mixed(letters.fold(0, with), count);
        for (place, bit) in [bit(mixed), bit(mixed << 16)] {
            if let Some(bits) = self.0.get_mut(place) {
                *bits |= bit;
            }
        }
    }

    fn may_have(&self, letters: u64, count: usize) -> bool {
        let mixed = mixed(letters, count);
        self.is_set(mixed) && self.is_set(mixed << 16)
    }

    fn is_set(&self, mixed: u64) -> bool {
        let (place, bit) = bit(mixed);
        self.0.get(place).is_some_and(|bits| bits & bit != 0)
    }
}

/// The last letters of a text as one number, with another one after them.
const fn with(last: u64, letter: u8) -> u64 {
    last << 8 | (letter | 0x20) as u64
}

/// The last letters alone, mixed into a number of which each part depends on all.
const fn mixed(letters: u64, count: usize) -> u64 {
    (letters << (64 - 8 * count)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

const fn bit(mixed: u64) -> (usize, u64) {
    ((mixed >> 54) as usize, 1 << (mixed >> 48 & 63))
}

/// Reads the words of a text, one after the other.
pub(crate) struct Letters {
    openings: &'static Openings,
    last: u64,
    /// For each of the last letters, whether it begins a word.
    begins: u64,
}

impl Letters {
    pub(crate) fn new() -> Self {
        Self { openings: openings(), last: 0, begins: 0 }
    }

    /// How many letters before a word's end a name may have begun, for each that may be told by the word.
    pub(crate) fn told_by(&mut self, word: &[u8], mut hear: impl FnMut(usize) -> Option<()>) -> Option<()> {
        let mut last = self.last;
        for (index, letter) in word.iter().enumerate() {
            last = with(last, *letter);
            if self.openings.may_have(last, OPENING) {
                hear(word.len() - 1 - index + OPENING)?;
            }
        }
        self.last = last;
        self.begins = self.begins.unbounded_shl(word.len() as u32) | 1_u64.unbounded_shl(word.len() as u32 - 1);
        for count in (2..=WHOLE_WORD).filter(|count| self.begins >> (count - 1) & 1 == 1) {
            if self.openings.may_have(last, count) {
                hear(count)?;
            }
        }
        Some(())
    }
}
