//! Sets of ASCII characters as one number, so that texts are searched byte by byte without decoding, and what a text is
//! made of is known after one pass.
//!
//! Letters and digits belong to a set in groups; each punctuation mark and each space belongs to it alone.

/// A set of ASCII characters, and perhaps of all others. Control characters are in no set.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Characters(u64);

impl Characters {
    pub(super) const NONE: Self = Self(0);
    pub(super) const DIGITS: Self = Self(1);
    pub(super) const LOWER_HEX: Self = Self(0b11);
    pub(super) const SMALL: Self = Self(0b110);
    pub(super) const CAPITAL: Self = Self(0b1000);
    pub(super) const LETTERS: Self = Self::SMALL.and(Self::CAPITAL);
    pub(super) const ALPHANUMERIC: Self = Self::LETTERS.and(Self::DIGITS);
    /// The bytes of all characters beyond ASCII.
    pub(super) const BEYOND: Self = Self(1 << BEYOND);
    /// Letters, digits and all beyond ASCII.
    pub(super) const LIKE_LETTERS: Self = Self::ALPHANUMERIC.and(Self::BEYOND);
    /// All that can be seen.
    pub(super) const VISIBLE: Self = Self((1 << 36) - 1);

    /// These marks; of letters and digits all in their groups.
    pub(super) const fn of(marks: &[u8]) -> Self {
        let mut set = Self(0);
        let mut rest = marks;
        while let [first, more @ ..] = rest {
            set.0 |= 1 << place(*first);
            rest = more;
        }
        set
    }

    /// All characters that a text is made of; what no set has counts as well.
    pub(super) fn in_text(text: &str) -> Self {
        text.bytes().fold(Self(0), |set, byte| set.and(Self::group(byte)))
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of the other's characters are in this set.
    pub(super) const fn holds(self, other: Self) -> bool {
        other.0 & !self.0 == 0
    }

    /// Whether the sets have a character in common.
    pub(super) const fn meets(self, other: Self) -> bool {
        other.0 & self.0 != 0
    }

    pub(super) fn has(self, byte: u8) -> bool {
        self.meets(Self::group(byte))
    }

    /// The first byte of a text that is in the set.
    pub(super) fn find(self, text: &str) -> Option<usize> {
        text.bytes().position(|byte| self.has(byte))
    }

    /// The first byte of a text that is not in the set.
    pub(super) fn find_other(self, text: &str) -> Option<usize> {
        text.bytes().position(|byte| !self.has(byte))
    }

    /// Whether a text has a character of the set.
    pub(super) fn are_in(self, text: &str) -> bool {
        self.find(text).is_some()
    }

    /// The group of a byte, looked up: texts are long.
    pub(super) fn group(byte: u8) -> Self {
        Self(1 << PLACES.get(usize::from(byte)).map_or(NOWHERE, |place| place & 63))
    }
}

/// Where a part stands in a text first. The standard library's search is quicker in long texts, and larger.
pub(super) fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    let (first, _) = part.split_first()?;
    let last = text.len().checked_sub(part.len())?;
    (0..=last).find(|&at| text.get(at) == Some(first) && text.get(at..at + part.len()) == Some(part))
}

/// Whether a part stands in a text.
pub(super) fn holds(text: &str, part: &str) -> bool {
    find(text.as_bytes(), part.as_bytes()).is_some()
}

/// The place of a control character.
const NOWHERE: u8 = 63;
/// The place of what is not ASCII.
const BEYOND: u8 = 62;

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
        0x80.. => BEYOND,
        _ => NOWHERE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_digits_are_in_a_set_by_group_and_marks_alone() {
        let set = Characters::ALPHANUMERIC.and(Characters::of(b"_-"));
        for (text, other) in [("aZ09_-", None), ("ab.c", Some(2)), ("ab c", Some(2)), ("é", Some(0)), ("", None)] {
            assert_eq!(set.find_other(text), other, "{text}");
            assert_eq!(set.holds(Characters::in_text(text)), other.is_none(), "{text}");
        }
        assert!(Characters::LOWER_HEX.holds(Characters::in_text("09af")));
        assert!(!Characters::LOWER_HEX.holds(Characters::in_text("0g")));
    }

    proptest::proptest! {
        #[test]
        fn a_set_of_marks_is_found_as_the_standard_library_finds_it(text in "\\PC{0,20}") {
            let marks = ['.', '=', ' ', '"'];
            proptest::prop_assert_eq!(Characters::of(b".= \"").find(&text), text.find(marks));
        }
    }
}
