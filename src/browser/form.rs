//! Native form controls by their ids: what the person chose or wrote, and showing what the app restored.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::element::find;

/// Whether a radio or a checkbox is ticked.
#[must_use]
pub fn is_checked(id: &str) -> bool {
    control(id).is_some_and(|input| input.checked())
}

/// Ticks or clears a radio or a checkbox.
pub fn set_checked(id: &str, checked: bool) {
    if let Some(input) = control(id) {
        input.set_checked(checked);
    }
}

/// What is chosen in a list or written in a box; empty where nothing is.
#[must_use]
pub fn value(id: &str) -> String {
    control(id).map(|control| control.value()).unwrap_or_default()
}

/// Puts a text into a box, or chooses the entry of a list that has this value. Where it stands there already, the cursor
/// stays where it is.
pub fn set_value(id: &str, value: &str) {
    if let Some(control) = control(id).filter(|control| control.value() != value) {
        control.set_value(value);
    }
}

/// Any control, as an input: lists and large boxes have a value by the same name.
fn control(id: &str) -> Option<HtmlInputElement> {
    find(id).map(JsCast::unchecked_into)
}
