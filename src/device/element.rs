//! The elements of the printed page, found by their ids: what they show, whether they are on, and the focus.
//!
//! An id that the page does not have is an ordinary case: nothing happens. Setting what is already so changes nothing.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::window::document;

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

/// An element's attribute; nothing where there is no such element or attribute.
#[must_use]
pub fn attribute(id: &str, name: &str) -> Option<String> {
    find(id)?.get_attribute(name)
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

/// Removes the elements of a selector whose ids are not among some.
pub fn keep_only(selector: &str, ids: &[String]) {
    each(selector, &|element| {
        if !ids.contains(&element.id()) {
            element.remove();
        }
    });
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
fn inside(id: &str, selector: &str) -> Option<Element> {
    find(id)?.query_selector(selector).ok().flatten()
}

/// Sets the last text of an element inside the element of an id; what stands before it stays.
pub fn set_last_text(id: &str, selector: &str, text: &str) {
    if let Some(last) = inside(id, selector).and_then(|element| element.last_child()) {
        let before = if last.previous_sibling().is_some() { " " } else { "" };
        last.set_text_content(Some(&[before, text].concat()));
    }
}

/// Puts other lines into a list inside the element of an id.
pub fn set_lines(id: &str, selector: &str, lines: &[String]) {
    if let Some(list) = inside(id, selector) {
        list.set_text_content(None);
        for line in lines {
            add(&list, "li", "", line);
        }
    }
}

/// Leads an anchor inside the element of an id elsewhere on this page.
pub fn set_anchor(id: &str, selector: &str, fragment: &str, text: &str) {
    if let Some(anchor) = inside(id, selector) {
        let _ = anchor.set_attribute("href", &["#", fragment].concat());
        let _ = anchor.remove_attribute("hidden");
        anchor.set_text_content(Some(text));
    }
}

/// Adds a link to an element, first taking away what stands in it where that is wanted.
pub fn show_link(id: &str, text: &str, address: &str, alone: bool) {
    let Some(place) = find(id) else { return };
    if alone {
        place.set_text_content(None);
    }
    add_link(&place, text, address);
}

fn add_link(place: &Element, text: &str, address: &str) {
    if let Some(link) = add(place, "a", "", text) {
        for (name, value) in [("href", address), ("target", "_blank"), ("rel", "noopener noreferrer")] {
            let _ = link.set_attribute(name, value);
        }
    }
}

/// A new element with a text at the end of another one.
fn add(place: &Element, tag: &str, class: &str, text: &str) -> Option<Element> {
    let element = document().create_element(tag).ok()?;
    element.set_class_name(class);
    element.set_text_content(Some(text));
    place.append_child(&element).ok()?;
    Some(element)
}

/// The texts of a step that a site adds.
pub struct Added<'a> {
    /// Its number as screen readers say it.
    pub said: &'a str,
    /// What to do.
    pub title: &'a str,
    /// What it is; may be empty.
    pub what: &'a str,
    /// How to do it, one line at a time.
    pub how: &'a [String],
}

/// Adds a step at the end of the steps of a situation, as the printed ones are built, but without answers.
pub fn add_step(situation: &str, texts: &Added<'_>, link: Option<(&str, &str)>) {
    let build = || {
        let item = add(&inside(situation, "ol.steps")?, "li", "", "")?;
        let details = add(&item, "details", "step", "")?;
        let summary = add(&details, "summary", "", "")?;
        add(&summary, "span", "step-number", "")?.set_attribute("aria-hidden", "true").ok()?;
        let title = add(&summary, "h3", "", "")?;
        add(&title, "span", "visually-hidden", &[texts.said, " "].concat())?;
        title.append_with_str_1(texts.title).ok()?;
        let body = add(&details, "div", "step-body", "")?;
        if !texts.what.is_empty() {
            add(&body, "p", "", texts.what);
        }
        if !texts.how.is_empty() {
            let list = add(&body, "ol", "how", "")?;
            for line in texts.how {
                add(&list, "li", "", line);
            }
        }
        if let Some((text, address)) = link {
            add_link(&add(&body, "p", "", "")?, text, address);
        }
        Some(())
    };
    let _ = build();
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
