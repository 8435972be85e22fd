//! The fields of a processor's form.

use crate::Slot;

/// A field that a processor asks for.
pub struct Field {
    /// Which one it is.
    pub slot: Slot,
    /// What it is called, separated by spaces, each name in lower case without separators: `secretkey sk`. A name of at
    /// most five letters must be a whole word of the name that is read.
    pub names: &'static str,
    /// The processor cannot take a payment without it.
    pub needed: bool,
    /// These names belong to this processor alone, so that they identify it: `API Login ID`.
    pub identifying: bool,
}

impl Field {
    /// A field with these names, separated by spaces.
    #[must_use]
    pub const fn new(slot: Slot, names: &'static str) -> Self {
        Self { slot, names, needed: false, identifying: false }
    }

    /// The same; no payment works without it.
    #[must_use]
    pub const fn needed(self) -> Self {
        Self { needed: true, ..self }
    }

    /// The same; its names identify the processor.
    #[must_use]
    pub const fn identifying(self) -> Self {
        Self { identifying: true, ..self }
    }
}
