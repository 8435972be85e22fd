//! The elements of the printed page, found by their ids: what they show, and whether they are on.
//!
//! An id that the page does not have is an ordinary case: nothing happens. Setting what is already so changes nothing.
//! Not here: what is put inside of them (`insert`), and the focus (`focus`).

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement};

use super::window::document;

/// The element of an id.
pub(super) fn find(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// The element of an id, where it is of a certain kind.
pub(super) fn find_as<T: JsCast>(id: &str) -> Option<T> {
    find(id)?.dyn_into().ok()
}

/// Whether the page has an element of an id.
#[must_use]
pub fn is_there(id: &str) -> bool {
    find(id).is_some()
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

/// An element's attribute; nothing where there is no such element or attribute.
#[must_use]
pub fn attribute(id: &str, name: &str) -> Option<String> {
    find(id)?.get_attribute(name)
}

/// The whole address that a link leads to.
#[must_use]
pub fn href(id: &str) -> Option<String> {
    find_as(id).map(|link: HtmlAnchorElement| link.href())
}

/// Sets an attribute, or removes it.
pub fn set_attribute(id: &str, name: &str, value: Option<&str>) {
    let Some(element) = find(id) else { return };
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
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
    each(selector, &|element| {
        let _ = element.class_list().toggle_with_force(class, on);
    });
}

/// Switches all elements of a selector on.
pub fn enable_all(selector: &str) {
    each(selector, &|element| drop(element.remove_attribute("disabled")));
}

/// Does something with each element of a selector, in the order of the page.
pub(super) fn each(selector: &str, act: &dyn Fn(&Element)) {
    if let Some(root) = document().document_element() {
        each_in(&root, selector, act);
    }
}

/// Does something with each element of a selector inside another one.
pub(super) fn each_in(root: &Element, selector: &str, act: &dyn Fn(&Element)) {
    let Ok(list) = root.query_selector_all(selector) else { return };
    for node in (0..list.length()).filter_map(|index| list.item(index)) {
        if let Some(element) = node.dyn_ref() {
            act(element);
        }
    }
}

/// Shows or hides all elements of a selector.
pub fn set_hidden_all(selector: &str, hidden: bool) {
    each(selector, &|element| {
        let _ = element.toggle_attribute_with_force("hidden", hidden);
    });
}

/// Gives the emails that the page has ready to another mailbox.
pub fn address_emails(mailbox: &str) {
    each("a[href^='mailto:'][id$='/email']", &|link| {
        if let Some((_, rest)) = link.get_attribute("href").as_deref().and_then(|href| href.split_once('?')) {
            let _ = link.set_attribute("href", &["mailto:", mailbox, "?", rest].concat());
        }
    });
}

/// Shows or hides the label around a control.
pub fn set_hidden_label(id: &str, hidden: bool) {
    if let Some(label) = find(id).and_then(|control| control.closest("label").ok().flatten()) {
        let _ = label.toggle_attribute_with_force("hidden", hidden);
    }
}

/// The first element of a selector inside the element of an id.
pub(super) fn inside(id: &str, selector: &str) -> Option<Element> {
    find(id)?.query_selector(selector).ok().flatten()
}

/// Says a message in the page's status line, which screen readers speak. The same message twice is spoken twice: a
/// no-break space tells them apart.
pub fn announce(status_id: &str, message: &str) {
    if let Some(status) = find(status_id) {
        let again = status.text_content().is_some_and(|said| said == message);
        status.set_text_content(Some(&if again { [message, "\u{a0}"].concat() } else { message.to_owned() }));
    }
}
