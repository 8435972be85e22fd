//! A paste while its settings are put together.

use super::context::Context;
use crate::parse::Reading;

/// A paste, what was read of it, and what its sections and headings say.
pub(super) struct Paste<'a, 't> {
    pub(super) text: &'t str,
    pub(super) reading: &'a Reading,
    pub(super) context: Context,
}

impl<'a, 't> Paste<'a, 't> {
    pub(super) fn of(text: &'t str, reading: &'a Reading) -> Self {
        Self { text, reading, context: Context::of(text, reading) }
    }
}
