//! Native form controls by their ids: what the person chose or wrote, and showing what the app restored.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Whether a radio or a checkbox is ticked.
    #[wasm_bindgen(js_name = isChecked)]
    pub fn is_checked(id: &str) -> bool;

    /// Ticks or clears a radio or a checkbox.
    #[wasm_bindgen(js_name = setChecked)]
    pub fn set_checked(id: &str, checked: bool);

    /// What is chosen in a list or written in a box; empty where nothing is.
    #[wasm_bindgen(js_name = valueIn)]
    pub fn value(id: &str) -> String;

    /// Puts a text into a box, or chooses the entry of a list that has this value. Where it stands there already, the
    /// cursor stays where it is.
    #[wasm_bindgen(js_name = setValue)]
    pub fn set_value(id: &str, value: &str);

    /// What the chosen entry of a list says.
    #[wasm_bindgen(js_name = chosenText)]
    pub fn chosen_text(id: &str) -> String;

    /// Adds a choice to the end of a list.
    #[wasm_bindgen(js_name = addChoice)]
    pub fn add_choice(id: &str, value: &str, text: &str);
}

/// The chosen value of a list as a number; nothing where none is chosen.
#[must_use]
pub fn chosen_number(id: &str) -> Option<u32> {
    value(id).parse().ok()
}
