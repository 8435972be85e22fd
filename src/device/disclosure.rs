//! Native disclosures (`<details>`): whether one is open, opening and closing it, and finding it on the screen.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Whether the disclosure of an id is open.
    #[wasm_bindgen(js_name = isOpen)]
    pub fn is_open(id: &str) -> bool;

    /// Opens or closes a disclosure.
    #[wasm_bindgen(js_name = setOpen)]
    pub fn set_open(id: &str, open: bool);

    /// Moves the focus to a disclosure's summary, which the browser brings into view.
    #[wasm_bindgen(js_name = focusSummary)]
    pub fn focus(id: &str);

    /// Scrolls a disclosure's summary into view where it is above the screen: opening one may close a longer one above it.
    #[wasm_bindgen(js_name = keepInView)]
    pub fn keep_in_view(id: &str);
}
