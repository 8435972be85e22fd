//! The page in a frame of another site: what it tells that site's page, and what it does for it.

use std::time::Duration;

use leptos::prelude::*;

use super::Site;
use crate::{
    browser::{address, framing, host, press},
    config::Value,
};

/// Tells the page around this one that the app has started, and does from now on what that page wishes: its settings go
/// to the [`Site`], and `reset` begins the guide again. Nothing happens where the page is in no frame.
pub fn start(site: Site, reset: impl Fn() + 'static) {
    if !framing::is_framed() {
        return;
    }
    let waiting = StoredValue::new(None);
    host::on_wish(move |wish| match wish {
        host::Wish::Config(value) => take_latest(site, waiting, value),
        host::Wish::Go(place) => {
            if address::has(&place) {
                address::go(&place);
            }
        }
        host::Wish::Reset => reset(),
    });
    address::keep_host_told();
    press::open_links_outside();
    host::report_height("app");
    host::ready();
}

/// Of a flood of settings, the page shows the last.
fn take_latest(site: Site, waiting: StoredValue<Option<Value>>, value: Value) {
    let is_first = waiting.with_value(Option::is_none);
    waiting.set_value(Some(value));
    if is_first {
        let take = move || {
            if let Some(value) = waiting.try_update_value(Option::take).flatten() {
                site.change(&value);
            }
        };
        set_timeout(take, Duration::ZERO);
    }
}
