//! The page in a frame of another site: what it tells that site's page, and what it does for it.

use super::config;
use crate::{
    device::{address, element, event, host},
    ids,
    words::Words,
};

/// Tells the page around this one that the app has started, and does from now on what that page wishes. `reset` begins
/// the guide again.
pub(super) fn start(words: Words, reset: impl Fn() + 'static) {
    if !host::is_framed() {
        return;
    }
    host::on_wish(move |wish| match wish {
        host::Wish::Config(value) => config::change(words, &value),
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
