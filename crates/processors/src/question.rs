//! What values do not tell and the seller knows.

/// What only the seller can tell of credentials that look the same in both environments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Were the values copied from the live side of the dashboard, not from the sandbox?
    LiveSide,
    /// Is the account's own test mode switched off?
    TestModeOff,
}

impl Question {
    /// All questions.
    pub const ALL: [Self; 2] = [Self::LiveSide, Self::TestModeOff];

    /// Its name in reports.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::LiveSide => "live-side",
            Self::TestModeOff => "test-mode-off",
        }
    }
}
