//! The document: what the prerendered page says of itself, and the marks that the app leaves on it.

use std::borrow::Cow;

use wasm_bindgen::JsValue;

use super::window::{document, window};

/// The page's locale and its words' patterns in order; nothing where the document is not one of the printed pages.
#[must_use]
pub fn words() -> Option<(String, Vec<Cow<'static, str>>)> {
    let locale = document().document_element()?.get_attribute("lang")?;
    let words = js_sys::JSON::parse(&document().get_element_by_id("words")?.text_content()?).ok()?;
    let text = |pattern: JsValue| Cow::Owned(pattern.as_string().unwrap_or_default());
    Some((locale, js_sys::Array::from(&words).iter().map(text).collect()))
}

/// Says on the page that the app has started.
pub fn ready() {
    mark("ready");
}

/// Marks the page as failed when the code panics, so that it shows its note. What the panic says is not shown or
/// logged: it might hold what was pasted.
pub fn on_panic() {
    std::panic::set_hook(Box::new(|_| mark("failed")));
}

fn mark(state: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-app", state);
    }
}

/// The browser's description of itself.
#[must_use]
pub fn user_agent() -> String {
    window().navigator().user_agent().unwrap_or_default()
}
