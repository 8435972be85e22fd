//! What happens on the page: one listener for each kind of event, told by the id of the element that it is about.

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use super::callback;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = onPress)]
    fn on_press_told(tell: JsValue);
    #[wasm_bindgen(js_name = onTarget)]
    fn on_target(kind: &str, tell: JsValue);

    /// From now on, links that lead out of this page open in a tab of their own: a frame is no place for another page.
    #[wasm_bindgen(js_name = openLinksOutside)]
    pub fn open_links_outside();
}

/// What was pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// A button, or a link that begins an email, by its id.
    Button(String),
    /// The summary of the disclosure of an id. The browser opens or closes it after this.
    Disclosure(String),
    /// A link to a fragment of this page.
    Anchor(String),
}

/// Calls back for each press of a button, a disclosure's summary or an anchor, for as long as the page lives.
pub fn on_press(callback: impl Fn(Press) + 'static) {
    on_press_told(callback::told(move |pressed| callback(press(pressed))));
}

/// What was pressed, as the browser's part of this tells it: with a mark before all but buttons.
fn press(pressed: String) -> Press {
    if let Some(fragment) = pressed.strip_prefix('#') {
        Press::Anchor(fragment.to_owned())
    } else if let Some(disclosure) = pressed.strip_prefix('>') {
        Press::Disclosure(disclosure.to_owned())
    } else {
        Press::Button(pressed)
    }
}

/// Calls back with the id of each control whose value or tick the person changed.
pub fn on_change(callback: impl Fn(String) + 'static) {
    on_target("change", callback::told(callback));
}

/// Calls back with the id of each control while the person writes in it.
pub fn on_input(callback: impl Fn(String) + 'static) {
    on_target("input", callback::told(callback));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_tells_what_was_pressed() {
        assert_eq!(press("report/copy".to_owned()), Press::Button("report/copy".to_owned()));
        assert_eq!(press(">where".to_owned()), Press::Disclosure("where".to_owned()));
        assert_eq!(press("#check".to_owned()), Press::Anchor("check".to_owned()));
    }
}
