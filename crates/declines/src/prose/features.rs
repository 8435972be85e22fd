//! A text as numbers: which words, pairs of neighbours and parts of words it has, each hashed into one of [`BUCKETS`].
//!
//! Parts of words make slips of the keyboard harmless, and read languages that put no spaces between words.

use super::words::words;

/// Into how many numbers features are hashed. Two features rarely share one, and training sees where they do.
pub const BUCKETS: usize = 1 << 13;

/// The letters in a part of a word.
const PART: usize = 4;

/// A shorter word is one feature only: all of its parts would be the word itself.
const SHORTEST_IN_PARTS: usize = 5;

/// The features of a text, ascending and each once: numbers below [`BUCKETS`].
#[must_use]
pub fn features(text: &str) -> Vec<u16> {
    let words = words(text);
    let mut features = Vec::new();
    for (at, word) in words.iter().enumerate() {
        features.push(hash("word", &[word]));
        if let Some(next) = words.get(at + 1) {
            features.push(hash("pair", &[word, next]));
        }
        parts(word, |part| features.push(hash("part", &[part])));
    }
    features.sort_unstable();
    features.dedup();
    features
}

/// The parts of a word, its ends marked. Scripts without spaces between words have shorter ones.
fn parts(word: &str, mut found: impl FnMut(&str)) {
    let length = if word.is_ascii() { PART } else { 2 };
    if word.is_ascii() && word.len() < SHORTEST_IN_PARTS {
        return;
    }
    let marked = ["<", word, ">"].concat();
    let starts: Vec<usize> = marked.char_indices().map(|(at, _)| at).chain([marked.len()]).collect();
    for ends in starts.windows(length + 1) {
        if let [first, .., last] = ends
            && let Some(part) = marked.get(*first..*last)
        {
            found(part);
        }
    }
}

/// FNV-1a, which is the same on every machine, folded to the number of buckets.
fn hash(kind: &str, words: &[&str]) -> u16 {
    let bytes = std::iter::once(kind).chain(words.iter().copied()).flat_map(|part| part.bytes().chain([0]));
    let hash = bytes.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let folded = (hash ^ (hash >> 16)) & (BUCKETS as u32 - 1);
    u16::try_from(folded).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_keyboard_leaves_most_parts_of_a_word() {
        let right = features("insufficient");
        let slip = features("insuficient");
        let shared = right.iter().filter(|feature| slip.contains(feature)).count();
        assert!(shared * 2 > right.len(), "{shared} of {}", right.len());
    }

    #[test]
    fn features_are_numbers_of_the_table_in_order_and_each_once() {
        let features = features("Your card was declined. Your card was declined.");
        assert!(features.is_sorted_by(|one, next| one < next));
        assert!(features.iter().all(|feature| usize::from(*feature) < BUCKETS));
    }
}
