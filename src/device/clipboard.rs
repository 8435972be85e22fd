//! The clipboard.

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use super::callback;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = copyText)]
    fn copy_text(text: &str, tell: JsValue);
}

/// Copies a text, then calls back with whether the browser did it.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    copy_text(text, callback::once(|copied| done(copied.is_truthy())));
}
