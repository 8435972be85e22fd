//! The elements of the page by their ids: those that hold data, take the focus or are measured. An id that the page does not
//! have is an ordinary case: nothing happens. What is shown is the components' own, and never looked up.

use wasm_bindgen::JsCast;
use web_sys::Element;

use super::window::document;

/// The element of an id.
pub(super) fn find(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// The element of an id, where it is of a certain kind.
pub(super) fn find_as<T: JsCast>(id: &str) -> Option<T> {
    find(id)?.dyn_into().ok()
}

/// The text of an element; empty where there is none.
#[must_use]
pub fn text(id: &str) -> String {
    find(id).and_then(|element| element.text_content()).unwrap_or_default()
}

/// Does something with each element of a selector, in the order of the page.
pub(super) fn each(selector: &str, act: &dyn Fn(&Element)) {
    let Ok(list) = document().query_selector_all(selector) else { return };
    for node in (0..list.length()).filter_map(|index| list.item(index)) {
        if let Some(element) = node.dyn_ref() {
            act(element);
        }
    }
}
