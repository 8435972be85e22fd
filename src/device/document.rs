//! The document: what the prerendered page says of itself, and the marks that the app leaves on it.

use std::borrow::Cow;

use wasm_bindgen::{JsCast, JsValue};

use super::window::{document, window};
use crate::text;

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

/// Whether the site that hosts or embeds the page has switched off what goes beyond the source article.
#[must_use]
pub fn has_no_extras() -> bool {
    document().document_element().is_some_and(|root| root.get_attribute("data-extras").as_deref() == Some("off"))
}

/// Says on the page which steps are shown; the style sheet hides the others.
pub fn show_only_article(on: bool) {
    if let Some(root) = document().document_element() {
        let _ = if on { root.set_attribute("data-steps", "article") } else { root.remove_attribute("data-steps") };
    }
}

/// Whether the page was marked as ready.
#[must_use]
pub fn is_ready() -> bool {
    document().document_element().is_some_and(|root| root.get_attribute("data-app").as_deref() == Some("ready"))
}

/// Whether the page stands inside another page.
#[must_use]
pub fn is_framed() -> bool {
    let window = window();
    !window.top().is_ok_and(|top| top.is_some_and(|top| top == window))
}

fn mark(state: &str) {
    set_mark("data-app", state);
    if state == "failed" {
        super::host::error("stopped");
    }
}

/// Leaves a mark on the whole document, for its style sheet.
pub fn set_mark(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute(name, value);
    }
}

/// Sets a style of the whole document, or takes it back. Through the object model, which the page's policy allows.
pub fn set_style(name: &str, value: Option<&str>) {
    let Some(root) = document().document_element().and_then(|root| root.dyn_into::<web_sys::HtmlElement>().ok()) else {
        return;
    };
    let style = root.style();
    let _ = match value {
        Some(value) => style.set_property(name, value),
        None => style.remove_property(name).map(drop),
    };
}

/// Puts a text in the place of another one wherever it is read on the page.
pub fn replace_everywhere(old: &str, new: &str) {
    fn walk(node: &web_sys::Node, old: &str, new: &str) {
        if node.node_type() == web_sys::Node::TEXT_NODE {
            if let Some(text) = node.node_value().and_then(|text| text::replaced(&text, old, new)) {
                node.set_node_value(Some(&text));
            }
            return;
        }
        let mut child = node.first_child();
        while let Some(node) = child {
            walk(&node, old, new);
            child = node.next_sibling();
        }
    }
    if let Some(app) = document().get_element_by_id(crate::ids::APP) {
        walk(&app, old, new);
    }
}

/// Tells the developers' console something about how the page is set up. Never anything that a person entered.
pub fn warn(sentence: &str) {
    let console = js_sys::Reflect::get(&window(), &"console".into()).unwrap_or_default();
    let warn = js_sys::Reflect::get(&console, &"warn".into()).unwrap_or_default();
    if let Some(warn) = warn.dyn_ref::<js_sys::Function>() {
        let _ = warn.call1(&console, &sentence.into());
    }
}

/// The browser's description of itself.
#[must_use]
pub fn user_agent() -> String {
    window().navigator().user_agent().unwrap_or_default()
}
