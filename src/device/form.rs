//! Native form controls by their ids: what the person chose before the app started, and showing what it restored.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

fn input(id: &str) -> Option<HtmlInputElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Whether a radio or a checkbox is ticked.
#[must_use]
pub fn is_checked(id: &str) -> bool {
    input(id).is_some_and(|input| input.checked())
}

/// Ticks or clears a radio or a checkbox.
pub fn set_checked(id: &str, checked: bool) {
    if let Some(input) = input(id) {
        input.set_checked(checked);
    }
}

/// Moves the focus to a control, which the browser brings into view only where it is not.
pub fn focus(id: &str) {
    if let Some(element) = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Whether the focus is still where the browser put it: on nothing.
#[must_use]
pub fn nothing_is_focused() -> bool {
    document().active_element().is_none_or(|element| element.tag_name() == "BODY")
}
