//! Compare: whether the value on the platform is the one at the processor, and where they differ. Never the characters
//! of the secret itself: only what they are and where.

use crate::repair::{self, Cleaner, is_invisible, latin};

/// How two copies of a value differ.
#[derive(Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The two are the same once stray characters are off.
    pub equal: bool,
    /// They are the same to the last invisible character.
    pub identical: bool,
    /// The first difference between the cleaned values.
    pub difference: Option<Difference>,
    /// How many characters the platform's value has, cleaned.
    pub platform_length: usize,
    /// How many characters the processor's value has, cleaned.
    pub processor_length: usize,
    /// Characters in the platform's value that are invisible or came along by accident: what they are, without repeats.
    pub platform_stray: Vec<&'static str>,
    /// The same for the processor's value.
    pub processor_stray: Vec<&'static str>,
}

/// The first place where two values differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The number of the character, from 1.
    pub position: usize,
    /// What is there in the platform's value.
    pub platform: CharacterClass,
    /// What is there in the processor's value.
    pub processor: CharacterClass,
    /// The two are one letter, small in one value and capital in the other.
    pub only_case: bool,
}

/// What a character is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CharacterClass {
    /// A to Z.
    Capital,
    /// a to z.
    Small,
    /// 0 to 9.
    Digit,
    /// An ordinary space.
    Space,
    /// A space that does not break.
    NoBreakSpace,
    /// Another character that cannot be seen.
    Invisible,
    /// A letter of another alphabet that looks like a Latin one.
    Lookalike,
    /// Another letter that is not in A to Z.
    ForeignLetter,
    /// A dash, a dot, an underscore …
    Punctuation,
    /// Nothing: the value has ended.
    End,
}

impl CharacterClass {
    /// The name in reports.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Capital => "capital",
            Self::Small => "small",
            Self::Digit => "digit",
            Self::Space => "space",
            Self::NoBreakSpace => "no-break-space",
            Self::Invisible => "invisible",
            Self::Lookalike => "lookalike",
            Self::ForeignLetter => "foreign-letter",
            Self::Punctuation => "punctuation",
            Self::End => "end",
        }
    }

    fn of(character: Option<char>) -> Self {
        let Some(character) = character else { return Self::End };
        match character {
            'A'..='Z' => Self::Capital,
            'a'..='z' => Self::Small,
            '0'..='9' => Self::Digit,
            '\u{a0}' | '\u{202f}' | '\u{2007}' => Self::NoBreakSpace,
            _ if character.is_whitespace() => Self::Space,
            _ if is_invisible(character) => Self::Invisible,
            _ if latin(character).is_some() => Self::Lookalike,
            _ if character.is_alphanumeric() => Self::ForeignLetter,
            _ => Self::Punctuation,
        }
    }
}

/// Compares the value that the platform has with the one that the processor shows.
#[must_use]
pub fn compare(platform: &str, processor: &str) -> Comparison {
    let (left, right) = (cleaned(platform), cleaned(processor));
    let (ours, theirs) = (left.text(), right.text());
    let difference = difference(ours, theirs);
    Comparison {
        equal: difference.is_none(),
        identical: platform == processor,
        difference,
        platform_length: ours.chars().count(),
        processor_length: theirs.chars().count(),
        platform_stray: strays(&left),
        processor_stray: strays(&right),
    }
}

fn difference(platform: &str, processor: &str) -> Option<Difference> {
    let (mut ours, mut theirs) = (platform.chars(), processor.chars());
    let mut position = 0;
    loop {
        position += 1;
        match (ours.next(), theirs.next()) {
            (None, None) => return None,
            (one, other) if one == other => {}
            (one, other) => {
                let only_case = one.zip(other).is_some_and(|(one, other)| one.eq_ignore_ascii_case(&other));
                return Some(Difference {
                    position,
                    platform: CharacterClass::of(one),
                    processor: CharacterClass::of(other),
                    only_case,
                });
            }
        }
    }
}

fn cleaned(value: &str) -> Cleaner {
    let mut cleaner = Cleaner::new(value, 0);
    repair::ends(&mut cleaner);
    repair::wrappers(&mut cleaner);
    repair::unwrap_lines(&mut cleaner);
    repair::invisible(&mut cleaner);
    cleaner
}

fn strays(cleaner: &Cleaner) -> Vec<&'static str> {
    let mut sorts: Vec<&'static str> = cleaner
        .repairs
        .iter()
        .map(|repair| if repair.variety.is_empty() { "line-end" } else { repair.variety })
        .collect();
    sorts.dedup();
    sorts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> String {
        format!("{}{}", "sk_live_", "4aB9cD2eF7gH1jK5mN8pQ3rS")
    }

    #[test]
    fn a_value_is_equal_to_its_own_copy_and_to_one_with_stray_characters() {
        assert!(compare(&key(), &key()).identical);
        let copy = compare(&format!("\u{a0}{}\u{200b}\n", key()), &key());
        assert!(copy.equal && !copy.identical);
        assert!(copy.platform_stray.contains(&"no-break-space"), "{:?}", copy.platform_stray);
    }

    #[test]
    fn the_first_difference_is_named_by_place_and_sort() {
        let cases = [
            (key().replace("4aB9", "4Ab9"), 10, CharacterClass::Capital, CharacterClass::Small, true),
            (key().replace("2eF7", "2еF7"), 16, CharacterClass::Lookalike, CharacterClass::Small, false),
            (key().get(..30).unwrap_or_default().to_owned(), 31, CharacterClass::End, CharacterClass::Small, false),
        ];
        for (platform, position, ours, theirs, only_case) in cases {
            let found = compare(&platform, &key()).difference.expect("they differ");
            assert_eq!((found.position, found.platform, found.only_case), (position, ours, only_case), "{theirs:?}");
        }
    }
}
