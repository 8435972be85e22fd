//! The page that embeds this one, where one does: what it is told. Only events, never a text.

use js_sys::{Object, Reflect};
use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// Something that an embedding page may want to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The person said whether the page helped.
    Feedback {
        /// Whether it did.
        helped: bool,
    },
}

/// Tells the embedding page; where there is none, nothing happens.
pub fn tell(event: Event) {
    let own = window();
    let Some(host) = own.parent().ok().flatten().filter(|host| *host != own) else { return };
    let message = Object::new();
    let set = |name: &str, value: JsValue| {
        let _ = Reflect::set(&message, &name.into(), &value);
    };
    set("app", "payment-help".into());
    set("version", 1.into());
    match event {
        Event::Feedback { helped } => {
            set("type", "feedback".into());
            set("helped", helped.into());
        }
    }
    // Whoever embeds the page may know this much; it says nothing of the person.
    let _ = host.post_message(&message, "*");
}
