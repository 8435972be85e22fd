//! PayPal: two interfaces, of which one set of credentials has to be whole.

use processors::Slot;

use crate::{
    group::Draft,
    report::{Code, Detail, Severity},
};

/// Either credentials of the REST app, or all three of the older interface.
pub(super) fn whole_set(draft: &mut Draft<'_>) {
    let fills = |draft: &Draft<'_>, slot: Slot| draft.items.iter().any(|item| item.home() == Some(slot));
    let classic = [Slot::Username, Slot::Password, Slot::Signature];
    let rest = [Slot::ClientId, Slot::ClientSecret];
    let is_classic = classic.iter().any(|slot| fills(draft, *slot));
    let is_rest = rest.iter().any(|slot| fills(draft, *slot));
    let wanted: &[Slot] = match (is_rest, is_classic) {
        (true, _) => &rest,
        (false, true) => &classic,
        (false, false) => &[],
    };
    for slot in wanted.iter().copied() {
        if !fills(draft, slot) {
            let detail = Detail {
                slot: Some(slot),
                processor: draft.processor.map(|processor| processor.id),
                ..Detail::default()
            };
            draft.add(Code::MissingSetting, Severity::Notes, &[], detail);
        }
    }
}
