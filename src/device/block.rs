//! Blocks of the page that are filled in: copies of native templates (`<template>`), and printed elements.
//!
//! A template holds one element; its parts are marked by name in the attribute `data-part`, and an empty name means
//! the block itself. A template or a part that
//! the page does not have is an ordinary case: nothing happens. Disclosures that are printed open are marked `data-opens`.

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = copyOf)]
    fn copy_of(template: &str) -> JsValue;
    fn numbered(template: &str, number: &str) -> JsValue;
    fn emptied(id: &str) -> JsValue;
    #[wasm_bindgen(js_name = byId)]
    fn by_id(id: &str) -> JsValue;
    #[wasm_bindgen(js_name = writeInto)]
    fn write_into(block: &JsValue, part: &str, text: &str);
    #[wasm_bindgen(js_name = setAttributeIn)]
    fn set_attribute_in(block: &JsValue, part: &str, name: &str, value: &str);
    #[wasm_bindgen(js_name = takeOut)]
    fn take_out(block: &JsValue, part: &str);
    #[wasm_bindgen(js_name = addInto)]
    fn add_into(block: &JsValue, part: &str, child: &JsValue);
    #[wasm_bindgen(js_name = addText)]
    fn add_text(block: &JsValue, text: &str);
    #[wasm_bindgen(js_name = disclosuresIn)]
    fn disclosures_in(id: &str) -> JsValue;
    #[wasm_bindgen(js_name = foldAsBefore)]
    fn fold_as_before(disclosures: &JsValue);
}

/// One block: an element of the browser's, or none.
pub struct Block(JsValue);

impl Block {
    /// A copy of what the template of an id holds. It stands nowhere yet.
    #[must_use]
    pub fn copy_of(template: &str) -> Self {
        Self(copy_of(template))
    }

    /// The same, with a number in all its ids in the place of `#`.
    #[must_use]
    pub fn numbered(template: &str, number: &str) -> Self {
        Self(numbered(template, number))
    }

    /// The printed element of an id.
    #[must_use]
    pub fn at(id: &str) -> Self {
        Self(by_id(id))
    }

    /// The printed element of an id, emptied to be filled anew.
    #[must_use]
    pub fn emptied(id: &str) -> Self {
        Self(emptied(id))
    }

    /// Writes a text into a part.
    pub fn write(&self, part: &str, text: &str) {
        write_into(&self.0, part, text);
    }

    /// Sets an attribute of a part.
    pub fn set_attribute(&self, part: &str, name: &str, value: &str) {
        set_attribute_in(&self.0, part, name, value);
    }

    /// Gives a part an id.
    pub fn set_id(&self, part: &str, id: &str) {
        self.set_attribute(part, "id", id);
    }

    /// Takes a part out, where a condition does not hold.
    pub fn keep_if(&self, condition: bool, part: &str) {
        if !condition {
            take_out(&self.0, part);
        }
    }

    /// Adds a block at the end of a part.
    pub fn add(&self, part: &str, block: &Self) {
        add_into(&self.0, part, &block.0);
    }

    /// Adds a text at the end of the block.
    pub fn add_text(&self, text: &str) {
        add_text(&self.0, text);
    }
}

/// Fills an element anew. Disclosures that come back with the same ids stay open or folded, as the person left them.
pub fn refill(id: &str, fill: impl FnOnce(&Block)) {
    let left = disclosures_in(id);
    fill(&Block::emptied(id));
    fold_as_before(&left);
}
