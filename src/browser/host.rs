//! The page around this one, where it stands in a frame: messages to it and from it.
//!
//! Every message is an envelope `{ "payment-help": 1, type, value }`. To the host page go heights, ids of places and
//! outcomes, a yes or no, and codes of errors: never an answer, a text or a key. From it come settings, a place to go
//! to, and the wish to begin again.
//!
//! | To the host | Value | | From the host | Value |
//! |---|---|---|---|---|
//! | `ready` | | | `config` | settings as the attributes have them |
//! | `resize` | height in CSS pixels | | `go` | a place's id |
//! | `place` | a place's id | | `reset` | |
//! | `outcome` | an outcome's id | | | |
//! | `feedback` | whether it helped | | | |
//! | `error` | a code | | | |
//!
//! Only the parent window is listened to. Until it has spoken, which tells its origin, only `ready`, `resize` and
//! `error` go out, to whoever it is; afterwards everything goes to that origin alone. Not here: which window is around (`framing`) and which sites (`around`).

use std::cell::{Cell, RefCell};

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, ResizeObserver};

use super::{
    callback, element,
    framing::{is_framed, parent},
    value,
    window::window,
};
use crate::config::Value;

/// The envelope's name.
const NAME: &str = "payment-help";

/// The version of the messages that this page speaks.
const VERSION: f64 = 1.0;

thread_local! {
    /// The origin of the host page, once it has spoken.
    static HOST: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// What the host page wants.
pub enum Wish {
    /// Settings, as its attributes have them.
    Config(Value),
    /// A place to go to.
    Go(String),
    /// To begin again.
    Reset,
}

/// The origin of the host page, once it has spoken.
pub(super) fn origin() -> Option<String> {
    HOST.with_borrow(Clone::clone)
}

fn post(kind: &str, value: &JsValue) {
    let Some(parent) = parent() else { return };
    let host = origin();
    let is_harmless = matches!(kind, "ready" | "resize" | "error");
    let target = match &host {
        // A host page without an origin cannot be named.
        Some(origin) if origin != "null" => origin,
        Some(_) => "*",
        None if is_harmless => "*",
        None => return,
    };
    let envelope = Object::new();
    for (name, value) in [(NAME, &VERSION.into()), ("type", &kind.into()), ("value", value)] {
        let _ = Reflect::set(&envelope, &name.into(), value);
    }
    let _ = parent.post_message(&envelope, target);
}

/// Says that the page's app has started, and listens from now on.
pub fn ready() {
    post("ready", &JsValue::UNDEFINED);
}

/// Says where the person is.
pub(super) fn place(id: &str) {
    post("place", &id.into());
}

/// Says how a guide ended.
pub fn outcome(id: &str) {
    post("outcome", &id.into());
}

/// Says whether the page helped.
pub fn feedback(helped: bool) {
    post("feedback", &helped.into());
}

/// Says that something went wrong.
pub fn error(code: &str) {
    post("error", &code.into());
}

/// Calls back with each wish of the host page, for as long as the page lives.
pub fn on_wish(callback: impl Fn(Wish) + 'static) {
    let Some(parent) = parent() else { return };
    callback::listen(&window(), "message", move |event| {
        let event: &MessageEvent = event.unchecked_ref();
        if event.source().is_some_and(|source| Object::is(&source, &parent))
            && let Some(wish) = wish(&event.data())
        {
            HOST.set(Some(event.origin()));
            callback(wish);
        }
    });
}

fn wish(data: &JsValue) -> Option<Wish> {
    // Anything may arrive here. What is no object of our own shape is not ours.
    if !data.is_object() {
        return None;
    }
    let part = |name: &str| Reflect::get(data, &name.into()).unwrap_or_default();
    if part(NAME).as_f64() != Some(VERSION) {
        return None;
    }
    let value = value::read(&part("value"));
    match &*part("type").as_string()? {
        "config" => matches!(value, Value::Map(_)).then_some(Wish::Config(value)),
        "go" => Some(Wish::Go(value.as_text()?.to_owned())),
        "reset" => Some(Wish::Reset),
        _ => None,
    }
}

/// Tells the host page how high the element of an id is, now and whenever that changes: that of the content, never of the
/// window, which the host page makes as high as the content.
pub fn report_height(id: &str) {
    let Some(content) = element::find(id).filter(|_| is_framed()) else { return };
    let measured = content.clone();
    let last = Cell::new(0.0);
    let listener = callback::function(move |_| {
        let height = measured.get_bounding_client_rect().height().ceil();
        // Nothing is measured while the frame is hidden.
        if height > 0.0 && last.replace(height) != height {
            post("resize", &height.into());
        }
    });
    if let Ok(observer) = ResizeObserver::new(&listener) {
        observer.observe(&content);
    }
}
