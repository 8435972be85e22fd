//! The focus: where the person is on the page.

use web_sys::HtmlElement;

use super::{
    element::{find, find_as},
    window::document,
};

/// Moves the focus to a control, which the browser brings into view only where it is not.
pub fn on(id: &str) {
    if let Some(element) = find_as::<HtmlElement>(id) {
        let _ = element.focus();
    }
}

/// Moves the focus to a component's own control; nothing where it is not on the page.
pub fn on_element(control: Option<impl Into<HtmlElement>>) {
    if let Some(control) = control {
        let _ = control.into().focus();
    }
}

/// Moves the focus to an element and scrolls it into view. An element that takes no focus by itself needs
/// `tabindex="-1"`.
pub fn go_to(id: &str) {
    on(id);
    if let Some(element) = find(id) {
        element.scroll_into_view();
    }
}

/// Whether the focus is still where the browser put it: on nothing.
#[must_use]
pub fn is_nowhere() -> bool {
    document().active_element().is_none_or(|element| element.tag_name() == "BODY")
}
