//! What could not be taken as a site set it.

/// Something that a site set and that could not be taken as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Where: `links[0].address`.
    pub path: String,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What is wrong with something that a site set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no such setting, or not from there.
    Unknown,
    /// The value is none of those that the setting takes.
    Value,
    /// The address does not begin with `https:`, `mailto:` or `tel:`.
    Link,
    /// The colour was changed, so that people can read what has it.
    Contrast,
}

impl Fault {
    /// Its name, by which the words choose their sentence.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Value => "value",
            Self::Link => "link",
            Self::Contrast => "contrast",
        }
    }
}
