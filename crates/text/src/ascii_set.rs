//! Sets of ASCII characters as one number: a text is searched byte by byte without decoding it, and what it is made of is
//! known after one pass. That is for speed; where a text is short, `str`'s own methods do.
//! The methods are inlined into the crates that read by them.
//!
//! Letters and digits belong to a set in groups; each punctuation mark and each space belongs to it alone.

/// A set of ASCII characters, and perhaps of all other characters. Control characters are in no set.
///
/// ```
/// use text::AsciiSet;
///
/// const NAME: AsciiSet = AsciiSet::of("_-").and(AsciiSet::ALPHANUMERIC);
/// assert_eq!(NAME.find_other("API_KEY=1"), Some(7));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsciiSet(u64);

impl AsciiSet {
    /// No character.
    pub const NONE: Self = Self(0);
    /// 0 to 9.
    pub const DIGITS: Self = Self(1);
    /// 0 to 9 and a to f.
    pub const LOWER_HEX: Self = Self(0b11);
    /// a to z.
    pub const LOWER: Self = Self(0b110);
    /// A to Z.
    pub const UPPER: Self = Self(0b1000);
    /// A to Z and a to z.
    pub const LETTERS: Self = Self::LOWER.and(Self::UPPER);
    /// Letters and digits.
    pub const ALPHANUMERIC: Self = Self::LETTERS.and(Self::DIGITS);
    /// The bytes of all characters that are not ASCII.
    pub const NON_ASCII: Self = Self(1 << NON_ASCII);
    /// Letters, digits and all that is not ASCII, which is mostly letters.
    pub const LIKE_LETTERS: Self = Self::ALPHANUMERIC.and(Self::NON_ASCII);
    /// All ASCII characters that can be seen, but the space.
    pub const VISIBLE: Self = Self((1 << 36) - 1);

    /// These marks; of letters and digits all in their groups.
    #[inline]
    #[must_use]
    pub const fn of(marks: &str) -> Self {
        let mut set = Self(0);
        let mut rest = marks.as_bytes();
        while let [first, more @ ..] = rest {
            set.0 |= 1 << place(*first);
            rest = more;
        }
        set
    }

    /// All characters that a text is made of; control characters, which no set has, count as well.
    #[inline]
    #[must_use]
    pub fn in_text(text: &str) -> Self {
        text.bytes().fold(Self(0), |set, byte| set.and(Self::group(byte)))
    }

    /// The characters of both sets.
    #[inline]
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of the other's characters are in this set.
    #[inline]
    #[must_use]
    pub const fn is_superset(self, other: Self) -> bool {
        other.0 & !self.0 == 0
    }

    /// Whether the sets have a character in common.
    #[inline]
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        other.0 & self.0 != 0
    }

    /// Whether a byte is, or begins, a character of the set.
    #[inline]
    #[must_use]
    pub fn has(self, byte: u8) -> bool {
        self.meets(Self::group(byte))
    }

    /// The first byte of a text that is in the set.
    #[inline]
    #[must_use]
    pub fn find(self, text: &str) -> Option<usize> {
        text.bytes().position(|byte| self.has(byte))
    }

    /// The first byte of a text that is not in the set.
    #[inline]
    #[must_use]
    pub fn find_other(self, text: &str) -> Option<usize> {
        text.bytes().position(|byte| !self.has(byte))
    }

    /// Whether a text has a character of the set.
    #[inline]
    #[must_use]
    pub fn are_in(self, text: &str) -> bool {
        self.find(text).is_some()
    }

    /// Whether a text is made of characters of the set alone; an empty one is.
    #[inline]
    #[must_use]
    pub fn contains_all_of(self, text: &str) -> bool {
        self.find_other(text).is_none()
    }

    /// The set of the one character that a byte is or begins, looked up in a table, since whole pastes are read by it.
    #[inline]
    #[must_use]
    pub fn group(byte: u8) -> Self {
        Self(1 << PLACES.get(usize::from(byte)).map_or(NOWHERE, |place| place & 63))
    }
}

/// The place of a control character.
const NOWHERE: u8 = 63;
/// The place of what is not ASCII.
const NON_ASCII: u8 = 62;

/// The place of each character's bit.
#[expect(clippy::indexing_slicing, reason = "worked out while compiling, where an index outside would be an error")]
static PLACES: [u8; 256] = {
    let mut places = [0; 256];
    let mut byte = 0;
    while byte < places.len() {
        places[byte] = place(byte as u8);
        byte += 1;
    }
    places
};

const fn place(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => 0,
        b'a'..=b'f' => 1,
        b'g'..=b'z' => 2,
        b'A'..=b'Z' => 3,
        b'!'..=b'/' => byte - b'!' + 4,
        b':'..=b'@' => byte - b':' + 19,
        b'['..=b'`' => byte - b'[' + 26,
        b'{'..=b'~' => byte - b'{' + 32,
        b' ' => 36,
        b'\t' => 37,
        b'\n' => 38,
        b'\r' => 39,
        0x80.. => NON_ASCII,
        _ => NOWHERE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_in_a_set_by_group_and_each_mark_by_itself() {
        let set = AsciiSet::ALPHANUMERIC.and(AsciiSet::of("_-"));
        for (text, other) in [("aZ09_-", None), ("ab.c", Some(2)), ("ab c", Some(2)), ("é", Some(0)), ("", None)] {
            assert_eq!(set.find_other(text), other, "{text}");
            assert_eq!(set.is_superset(AsciiSet::in_text(text)), other.is_none(), "{text}");
        }
        assert!(AsciiSet::LOWER_HEX.is_superset(AsciiSet::in_text("09af")));
        assert!(!AsciiSet::LOWER_HEX.is_superset(AsciiSet::in_text("0g")));
    }

    proptest::proptest! {
        #[test]
        fn a_set_of_marks_is_found_as_the_standard_library_finds_it(text in "\\PC{0,20}") {
            let marks = ['.', '=', ' ', '"'];
            proptest::prop_assert_eq!(AsciiSet::of(".= \"").find(&text), text.find(marks));
        }
    }
}
