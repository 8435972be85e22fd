//! Which characters a value is made of.

use text::AsciiSet;

/// The characters that may follow a value's prefix.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Alphabet {
    /// 0 to 9.
    Digits,
    /// Digits and small letters.
    LowerAlphaNumeric,
    /// Digits and capital letters.
    UpperAlphaNumeric,
    /// Letters and digits.
    AlphaNumeric,
    /// Letters, digits and these marks.
    With(&'static str),
    /// Everything that can be seen, in ASCII.
    Visible,
}

impl Alphabet {
    /// Its characters as a class of a regular expression: `[0-9]`.
    #[must_use]
    pub fn class(self) -> String {
        let marks = match self {
            Self::With(more) => more,
            _ => "",
        };
        let ranges = match self {
            Self::Digits => "0-9",
            Self::LowerAlphaNumeric => "0-9a-z",
            Self::UpperAlphaNumeric => "0-9A-Z",
            Self::AlphaNumeric | Self::With(_) => "0-9A-Za-z",
            Self::Visible => "!-~",
        };
        let marks: String = marks.chars().flat_map(|mark| ['\\', mark]).collect();
        format!("[{ranges}{marks}]")
    }

    /// Its characters as a set.
    #[must_use]
    pub const fn characters(self) -> AsciiSet {
        match self {
            Self::Digits => AsciiSet::DIGITS,
            Self::LowerAlphaNumeric => AsciiSet::DIGITS.and(AsciiSet::LOWER),
            Self::UpperAlphaNumeric => AsciiSet::DIGITS.and(AsciiSet::UPPER),
            Self::AlphaNumeric => AsciiSet::ALPHANUMERIC,
            Self::With(more) => AsciiSet::ALPHANUMERIC.and(AsciiSet::of(more)),
            Self::Visible => AsciiSet::VISIBLE,
        }
    }
}
