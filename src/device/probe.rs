//! What the browser says of itself when it is asked: its connection, its cookies, what it can do.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Whether the browser says that it has no connection.
    #[wasm_bindgen(js_name = isOffline)]
    pub fn is_offline() -> bool;

    /// Whether the browser says that this site may keep cookies.
    #[wasm_bindgen(js_name = mayKeepCookies)]
    pub fn may_keep_cookies() -> bool;

    /// Whether the browser has what all main browsers have had since 2024.
    #[wasm_bindgen(js_name = hasFeatures)]
    pub fn has_features() -> bool;

    /// Whether the browser says by itself that it is Brave.
    #[wasm_bindgen(js_name = isBrave)]
    pub fn is_brave() -> bool;

    /// How many fingers the screen feels at once.
    #[wasm_bindgen(js_name = touchPoints)]
    pub fn touch_points() -> u32;
}
