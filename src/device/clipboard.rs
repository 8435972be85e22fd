//! The clipboard.

use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// Copies a text, then calls back with whether the browser did it.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    if !window().is_secure_context() {
        // Without a secure context there is no clipboard object at all.
        done(false);
        return;
    }
    let promise = window().navigator().clipboard().write_text(text);
    leptos::task::spawn_local(async move { done(JsFuture::from(promise).await.is_ok()) });
}
