//! Pasted values while they are examined. Not here: how one is shown (`redact`).

use zeroize::Zeroize;

/// A value that may be a secret: it cannot be printed, copied or serialised, and is wiped when it goes.
pub(super) struct Secret(String);

impl Secret {
    pub(super) const fn new(value: String) -> Self {
        Self(value)
    }

    /// The value itself, for examining only.
    pub(super) fn expose(&self) -> &str {
        &self.0
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}
