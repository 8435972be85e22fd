//! The document: what the prerendered page says of itself, and the marks that the app leaves on it.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};

use super::{
    element,
    window::{document, window},
};

/// The elements of a spot's name (`data-spot`), in the order of the page.
pub fn spots(name: &str) -> Vec<Element> {
    let Ok(all) = document().query_selector_all(&["[data-spot=", name, "]"].concat()) else { return Vec::new() };
    (0..all.length()).filter_map(|index| all.item(index)?.dyn_into().ok()).collect()
}

/// The page's locale, as it says it itself.
pub(super) fn locale() -> String {
    mark("lang").unwrap_or_default()
}

fn root() -> Option<Element> {
    document().document_element()
}

fn mark(name: &str) -> Option<String> {
    root()?.get_attribute(name)
}

/// Leaves a mark on the whole document, for its style sheet.
pub fn set_mark(name: &str, value: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute(name, value);
    }
}

/// Says on the page that the app has started.
pub fn ready() {
    set_mark("data-app", "ready");
}

/// Marks the page as failed when the code panics, so that it shows its note. What the panic says is not shown or
/// logged: it might hold what was pasted.
pub fn on_panic() {
    std::panic::set_hook(Box::new(|_| {
        set_mark("data-app", "failed");
        super::host::error("stopped");
    }));
}

/// Whether the site that hosts or embeds the page has switched off what goes beyond the source article.
#[must_use]
pub fn has_no_extras() -> bool {
    mark("data-extras").as_deref() == Some("off")
}

/// Says on the page which steps are shown; the style sheet hides the others.
pub fn show_only_article(on: bool) {
    set_mark("data-steps", if on { "article" } else { "all" });
}

/// Whether the page was marked as ready.
#[must_use]
pub fn is_ready() -> bool {
    mark("data-app").as_deref() == Some("ready")
}

/// Sets a style of the whole document, or takes it back. Through the object model, which the page's policy allows.
pub fn set_style(name: &str, value: Option<&str>) {
    if let Some(root) = root() {
        // An empty value takes a style back.
        let _ = root.unchecked_ref::<HtmlElement>().style().set_property(name, value.unwrap_or_default());
    }
}

/// Puts a text in the place of another one wherever it is read on the page.
pub fn replace_everywhere(old: &str, new: &str) {
    if let Some(app) = element::find("app") {
        replace_in(&app, old, new);
    }
}

fn replace_in(node: &Node, old: &str, new: &str) {
    if node.node_type() == Node::TEXT_NODE
        && let Some(text) = node.node_value().filter(|text| text.contains(old)).map(|text| text.replace(old, new))
    {
        node.set_node_value(Some(&text));
    }
    let mut child = node.first_child();
    while let Some(node) = child {
        replace_in(&node, old, new);
        child = node.next_sibling();
    }
}

/// Tells the developers' console something about how the page is set up. Never anything that a person entered.
pub fn warn(sentence: &str) {
    web_sys::console::warn_1(&sentence.into());
}

/// The browser's description of itself.
#[must_use]
pub fn user_agent() -> String {
    window().navigator().user_agent().unwrap_or_default()
}
