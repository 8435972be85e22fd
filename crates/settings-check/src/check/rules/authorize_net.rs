//! Authorize.net: a login ID and a transaction key in each other's place. The lengths are those of its table.

use processors::Slot;

use crate::{
    examine::ValueClass,
    group::Draft,
    report::{Code, Detail, Severity},
};

/// A login ID has 8 to 25 characters, a transaction key always 16: a key of another length beside a login of 16 is in
/// the login's place.
pub(super) fn swapped_by_length(draft: &mut Draft<'_>) {
    let length = |slot: Slot| {
        draft.items.iter().enumerate().find_map(|(index, item)| {
            let is_known = matches!(item.examined.class, ValueClass::Known(_)) && item.label.slot == Some(slot);
            is_known.then(|| (index, item.examined.value.expose().len()))
        })
    };
    if let (Some((login, 16)), Some((key, other))) = (length(Slot::ApiLoginId), length(Slot::TransactionKey))
        && (8..=25).contains(&other)
        && other != 16
    {
        let detail = Detail { slot: Some(Slot::ApiLoginId), ..Detail::default() };
        draft.add(Code::Swapped, Severity::Blocks, &[login, key], detail);
    }
}
