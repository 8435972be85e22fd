//! The page around this one, where it stands in a frame: messages to it and from it, and which site it is.
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
//! `error` go out, to whoever it is; afterwards everything goes to that origin alone.

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use super::{callback, value};
use crate::config::Value;

#[wasm_bindgen]
extern "C" {
    /// Whether the page stands in a frame.
    #[wasm_bindgen(js_name = isFramed)]
    pub fn is_framed() -> bool;

    #[wasm_bindgen(js_name = tellHost)]
    fn tell(kind: &str, value: JsValue);

    #[wasm_bindgen(js_name = onWish)]
    fn on_wish_told(tell: JsValue);

    /// Tells the host page how high the element of an id is, now and whenever that changes: that of the content, never of
    /// the window, which the host page makes as high as the content.
    #[wasm_bindgen(js_name = reportHeight)]
    pub fn report_height(id: &str);

    #[wasm_bindgen(js_name = originsAround)]
    fn origins_around() -> Option<String>;

    /// The own site's origin.
    #[wasm_bindgen(js_name = ownOrigin)]
    pub fn own_origin() -> String;
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

/// Says that the page's app has started, and listens from now on.
pub fn ready() {
    tell("ready", JsValue::UNDEFINED);
}

/// Says how a guide ended.
pub fn outcome(id: &str) {
    tell("outcome", id.into());
}

/// Says whether the page helped.
pub fn feedback(helped: bool) {
    tell("feedback", helped.into());
}

/// Says that something went wrong.
pub fn error(code: &str) {
    tell("error", code.into());
}

/// Calls back with each wish of the host page, for as long as the page lives.
pub fn on_wish(callback: impl Fn(Wish) + 'static) {
    on_wish_told(callback::function(move |value| callback(wish(&value))));
}

/// A wish by the kind of its value.
fn wish(value: &JsValue) -> Wish {
    match value::read(value) {
        Value::Nothing => Wish::Reset,
        Value::Text(place) => Wish::Go(place),
        settings => Wish::Config(settings),
    }
}

/// The origins of all pages around this one, from the nearest outwards; nothing where the browser does not tell of all.
#[must_use]
pub fn around() -> Option<Vec<String>> {
    let origins = origins_around()?;
    Some(origins.split_ascii_whitespace().map(str::to_owned).collect())
}
