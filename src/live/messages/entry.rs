//! The entries of reasons and of systems' codes: each has an address.

use crate::{
    device::{address, disclosure, element, focus},
    ids::messages as id,
};

/// Follows the address from now on.
pub(super) fn start() {
    show(&address::fragment(), focus::is_nowhere());
    address::on_change(|fragment| show(&fragment, true));
}

/// Shows an entry and moves the focus there.
pub(super) fn go(fragment: &str) {
    show(fragment, true);
}

/// Puts into the address what the press of an entry's summary is about to do.
pub(super) fn pressed(entry: &str) {
    if is_entry(entry) {
        address::replace(if disclosure::is_open(entry) { "" } else { entry });
    }
}

fn show(fragment: &str, may_focus: bool) {
    if is_entry(fragment) {
        disclosure::set_open(fragment, true);
        if may_focus {
            disclosure::focus(fragment);
        }
    }
}

fn is_entry(name: &str) -> bool {
    let list = name.split_once('/').map_or("", |(list, _)| list);
    [id::REASON, id::CODES].contains(&list) && element::is_there(name)
}
