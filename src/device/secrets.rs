//! The boxes for secrets: all elements marked with `data-secret`. They are emptied together, and when the page is left.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use zeroize::Zeroizing;

/// Empties every box for secrets on the page.
pub fn wipe() {
    let Ok(list) = document().query_selector_all("[data-secret]") else { return };
    for node in (0..list.length()).filter_map(|index| list.item(index)) {
        if let Some(area) = node.dyn_ref::<HtmlTextAreaElement>() {
            area.set_value("");
        } else if let Some(input) = node.dyn_ref::<HtmlInputElement>() {
            input.set_value("");
        }
    }
}

/// Calls back when the page is left, and when the browser brings back a page that it had set aside.
pub fn on_leave(callback: impl Fn() + Clone + 'static) {
    let leave = callback.clone();
    window_event_listener_untyped("pagehide", move |_| leave());
    window_event_listener_untyped("pageshow", move |event| {
        let set_aside = js_sys::Reflect::get(&event, &JsValue::from_str("persisted"));
        if set_aside.is_ok_and(|persisted| persisted.is_truthy()) {
            callback();
        }
    });
}

/// What stands in the box with an id; wiped from the app's memory when dropped. Empty where there is no such box.
#[must_use]
pub fn value(id: &str) -> Zeroizing<String> {
    let value = document().get_element_by_id(id).and_then(|element| {
        let area = element.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value);
        area.or_else(|| element.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value))
    });
    Zeroizing::new(value.unwrap_or_default())
}

/// Puts a text into the large box with an id.
pub fn fill(id: &str, text: &str) {
    if let Some(area) =
        document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok())
    {
        area.set_value(text);
    }
}
