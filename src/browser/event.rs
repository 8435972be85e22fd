//! What happens on the page: one listener for each kind of event, told by the id of the element that it is about.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::{callback, insert, window::document};

/// What was pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// A button, or a link that begins an email, by its id.
    Button(String),
    /// The summary of the disclosure of an id. The browser opens or closes it after this.
    Disclosure(String),
    /// A link to a fragment of this page.
    Anchor(String),
}

/// Calls back for each press of a button, a disclosure's summary or an anchor, for as long as the page lives.
pub fn on_press(callback: impl Fn(Press) + 'static) {
    listen("click", move |event| {
        if let Some(press) = target(event).and_then(|target| press(&target)) {
            callback(press);
        }
    });
}

fn press(target: &Element) -> Option<Press> {
    let element = target.closest("button,summary,a[href^='#'],a[href^='mailto:']").ok()??;
    let fragment = || Some(element.get_attribute("href")?.strip_prefix('#')?.to_owned());
    Some(match &*element.tag_name() {
        "SUMMARY" => Press::Disclosure(element.parent_element()?.id()),
        _ => fragment().map_or_else(|| Press::Button(element.id()), Press::Anchor),
    })
}

/// Calls back with the id of each control whose value or tick the person changed.
pub fn on_change(callback: impl Fn(String) + 'static) {
    on_target("change", callback);
}

/// Calls back with the id of each control while the person writes in it.
pub fn on_input(callback: impl Fn(String) + 'static) {
    on_target("input", callback);
}

fn on_target(kind: &str, callback: impl Fn(String) + 'static) {
    listen(kind, move |event| {
        if let Some(target) = target(event) {
            callback(target.id());
        }
    });
}

/// Calls back with each event of a kind that reaches the document, for as long as the page lives.
pub(super) fn listen(kind: &str, callback: impl Fn(&Event) + 'static) {
    callback::listen(&document(), kind, callback);
}

/// From now on, links that lead out of this page open in a tab of their own: a frame is no place for another page.
pub fn open_links_outside() {
    listen("click", |event| {
        let link = target(event).and_then(|target| target.closest("a[href]:not([href^='#'])").ok().flatten());
        if let Some(link) = link {
            insert::lead_outside(&link);
        }
    });
}

/// The element that an event is about.
pub(super) fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
