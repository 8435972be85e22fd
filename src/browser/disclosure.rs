//! Native disclosures (`<details>`): whether one is open, opening and closing it, and finding it on the screen.

use wasm_bindgen::JsCast;
use web_sys::{HtmlDetailsElement, HtmlElement};

use super::{callback, element::find_as};

fn summary(id: &str) -> Option<HtmlElement> {
    find_as::<HtmlDetailsElement>(id)?.query_selector("summary").ok()??.dyn_into().ok()
}

/// Whether the disclosure of an id is open.
#[must_use]
pub fn is_open(id: &str) -> bool {
    find_as::<HtmlDetailsElement>(id).is_some_and(|details| details.open())
}

/// Opens or closes a disclosure.
pub fn set_open(id: &str, open: bool) {
    if let Some(details) = find_as::<HtmlDetailsElement>(id) {
        details.set_open(open);
    }
}

/// Moves the focus to a disclosure's summary, which the browser brings into view.
pub fn focus(id: &str) {
    if let Some(summary) = summary(id) {
        let _ = summary.focus();
    }
}

/// Scrolls a disclosure's summary into view where it is above the screen: opening one may close a longer one above it.
pub fn keep_in_view(id: &str) {
    let id = id.to_owned();
    callback::before_paint(move || {
        if let Some(summary) = summary(&id)
            && summary.get_bounding_client_rect().top() < 0.0
        {
            summary.scroll_into_view();
        }
    });
}
