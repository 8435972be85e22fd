//! The position inside a page: the address' fragment, which is also a plain anchor.

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use super::callback;

#[wasm_bindgen]
extern "C" {
    /// The fragment without its `#`, as the address has it; empty where there is none.
    #[wasm_bindgen(js_name = fragmentNow)]
    pub fn fragment() -> String;

    /// The whole address of this page with another fragment.
    #[wasm_bindgen(js_name = addressOf)]
    pub fn of(fragment: &str) -> String;

    /// The address of the whole site, of which this page's folder is one.
    #[wasm_bindgen(js_name = siteAddress)]
    pub fn site() -> String;

    /// Goes to a fragment as a link would: the browser scrolls there and its Back button leads back.
    #[wasm_bindgen(js_name = goToFragment)]
    pub fn go(fragment: &str);

    #[wasm_bindgen(js_name = changeFragment)]
    fn change(fragment: &str, is_new: bool);

    #[wasm_bindgen(js_name = onFragment)]
    fn on_fragment(tell: JsValue);

    /// Tells the page around this one where the person is, by now and whenever a link or Back leads elsewhere.
    #[wasm_bindgen(js_name = keepHostTold)]
    pub fn keep_host_told();
}

/// Adds a fragment to the history without scrolling.
pub fn push(fragment: &str) {
    change(fragment, true);
}

/// Puts a fragment in the place of the present one, without scrolling and without a new entry in the history.
pub fn replace(fragment: &str) {
    change(fragment, false);
}

/// Calls back whenever the fragment changes by a link or by Back and Forward, for as long as the page lives. The browser
/// has then moved its scroll position and focus already, so that the callback may move them on.
pub fn on_change(callback: impl Fn(String) + 'static) {
    on_fragment(callback::told(callback));
}
