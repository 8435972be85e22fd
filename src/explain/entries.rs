//! The entries of reasons and of systems' codes: each has an address, which opens it and which follows it.

use crate::browser::{
    address, disclosure, focus,
    press::{Press, on_press},
};

/// The list of all reasons: its id, and the first part of the ids of its entries.
pub(super) const REASONS: &str = "reason";

/// The same of the codes, by the systems that issue them.
pub(super) const CODES: &str = "codes";

/// Follows the address and the entries from now on.
pub(super) fn begin() {
    show(&address::fragment(), focus::is_nowhere());
    address::on_change(|fragment| show(&fragment, true));
    on_press(|press| match press {
        // What the press of its summary is about to do.
        Press::Disclosure(entry) if is_entry(&entry) => {
            address::replace(if disclosure::is_open(&entry) { "" } else { &entry });
        }
        // The address does not change, and would not say that the person wants to go there.
        Press::Anchor(fragment) if address::fragment() == fragment => show(&fragment, true),
        Press::Disclosure(_) | Press::Anchor(_) => {}
    });
}

fn show(fragment: &str, may_focus: bool) {
    if is_entry(fragment) {
        disclosure::set_open(fragment, true);
        if may_focus {
            disclosure::focus(fragment);
        }
    }
}

fn is_entry(fragment: &str) -> bool {
    fragment.split_once('/').is_some_and(|(list, _)| [REASONS, CODES].contains(&list)) && address::has(fragment)
}
