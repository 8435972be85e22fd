//! What a value is, by name.

use processors::ValueKind;

/// What a value is: `stripe.secret-key`, `placeholder`, `unrecognised`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Kind(&'static str);

impl Kind {
    /// The name of a processor's kind.
    pub(crate) const fn of(kind: &ValueKind) -> Self {
        Self(kind.id)
    }

    pub(crate) const EMPTY: Self = Self("empty");
    pub(crate) const PLACEHOLDER: Self = Self("placeholder");
    pub(crate) const MASKED: Self = Self("masked");
    pub(crate) const CARD_NUMBER: Self = Self("card-number");
    pub(crate) const URL: Self = Self("url");
    pub(crate) const EMAIL: Self = Self("email-address");
    pub(crate) const OPTION: Self = Self("option");
    pub(crate) const UNRECOGNISED: Self = Self("unrecognised");

    /// The kind's name in reports: the processor and the kind, or one of the general kinds.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0
    }

    /// The name without the processor: `secret-key`. Words are found by it.
    #[must_use]
    pub fn noun(self) -> &'static str {
        self.0.split_once('.').map_or(self.0, |(_, noun)| noun)
    }
}
