//! The document: what the prerendered page says of itself, and the marks that the app leaves on it.

use std::borrow::Cow;

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The app's root element, the page's name, its locale, and its words' patterns in order; nothing where the document
/// is not one of the prerendered pages.
#[must_use]
pub fn page() -> Option<(web_sys::HtmlElement, String, String, Vec<Cow<'static, str>>)> {
    let root = document().get_element_by_id("app")?.dyn_into().ok()?;
    let page = document().body()?.get_attribute("data-page")?;
    let locale = document().document_element()?.get_attribute("lang")?;
    let words = document().get_element_by_id("words")?.text_content()?;
    let patterns: Vec<String> = serde_json::from_str(&words).ok()?;
    Some((root, page, locale, patterns.into_iter().map(Cow::Owned).collect()))
}

/// Marks the page as taken over.
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

/// Moves the focus to the element of an id and scrolls it into view. An element that takes no focus by itself needs
/// `tabindex="-1"`.
pub fn focus(id: &str) {
    if let Some(element) =
        document().get_element_by_id(id).and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok())
    {
        let _ = element.focus();
        element.scroll_into_view();
    }
}
