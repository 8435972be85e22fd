//! The boxes for secrets: all elements marked with `data-secret`. They are emptied together, and when the page is left.

use wasm_bindgen::JsCast;
use web_sys::{HtmlTextAreaElement, InputEvent, PageTransitionEvent};
use zeroize::Zeroizing;

use super::{callback, element::each, event, form, window::window};

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

/// Stops a text of more bytes before it gets into a box, since browsers take minutes for some, and calls back with the
/// box's id.
pub fn refuse_above(most: usize, callback: impl Fn(String) + 'static) {
    event::listen("beforeinput", move |event| {
        let Some(target) = event::target(event).filter(|target| target.has_attribute("data-secret")) else { return };
        let coming = Zeroizing::new(event.unchecked_ref::<InputEvent>().data().unwrap_or_default());
        if coming.len() > most {
            event.prevent_default();
            callback(target.id());
        }
    });
}

/// What stands in the box with an id; wiped from the app's memory when dropped. Empty where there is no such box.
#[must_use]
pub fn value(id: &str) -> Zeroizing<String> {
    Zeroizing::new(form::value(id))
}
