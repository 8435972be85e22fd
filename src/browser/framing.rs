//! Whether this page is in a frame, and the window around it.

use js_sys::Object;
use web_sys::Window;

use super::window::window;

/// The window around this one; nothing where the page has a tab of its own.
pub(super) fn parent() -> Option<Window> {
    let own = window();
    own.parent().ok().flatten().filter(|parent| !Object::is(parent, &own))
}

/// Whether the page stands in a frame.
#[must_use]
pub fn is_framed() -> bool {
    parent().is_some()
}
