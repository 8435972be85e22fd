//! Which money a value is for.

/// Which money a value is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Environment {
    /// Real money.
    Live,
    /// Play money: test, sandbox, demo.
    Test,
    /// The text does not say.
    CannotTell,
}

impl Environment {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::Live, Self::Test, Self::CannotTell];

    /// The name in reports.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Test => "test",
            Self::CannotTell => "cannot-tell",
        }
    }
}
