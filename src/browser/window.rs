//! The window and its document, which stay the same for as long as the page lives.

use wasm_bindgen::UnwrapThrowExt;
use web_sys::{Document, Window};

thread_local! {
    static WINDOW: Window = web_sys::window().unwrap_throw();
    static DOCUMENT: Document = window().document().unwrap_throw();
}

/// The page's window. Every page has one; only workers, where no app runs, do not.
pub(super) fn window() -> Window {
    WINDOW.with(Clone::clone)
}

/// The page's document.
pub(super) fn document() -> Document {
    DOCUMENT.with(Clone::clone)
}
