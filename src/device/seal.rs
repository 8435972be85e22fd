//! The seal: closing the page's network after start, asking the browser whether it holds, and counting what it did.
//!
//! Not here: the attempts to get around it (`leak`), and what the page says of it.

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use super::callback;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = closeSeal)]
    fn close_seal(policy: &str);
    #[wasm_bindgen(js_name = confirmSeal)]
    fn confirm_seal(patience: u32, tell: JsValue);
    #[wasm_bindgen(js_name = onRefusal)]
    fn on_refusal_told(tell: JsValue);
    #[wasm_bindgen(js_name = onRequest)]
    fn on_request_told(tell: JsValue);
}

/// What the sealed page may load or send: nothing. Policies only add up, so no script can take it back.
const POLICY: &str = "default-src 'none'; connect-src 'none'; img-src 'none'; style-src 'none'; script-src 'none'; \
                      font-src 'none'; media-src 'none'; worker-src 'none'; manifest-src 'none'; object-src 'none'; \
                      form-action 'none'; base-uri 'none'; frame-src ";

/// What a sealed page may show in frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frames {
    /// Nothing.
    None,
    /// Pages of its own site, which load by their own policies. For a page that takes no secrets.
    OfOwnSite,
}

/// How long the browser has to answer whether the seal holds, in milliseconds.
const PATIENCE: u32 = 5000;

/// Adds the second policy to the page. From then on the browser refuses every connection.
pub fn close(frames: Frames) {
    close_seal(&[POLICY, if frames == Frames::OfOwnSite { "'self'" } else { "'none'" }].concat());
}

/// Tries a connection to the page's own site, which the page's first policy allows, and calls back once with whether
/// the seal refused it: the connection failed, and the browser named the policy as the reason.
pub fn confirm(done: impl Fn(bool) + 'static) {
    confirm_seal(PATIENCE, callback::once(move |holds| done(holds.is_truthy())));
}

/// Calls back with the address of each refusal by a policy of this page, as far as the browser tells it, for as long as the
/// page lives.
pub fn on_refusal(callback: impl Fn(String) + 'static) {
    on_refusal_told(callback::told(callback));
}

/// Calls back with the address of each request that begins from now on, as the browser lists it, for as long as the page
/// lives. Some browsers list refused ones too.
pub fn on_request(callback: impl Fn(String) + 'static) {
    on_request_told(callback::told(callback));
}
