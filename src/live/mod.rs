//! What the app adds to a printed page in the browser: state, and everything that follows from it.
//!
//! Lives here: what a click, a change or a pasted text does. Not here: what the page is at first (`page`), what a
//! guide or a check decides (`guide`, `settings`), the texts (`locales`), and how the browser does things (`device`).
//!
//! A page's state lives in signals. Effects bring the printed elements, which they find by their ids (`ids`), up to
//! the state; only what cannot be printed ahead (what a check found) is built here, by Leptos' views. So the bundle
//! holds no copy of the page, nothing moves at start, and each guide is a bundle of its own.

mod card_number;
mod customer_link;
mod hand_over;
mod keeping;

pub mod customer;
pub mod messages;
pub mod seal;
pub mod seller;

use leptos::prelude::*;

use crate::{
    device::{self, document, element},
    ids,
    words::{Book, Words},
};

/// Starts a page's app: reads the page's words, seals the page, adds the functions, switches the controls on and marks
/// the page as ready.
pub fn start(add: fn(Words)) {
    document::on_panic();
    let Some((locale, patterns)) = document::words() else { return };
    let words = Words::new(Book::new(locale, patterns, device::plural::category));
    device::seal::close();
    mount(ids::APP, move || {
        // For the components of `page` that are built again here.
        provide_context(words);
        add(words);
    });
    enable(ids::FOR_START);
    document::ready();
}

/// Switches on what waited.
fn enable(waited_for: &str) {
    element::enable_all(&["[", ids::WAITS, "=", waited_for, "]"].concat());
}

/// Says a message in the page's status line.
fn announce(message: &str) {
    element::announce(ids::STATUS, message);
}

/// Builds a view inside a printed element, for as long as the page lives.
fn mount<V: IntoView + 'static>(id: &str, view: impl FnOnce() -> V + 'static) {
    #[cfg(feature = "browser")]
    if let Some(parent) = element::find_as(id) {
        mount_to(parent, view).forget();
    }
    // Printing has no browser to build in.
    #[cfg(not(feature = "browser"))]
    let _ = (id, view);
}
