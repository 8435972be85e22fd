//! The position inside a page: the address' fragment, which is also a plain anchor.

use wasm_bindgen::JsValue;

use super::{
    callback,
    window::{document, window},
};

/// The fragment without its `#`, as the address has it; empty where there is none.
#[must_use]
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default().trim_start_matches('#').to_owned()
}

/// The whole address of this page with another fragment.
#[must_use]
pub fn of(fragment: &str) -> String {
    let here = window().location().href().unwrap_or_default();
    [here.split('#').next().unwrap_or_default(), "#", fragment].concat()
}

/// The address of the whole site, of which this page's folder is one.
#[must_use]
pub fn site() -> String {
    let here = window().location().href().unwrap_or_default();
    web_sys::Url::new_with_base("../", &here).map(|site| site.href()).unwrap_or_default()
}

/// Whether this page has a place for a fragment.
#[must_use]
pub fn has(fragment: &str) -> bool {
    document().get_element_by_id(fragment).is_some()
}

/// Goes to a fragment as a link would: the browser scrolls there and its Back button leads back.
pub fn go(fragment: &str) {
    let _ = window().location().set_hash(fragment);
}

/// Adds a fragment to the history without scrolling.
pub fn push(fragment: &str) {
    change(fragment, |history, address| {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(address));
    });
}

/// Puts a fragment in the place of the present one, without scrolling and without a new entry in the history.
pub fn replace(fragment: &str) {
    change(fragment, |history, address| {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    });
}

fn change(fragment: &str, how: impl FnOnce(&web_sys::History, &str)) {
    let location = window().location();
    let path = location.pathname().unwrap_or_default() + &location.search().unwrap_or_default();
    let address = if fragment.is_empty() { path } else { path + "#" + fragment };
    if let Ok(history) = window().history() {
        how(&history, &address);
    }
    tell_host(fragment);
}

/// Calls back whenever the fragment changes by a link or by Back and Forward, for as long as the page lives. The browser
/// has then moved its scroll position and focus already, so that the callback may move them on.
pub fn on_change(callback: impl Fn(String) + 'static) {
    callback::listen(&window(), "hashchange", move |_| callback(fragment()));
}

/// Tells the page around this one where the person is, by now and whenever a link or Back leads elsewhere.
pub fn keep_host_told() {
    on_change(|fragment| tell_host(&fragment));
}

/// Only what this page has a place for.
fn tell_host(fragment: &str) {
    if fragment.is_empty() || has(fragment) {
        super::host::place(fragment);
    }
}
