//! The app of the page that reads sellers' messages: the box and its answer, the links to reasons, the copied links.
//! The message is in this page's memory alone, and goes nowhere.

mod entry;
mod lookup;

use self::lookup::Lookup;
use super::{
    customer_link, enable,
    seal::{Demonstration, Seal},
};
use crate::{
    device::{address, event, secrets},
    i18n::Localizer,
    ids::{self, messages as id},
};

/// Adds the app to the page.
pub fn add(words: Localizer) {
    let seal = Seal::start(words, || enable(ids::FOR_SEAL));
    let demonstration = Demonstration::start(words, seal);
    let lookup = Lookup::start(words);
    entry::start();
    event::on_press(move |press| match press {
        event::Press::Button(button) => {
            demonstration.press(&button);
            lookup.press(&button);
            customer_link::press(words, &button);
        }
        event::Press::Disclosure(id) => entry::pressed(&id),
        event::Press::Anchor(fragment) if address::fragment() == fragment => entry::go(&fragment),
        event::Press::Anchor(_) => {}
    });
    event::on_input(move |changed| {
        if changed == id::TEXT {
            seal.mark_paste();
        }
        lookup.read(&changed);
    });
    secrets::on_leave(move || lookup.wipe());
}
