//! What the app adds to a printed page in the browser: state, and everything that follows from it.
//!
//! Lives here: what a click, a change or a pasted text does. Not here: what the page is at first (`page`), what a
//! guide or a check decides (`guide`, `settings`), the texts (`locales`), and how the browser does things (`device`).
//!
//! A page's state lives in signals (`signal`). Effects (`follow`) bring the printed elements, which they find by their
//! ids (`ids`), up to the state. So the bundle holds no markup, nothing moves at start, and each guide is a bundle of its
//! own.

mod card_number;
mod config;
mod hand_over;
mod host;
mod keeping;
mod signal;

pub mod customer;

use self::signal::{Signal, follow};
use crate::{
    browser::{self, document, element, seal::Frames},
    config::Mistake,
    i18n::{Localizer, Messages},
    ids,
};

/// Starts a page's app: reads the page's words, seals the page, switches the controls on, adds the functions and marks
/// the page as ready.
///
/// `word` may put a site's own texts into the messages before anything is said; it gives what it could not take.
pub fn start(frames: Frames, word: fn(&mut Messages) -> Vec<Mistake>, add: fn(Localizer)) {
    document::on_panic();
    let Some(mut messages) = document::messages() else { return };
    let mistakes = word(&mut messages);
    let words = Localizer::new(messages);
    config::start(words, mistakes);
    browser::seal::close(frames);
    // Before the effects, which switch off again what has nothing to do yet.
    enable(ids::FOR_START);
    add(words);
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
