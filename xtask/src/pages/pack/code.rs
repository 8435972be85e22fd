//! Which code a form gets. brotli expects a byte by the two before it, of which it sees no more than their group:
//!
//! 0 · 1–15 · 16–63 · 64–127 · 128–191 · 192–239 · 240–254 · 255
//!
//! So what leads to the same goes into one group. Other codes also keep brotli from taking the file for text, where most
//! of its bytes could be characters: then it sees other groups.

use std::ops::RangeInclusive;

use super::step::Form;

const GROUPS: [RangeInclusive<u8>; 8] = [0..=0, 1..=15, 16..=63, 64..=127, 128..=191, 192..=239, 240..=254, 255..=255];

/// The end of a body, by which the unpacker knows it, and the most frequent form: a group each.
const END: usize = 0;
const GET: usize = 7;

/// The codes that no form has yet.
pub(super) struct Free([RangeInclusive<u8>; 8]);

impl Free {
    pub(super) fn all() -> Self {
        Self(GROUPS)
    }

    /// A code of the form's group, or of another when all of these are taken. Only the end of a body gets code 0.
    pub(super) fn take(&mut self, form: &Form) -> Option<u8> {
        if form.is_end {
            return self.of(END);
        }
        [group(form.first()), 2, 3, 4, 5, 6, 1, GET].into_iter().find_map(|group| self.of(group))
    }

    fn of(&mut self, group: usize) -> Option<u8> {
        self.0.get_mut(group)?.next()
    }
}

/// The group by the first byte of an instruction.
fn group(first: u8) -> usize {
    match first {
        0x20 => GET,
        // Constants.
        0x41..=0x44 => 1,
        // What leaves a value: loads, a local that is set and kept, a choice, bits.
        0x22 | 0x23 | 0x28..=0x35 | 0x1b | 0x6c | 0x71..=0x78 | 0xa7 | 0xad => 2,
        // What leaves none, and goes on: a local that is set, calls, branches on a condition, the end of a block.
        0x04 | 0x05 | 0x0b | 0x0d | 0x10 | 0x11 | 0x1a | 0x21 | 0xfc => 4,
        // What leaves none, and often goes elsewhere: stores, branches.
        0x00 | 0x0c | 0x0e | 0x0f | 0x24 | 0x26 | 0x36..=0x3e => 5,
        // Sums, and all with 64 bits.
        0x6a | 0x6b | 0x7c..=0x8a | 0xa0.. => 6,
        // Comparisons, the start of a block.
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(first: u8, is_end: bool) -> Form {
        Form { literals: vec![first], numbers: Vec::new(), is_end }
    }

    #[test]
    fn the_end_of_a_body_and_no_other_form_is_code_zero() {
        let mut free = Free::all();
        let others: Vec<_> = std::iter::from_fn(|| free.take(&form(0x0b, false))).collect();
        assert_eq!(others.len(), 255, "all others have a code each");
        assert!(!others.contains(&0));
        assert_eq!(free.take(&form(0x0b, true)), Some(0));
    }

    #[test]
    fn like_forms_have_codes_of_one_group() {
        let mut free = Free::all();
        let codes = [0x41, 0x42, 0x28, 0x2d, 0x20].map(|first| free.take(&form(first, false)));
        assert_eq!(codes, [1, 2, 16, 17, 255].map(Some));
    }
}
