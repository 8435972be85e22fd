//! Native form controls by their ids: what the person chose or wrote, and showing what the app restored.

use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

use super::element::find_as;

/// Whether a radio or a checkbox is ticked.
#[must_use]
pub fn is_checked(id: &str) -> bool {
    find_as(id).is_some_and(|input: HtmlInputElement| input.checked())
}

/// Ticks or clears a radio or a checkbox.
pub fn set_checked(id: &str, checked: bool) {
    if let Some(input) = find_as::<HtmlInputElement>(id) {
        input.set_checked(checked);
    }
}

/// What stands in a large box; empty where there is none.
#[must_use]
pub fn written(id: &str) -> String {
    find_as(id).map(|area: HtmlTextAreaElement| area.value()).unwrap_or_default()
}

/// Puts a text into a large box. Where it stands there already, the cursor stays where it is.
pub fn write(id: &str, text: &str) {
    if let Some(area) = find_as::<HtmlTextAreaElement>(id).filter(|area| area.value() != text) {
        area.set_value(text);
    }
}

/// The chosen value of a list as a number; nothing where none is chosen.
#[must_use]
pub fn chosen_number(id: &str) -> Option<u32> {
    find_as(id).and_then(|list: HtmlSelectElement| list.value().parse().ok())
}

/// The chosen value of a list; empty where none is chosen.
#[must_use]
pub fn chosen(id: &str) -> String {
    find_as(id).map(|list: HtmlSelectElement| list.value()).unwrap_or_default()
}

/// Adds a choice to the end of a list.
pub fn add_choice(id: &str, value: &str, text: &str) {
    if let Some(list) = find_as::<HtmlSelectElement>(id)
        && let Ok(choice) = leptos::prelude::document().create_element("option")
    {
        let _ = choice.set_attribute("value", value);
        choice.set_text_content(Some(text));
        let _ = list.append_child(&choice);
    }
}
