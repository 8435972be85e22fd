//! The boxes for secrets: all elements marked with `data-secret`. They are emptied together, and when the page is left.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlTextAreaElement;
use zeroize::Zeroizing;

use super::{
    callback,
    element::{each, find_as},
    window::window,
};

/// Empties every box for secrets on the page.
pub fn wipe() {
    each("[data-secret]", &|element| {
        if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
            area.set_value("");
        }
    });
}

/// Calls back when the page is left, and when the browser brings back a page that it had set aside.
pub fn on_leave(callback: impl Fn() + Clone + 'static) {
    let leave = callback.clone();
    callback::listen(&window(), "pagehide", move |_| leave());
    callback::listen(&window(), "pageshow", move |event| {
        let set_aside = js_sys::Reflect::get(event, &JsValue::from_str("persisted"));
        if set_aside.is_ok_and(|persisted| persisted.is_truthy()) {
            callback();
        }
    });
}

/// What stands in the box with an id; wiped from the app's memory when dropped. Empty where there is no such box.
#[must_use]
pub fn value(id: &str) -> Zeroizing<String> {
    Zeroizing::new(find_as(id).map(|area: HtmlTextAreaElement| area.value()).unwrap_or_default())
}

/// Puts a text into the large box with an id.
pub fn fill(id: &str, text: &str) {
    if let Some(area) = find_as::<HtmlTextAreaElement>(id) {
        area.set_value(text);
    }
}
