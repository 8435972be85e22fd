//! Pasted values while they are examined. Not here: how one is shown (`redact`).

use zeroize::Zeroize;

/// A value that may be a secret: it cannot be printed, copied or serialised, and is wiped when it goes.
pub(crate) struct Secret(String);

impl Secret {
    pub(crate) const fn new(value: String) -> Self {
        Self(value)
    }

    /// The value itself, for examining only.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}
