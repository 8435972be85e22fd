//! The boxes for secrets: all elements marked with `data-secret`. They are emptied together, and when the page is left.

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use zeroize::Zeroizing;

use super::{callback, form};

#[wasm_bindgen]
extern "C" {
    /// Empties every box for secrets on the page.
    #[wasm_bindgen(js_name = wipeSecrets)]
    pub fn wipe();
    #[wasm_bindgen(js_name = onLeave)]
    fn on_leave_told(tell: JsValue);
    #[wasm_bindgen(js_name = onTooLarge)]
    fn on_too_large_told(most: usize, tell: JsValue);
}

/// Calls back when the page is left, and when the browser brings back a page that it had set aside.
pub fn on_leave(callback: impl Fn() + 'static) {
    on_leave_told(callback::function(move |_| callback()));
}

/// Stops a text of more bytes before it gets into a box, since browsers take minutes for some, and calls back with the
/// box's id.
pub fn refuse_above(most: usize, callback: impl Fn(String) + 'static) {
    on_too_large_told(most, callback::told(callback));
}

/// What stands in the box with an id; wiped from the app's memory when dropped. Empty where there is no such box.
#[must_use]
pub fn value(id: &str) -> Zeroizing<String> {
    Zeroizing::new(form::value(id))
}
