//! The page in a frame of another site: what it tells that site's page, and what it does for it.

use std::{cell::RefCell, rc::Rc, time::Duration};

use super::config;
use crate::{
    config::Value,
    device::{self, address, element, event, host},
    ids,
    words::Words,
};

/// Tells the page around this one that the app has started, and does from now on what that page wishes. `reset` begins
/// the guide again.
pub(super) fn start(words: Words, reset: impl Fn() + 'static) {
    if !host::is_framed() {
        return;
    }
    let latest = Latest::default();
    host::on_wish(move |wish| match wish {
        host::Wish::Config(value) => latest.take(value, words),
        host::Wish::Go(place) => {
            if element::find(&place).is_some() {
                address::go(&place);
            }
        }
        host::Wish::Reset => reset(),
    });
    address::keep_host_told();
    event::open_links_outside();
    if let Some(content) = element::find(ids::APP) {
        host::report_height(&content);
    }
    host::ready();
}

/// The settings that came last and are not shown yet: of a flood of them, the page shows the last.
#[derive(Clone, Default)]
struct Latest(Rc<RefCell<Option<Value>>>);

impl Latest {
    fn take(&self, value: Value, words: Words) {
        if self.0.replace(Some(value)).is_none() {
            let waiting = self.clone();
            device::after(Duration::ZERO, move || {
                if let Some(value) = waiting.0.take() {
                    config::change(words, &value);
                }
            });
        }
    }
}
