//! The boxes for secrets: all elements marked with `data-secret`. They are emptied together, and when the page is left.

use wasm_bindgen::JsCast;
use web_sys::{HtmlTextAreaElement, InputEvent, PageTransitionEvent};
use zeroize::Zeroizing;

use super::{callback, element::each, window::window};

/// Empties every box for secrets on the page.
pub fn wipe() {
    each("[data-secret]", &|element| element.unchecked_ref::<HtmlTextAreaElement>().set_value(""));
}

/// Calls back when the page is left, and when the browser brings back a page that it had set aside.
pub fn on_leave(callback: impl Fn() + Clone + 'static) {
    let leave = callback.clone();
    callback::listen(&window(), "pagehide", move |_| leave());
    callback::listen(&window(), "pageshow", move |event| {
        if event.unchecked_ref::<PageTransitionEvent>().persisted() {
            callback();
        }
    });
}

/// Stops a text of more bytes before it gets into a box, since browsers take minutes for some. For `beforeinput`; gives
/// whether it was stopped.
#[must_use]
pub fn refuse_above(most: usize, event: &InputEvent) -> bool {
    let coming = Zeroizing::new(event.data().unwrap_or_default());
    let is_refused = coming.len() > most;
    if is_refused {
        event.prevent_default();
    }
    is_refused
}
