//! The page in a frame of another site: what it tells that site's page, and what it does for it.

use std::{cell::RefCell, rc::Rc, time::Duration};

use super::config;
use crate::{
    browser::{self, address, around, element, event, host},
    config::Value,
    i18n::Localizer,
    ids,
};

/// Tells the page around this one that the app has started, and does from now on what that page wishes. `follow` brings
/// the guide up to settings that have changed; `reset` begins it again.
pub(super) fn start(words: Localizer, follow: impl Fn() + 'static, reset: impl Fn() + 'static) {
    if !around::is_framed() {
        return;
    }
    let latest = Latest::new(move |value| {
        config::change(words, value);
        follow();
    });
    host::on_wish(move |wish| match wish {
        host::Wish::Config(value) => latest.take(value),
        host::Wish::Go(place) => {
            if element::is_there(&place) {
                address::go(&place);
            }
        }
        host::Wish::Reset => reset(),
    });
    address::keep_host_told();
    event::open_links_outside();
    host::report_height(ids::APP);
    host::ready();
}

/// The settings that came last and are not shown yet: of a flood of them, the page shows the last.
struct Latest {
    waiting: Rc<RefCell<Option<Value>>>,
    show: &'static dyn Fn(&Value),
}

impl Latest {
    fn new(show: impl Fn(&Value) + 'static) -> Self {
        // For as long as the page lives.
        Self { waiting: Rc::default(), show: Box::leak(Box::new(show)) }
    }

    fn take(&self, value: Value) {
        if self.waiting.replace(Some(value)).is_none() {
            let (waiting, show) = (Rc::clone(&self.waiting), self.show);
            browser::after(Duration::ZERO, move || {
                if let Some(value) = waiting.take() {
                    show(&value);
                }
            });
        }
    }
}
