//! The clipboard.

use super::{callback, window::window};

/// Copies a text, then calls back with whether the browser did it.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    if !window().is_secure_context() {
        // Without a secure context there is no clipboard object at all.
        done(false);
        return;
    }
    callback::settled(&window().navigator().clipboard().write_text(text), done);
}
