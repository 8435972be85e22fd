//! Blocks of the page that are filled in: copies of native templates (`<template>`), and printed elements.
//!
//! A template holds one element; its parts are marked by name in the attribute `data-part`, and an empty name means
//! the block itself. A template or a part that
//! the page does not have is an ordinary case: nothing happens. Disclosures that are printed open are marked `data-opens`.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTemplateElement, Node};

use super::{
    disclosure::set_open,
    element::{each_in, find, find_as},
    window::document,
};

/// What stands in a template's ids in the place of a number.
const NUMBER: char = '#';

/// Attributes that hold ids, or names that are made like ids.
const OF_IDS: [&str; 4] = ["id", "for", "aria-describedby", "name"];

/// One block.
pub struct Block(Option<Element>);

impl Block {
    /// A copy of what the template of an id holds. It stands nowhere yet.
    #[must_use]
    pub fn copy_of(template: &str) -> Self {
        let copy = || {
            let element = find_as::<HtmlTemplateElement>(template)?.content().first_element_child()?;
            element.clone_node_with_deep(true).ok()?.dyn_into().ok()
        };
        Self(copy())
    }

    /// The same, with a number in all its ids in the place of `#`.
    #[must_use]
    pub fn numbered(template: &str, number: &str) -> Self {
        let copy = Self::copy_of(template);
        if let Some(element) = &copy.0 {
            let give = |element: &Element| {
                for name in OF_IDS {
                    if let Some(id) = element.get_attribute(name) {
                        let _ = element.set_attribute(name, &id.replace(NUMBER, number));
                    }
                }
            };
            give(element);
            each_in(element, "*", &give);
        }
        copy
    }

    /// The printed element of an id.
    #[must_use]
    pub fn at(id: &str) -> Self {
        Self(find(id))
    }

    /// The printed element of an id, emptied to be filled anew.
    #[must_use]
    pub fn emptied(id: &str) -> Self {
        let block = Self::at(id);
        block.write("", "");
        block
    }

    fn part(&self, name: &str) -> Option<Element> {
        let element = self.0.as_ref()?;
        if name.is_empty() {
            return Some(element.clone());
        }
        element.query_selector(&["[data-part=", name, "]"].concat()).ok()?
    }

    /// Writes a text into a part.
    pub fn write(&self, part: &str, text: &str) {
        if let Some(part) = self.part(part) {
            part.set_text_content(Some(text));
        }
    }

    /// Sets an attribute of a part.
    pub fn set_attribute(&self, part: &str, name: &str, value: &str) {
        if let Some(part) = self.part(part) {
            let _ = part.set_attribute(name, value);
        }
    }

    /// Gives a part an id.
    pub fn set_id(&self, part: &str, id: &str) {
        self.set_attribute(part, "id", id);
    }

    /// Takes a part out, where a condition does not hold.
    pub fn keep_if(&self, condition: bool, part: &str) {
        if let Some(part) = self.part(part).filter(|_| !condition) {
            part.remove();
        }
    }

    /// Adds a block at the end of a part.
    pub fn add(&self, part: &str, block: &Self) {
        if let (Some(part), Some(block)) = (self.part(part), &block.0) {
            append(&part, block);
        }
    }

    /// Adds a text at the end of the block.
    pub fn add_text(&self, text: &str) {
        if let Some(element) = &self.0 {
            append(element, &document().create_text_node(text));
        }
    }
}

fn append(parent: &Element, child: &Node) {
    let _ = parent.append_child(child);
}

/// Fills an element anew. Disclosures that come back with the same ids stay open or folded, as the person left them.
pub fn refill(id: &str, fill: impl FnOnce(&Block)) {
    let left = left_in(id);
    fill(&Block::emptied(id));
    for (disclosure, is_open) in left {
        set_open(&disclosure, is_open);
    }
}

/// The disclosures in an element that are open, or marked as open at first (`data-opens`), with whether they are open.
fn left_in(id: &str) -> Vec<(String, bool)> {
    let left = RefCell::new(Vec::new());
    if let Some(place) = find(id) {
        each_in(&place, "details[open],[data-opens]", &|disclosure| {
            left.borrow_mut().push((disclosure.id(), disclosure.has_attribute("open")));
        });
    }
    left.into_inner()
}
