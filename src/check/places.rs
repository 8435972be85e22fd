//! The ids of the places that a button or a finding leads to.

use crate::settings::Slot;

/// The heading of what was found.
pub(super) const RESULT: &str = "result";

/// A card's field.
pub(super) fn field_id(number: u32, slot: Slot) -> String {
    ["card-", &number.to_string(), "-", slot.id()].concat()
}

/// What a finding is about in the redacted text, by the indexes of its connection and of itself.
pub(super) fn mark_id(connection: usize, finding: usize) -> String {
    ["place-", &connection.to_string(), "-", &finding.to_string()].concat()
}
