//! What the browser says of itself when it is asked: its connection, its cookies, what it can do.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::window::window;

/// What all main browsers have had since 2024: an object, and what it has.
const FEATURES: [(&str, &str); 3] = [("Promise", "withResolvers"), ("Object", "groupBy"), ("Intl", "Segmenter")];

/// Whether the browser says that it has no connection.
#[must_use]
pub fn is_offline() -> bool {
    !window().navigator().on_line()
}

/// Whether the browser says that this site may keep cookies.
#[must_use]
pub fn may_keep_cookies() -> bool {
    let enabled = Reflect::get(&window().navigator(), &"cookieEnabled".into()).unwrap_or_default();
    enabled != JsValue::FALSE
}

/// Whether the browser has all that is looked for.
#[must_use]
pub fn has_features() -> bool {
    FEATURES.iter().all(|(object, name)| {
        let object = Reflect::get(&window(), &(*object).into());
        object.is_ok_and(|object| Reflect::get(&object, &(*name).into()).is_ok_and(|feature| !feature.is_undefined()))
    })
}

/// Whether the browser says by itself that it is Brave.
#[must_use]
pub fn is_brave() -> bool {
    Reflect::has(&window().navigator(), &"brave".into()).unwrap_or(false)
}

/// How many fingers the screen feels at once.
#[must_use]
pub fn touch_points() -> u32 {
    window().navigator().max_touch_points().unsigned_abs()
}
