//! Which browser this seems to be: marked among the menus, and said.

use crate::{
    device::element,
    guide::Browser,
    ids::{self, customer},
    key,
    words::{Value, Words},
};

/// Shows what is known of the browser.
pub(super) fn show(words: Words, browser: Browser) {
    if let Some(menu) = browser.menu() {
        let entry = ids::of(menu.id(), customer::MENU);
        element::set_attribute(&entry, "data-yours", Some("yes"));
        element::set_hidden(&ids::of(&entry, customer::BADGE), false);
    }
    if let Some(name) = browser.name {
        let message = if browser.in_app { key!("step-other-browser.in-app") } else { key!("step-other-browser.yours") };
        element::set_text(customer::BROWSER_NOW, &words.fill(message, &[("browser", Value::Text(name))]));
        element::set_attribute(customer::BROWSER_NOW, "class", Some("note browser-now needs-app"));
    }
}
