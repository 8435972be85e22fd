//! What is put inside printed elements: other lines, links, and the steps that a site adds.
//!
//! An element that the page does not have is an
//! ordinary case: nothing happens.

use wasm_bindgen::JsCast;
use web_sys::Element;

use super::{
    element::{find, inside},
    window::document,
};

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
        add_lines(&list, lines);
    }
}

fn add_lines(list: &Element, lines: &[String]) {
    for line in lines {
        add(list, "li", "", line);
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
        let _ = link.set_attribute("href", address);
        lead_outside(&link);
    }
}

/// Has a link open in a tab of its own, whose page learns nothing of this one.
pub(super) fn lead_outside(link: &Element) {
    let _ = link.set_attribute("target", "_blank");
    let _ = link.set_attribute("rel", "noopener noreferrer");
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
            add_lines(&add(&body, "ol", "how", "")?, texts.how);
        }
        if let Some((text, address)) = link {
            add_link(&add(&body, "p", "", "")?, text, address);
        }
        Some(())
    };
    let _ = build();
}

/// A new element with a text at the end of another one.
fn add(place: &Element, tag: &str, class: &str, text: &str) -> Option<Element> {
    let element = document().create_element(tag).ok()?;
    if !class.is_empty() {
        element.set_class_name(class);
    }
    element.set_text_content(Some(text));
    place.append_child(&element).ok()?;
    Some(element)
}
