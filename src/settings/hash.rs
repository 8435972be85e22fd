//! FNV-1a, 64 bits: published sample keys are kept as hashes, so that scanners do not take the code for a leak. It
//! hides nothing from people.

/// The hash of a value.
pub(super) const fn of(value: &str) -> u64 {
    let bytes = value.as_bytes();
    let mut hash = 0xcbf2_9ce4_8422_2325;
    let mut rest = bytes;
    while let [byte, after @ ..] = rest {
        hash = (hash ^ *byte as u64).wrapping_mul(0x0100_0000_01b3);
        rest = after;
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
