//! The elements of the printed page, found by their ids: what they show, whether they are on, and the focus.
//!
//! An id that the page does not have is an ordinary case: nothing happens. Setting what is already so changes nothing.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The element of an id.
#[must_use]
pub fn find(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// The element of an id, where it is of a certain kind.
#[must_use]
pub fn find_as<T: JsCast>(id: &str) -> Option<T> {
    find(id)?.dyn_into().ok()
}

/// Sets an element's text.
pub fn set_text(id: &str, text: &str) {
    if let Some(element) = find(id).filter(|element| element.text_content().is_none_or(|now| now != text)) {
        element.set_text_content(Some(text));
    }
}

/// The text of an element; empty where there is none.
#[must_use]
pub fn text(id: &str) -> String {
    find(id).and_then(|element| element.text_content()).unwrap_or_default()
}

/// Shows a copy of one element, without its id, in the place of all that stands in another.
pub fn show_copy(of: &str, place: &str) {
    if let (Some(of), Some(place)) = (find(of), find(place))
        && let Ok(copy) = of.clone_node_with_deep(true)
    {
        if let Some(copy) = copy.dyn_ref::<Element>() {
            let _ = copy.remove_attribute("id");
        }
        place.set_text_content(None);
        let _ = place.append_child(&copy);
    }
}

/// Sets an attribute, or removes it.
pub fn set_attribute(id: &str, name: &str, value: Option<&str>) {
    let Some(element) = find(id) else { return };
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// An attribute, where the element has it.
#[must_use]
pub fn attribute(id: &str, name: &str) -> Option<String> {
    find(id)?.get_attribute(name)
}

/// Sets or removes an attribute that is true by being there, such as `hidden` or `disabled`.
pub fn set_flag(id: &str, name: &str, on: bool) {
    set_attribute(id, name, on.then_some(""));
}

/// Shows or hides an element.
pub fn set_hidden(id: &str, hidden: bool) {
    set_flag(id, "hidden", hidden);
}

/// Switches a control off or on.
pub fn set_disabled(id: &str, disabled: bool) {
    set_flag(id, "disabled", disabled);
}

/// Gives a class to all elements of a selector, or takes it away.
pub fn set_class_of_all(selector: &str, class: &str, on: bool) {
    each(selector, |element| {
        let _ = element.class_list().toggle_with_force(class, on);
    });
}

/// Switches all elements of a selector on.
pub fn enable_all(selector: &str) {
    each(selector, |element| drop(element.remove_attribute("disabled")));
}

fn each(selector: &str, act: impl Fn(&Element)) {
    let Ok(list) = document().query_selector_all(selector) else { return };
    for node in (0..list.length()).filter_map(|index| list.item(index)) {
        if let Some(element) = node.dyn_ref() {
            act(element);
        }
    }
}

/// Moves the focus to a control, which the browser brings into view only where it is not.
pub fn focus(id: &str) {
    if let Some(element) = find_as::<HtmlElement>(id) {
        let _ = element.focus();
    }
}

/// Moves the focus to an element and scrolls it into view. An element that takes no focus by itself needs
/// `tabindex="-1"`.
pub fn go_to(id: &str) {
    if let Some(element) = find_as::<HtmlElement>(id) {
        let _ = element.focus();
        element.scroll_into_view();
    }
}

/// Whether the focus is still where the browser put it: on nothing.
#[must_use]
pub fn nothing_is_focused() -> bool {
    document().active_element().is_none_or(|element| element.tag_name() == "BODY")
}

/// Says a message in the page's status line, which screen readers speak. The same message twice is spoken twice: a
/// no-break space tells them apart.
pub fn announce(status_id: &str, message: &str) {
    if let Some(status) = find(status_id) {
        let again = status.text_content().is_some_and(|said| said == message);
        status.set_text_content(Some(&if again { [message, "\u{a0}"].concat() } else { message.to_owned() }));
    }
}
