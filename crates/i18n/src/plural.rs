//! Plural categories of counts.

/// The plural categories of Unicode CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are CLDR's")]
pub enum PluralCategory {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl PluralCategory {
    /// The category's name in CLDR and Fluent.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The category of a CLDR name, as the browser's `Intl.PluralRules` gives it; an unknown name is `Other`.
    #[must_use]
    pub fn from_name(name: &str) -> Self {
        [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many]
            .into_iter()
            .find(|category| category.name() == name)
            .unwrap_or(Self::Other)
    }
}

/// The plural category of a count in English (Unicode CLDR 47: `one` for exactly 1).
#[must_use]
pub fn english_plural(count: u32) -> PluralCategory {
    if count == 1 { PluralCategory::One } else { PluralCategory::Other }
}
