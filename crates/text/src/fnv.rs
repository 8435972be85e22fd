//! FNV-1a, 64 bits (RFC 9923, and www.isthe.com/chongo/tech/comp/fnv): a hash that stays the same in every build, unlike
//! the standard library's. It is not cryptographic and hides nothing from people.

/// The hash of nothing, from which each starts.
pub const BASIS: u64 = 0xcbf2_9ce4_8422_2325;

const PRIME: u64 = 0x0100_0000_01b3;

/// The hash of a text.
///
/// ```
/// assert_eq!(text::fnv::hash("a"), 0xaf63_dc4c_8601_ec8c);
/// ```
#[must_use]
pub fn hash(text: &str) -> u64 {
    extend(BASIS, text.as_bytes())
}

/// The hash of what was hashed before, with more after it.
#[must_use]
pub fn extend(hash: u64, more: &[u8]) -> u64 {
    more.iter().fold(hash, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    #[test]
    fn hashes_are_those_of_the_published_algorithm() {
        assert_eq!(super::hash(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(super::hash("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(super::hash("foobar"), 0x8594_4171_f739_67e8);
    }
}
