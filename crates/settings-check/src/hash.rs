//! FNV-1a, 64 bits: published sample keys are kept as hashes, so that scanners do not take the code for a leak. It
//! hides nothing from people.

use super::head::Head;

/// The hash of nothing.
pub(super) const START: u64 = 0xcbf2_9ce4_8422_2325;

/// The hash of a value.
pub(super) const fn of(value: &str) -> u64 {
    of_more(START, value.as_bytes())
}

/// The hash of what was hashed before with more after it.
pub(super) const fn of_more(mut hash: u64, bytes: &[u8]) -> u64 {
    let mut rest = bytes;
    while let [byte, after @ ..] = rest {
        hash = (hash ^ *byte as u64).wrapping_mul(0x0100_0000_01b3);
        rest = after;
    }
    hash
}

/// Another hash, quicker by far, for what is not kept: continues from `hash`.
pub(super) fn quick(mut hash: u64, bytes: &[u8]) -> u64 {
    for part in bytes.chunks(8) {
        hash = (hash ^ Head::of(part).number()).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        hash ^= hash >> 32;
    }
    hash
}

#[cfg(test)]
mod tests {
    #[test]
    fn hashes_are_those_of_the_published_algorithm() {
        assert_eq!(super::of(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(super::of("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(super::of("foobar"), 0x8594_4171_f739_67e8);
    }
}
