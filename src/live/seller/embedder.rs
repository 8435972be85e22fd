//! In a frame, keys go only where the site's owner knows the site around it: elsewhere a person cannot see in the address
//! bar whose page they paste into. The boxes stay off there, and the page asks to be opened in a tab of its own.

use std::{cell::Cell, rc::Rc};

use crate::{
    browser::{around, element, host},
    config::is_trusted,
    ids::seller as id,
    live::config,
};

/// Calls back once when every page around this one is known to be trusted; says what to do instead until then.
pub(super) fn when_trusted(act: impl Fn() + 'static) {
    if trusted() {
        act();
        return;
    }
    element::set_hidden(id::OWN_TAB, false);
    // Some browsers tell which page is around only by its first message.
    let done = Rc::new(Cell::new(false));
    host::on_wish(move |_| {
        if !done.get() && trusted() {
            done.set(true);
            element::set_hidden(id::OWN_TAB, true);
            act();
        }
    });
}

fn trusted() -> bool {
    config::with(|config| is_trusted(&around::own_origin(), around::origins().as_deref(), &config.embedders))
}
