//! Presses of what the page printed and the browser acts on by itself: disclosures, and links inside the page.

use wasm_bindgen::JsCast;
use web_sys::Element;

use super::{callback, window::document};

/// What was pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// The summary of the disclosure of an id. The browser opens or closes it after this.
    Disclosure(String),
    /// A link to a fragment of this page.
    Anchor(String),
}

/// Calls back for each press of a disclosure's summary or an anchor, for as long as the page lives.
pub fn on_press(callback: impl Fn(Press) + 'static) {
    on_click(move |target| {
        if let Some(press) = pressed(target) {
            callback(press);
        }
    });
}

fn pressed(target: &Element) -> Option<Press> {
    let element = target.closest("button,summary,a[href^='#']").ok()??;
    match &*element.tag_name() {
        "SUMMARY" => Some(Press::Disclosure(element.parent_element()?.id())),
        "A" => Some(Press::Anchor(element.get_attribute("href")?.strip_prefix('#')?.to_owned())),
        _ => None,
    }
}

/// From now on, links that lead out of this page open in a tab of their own, whose page learns nothing of this one: a frame
/// is no place for another page.
pub fn open_links_outside() {
    on_click(|target| {
        if let Ok(Some(link)) = target.closest("a[href]:not([href^='#'])") {
            let _ = link.set_attribute("target", "_blank");
            let _ = link.set_attribute("rel", "noopener noreferrer");
        }
    });
}

fn on_click(callback: impl Fn(&Element) + 'static) {
    callback::listen(&document(), "click", move |event| {
        if let Some(target) = event.target().and_then(|target| target.dyn_into().ok()) {
            callback(&target);
        }
    });
}
