//! What every component may ask for, on every page: printed and in the browser alike.

use leptos::prelude::*;

use super::{Announcer, Site};
use crate::i18n::Localizer;

/// Whether the page's app has started.
#[derive(Clone, Copy)]
pub struct Started(RwSignal<bool>);

impl Started {
    /// From now on, controls work.
    pub(super) fn set(self) {
        self.0.set(true);
    }
}

/// Provides the page's words, [`Started`], the [`Announcer`] and the [`Site`], in the state in which pages are printed.
pub fn provide(words: Localizer) {
    provide_context(words);
    provide_context(Started(RwSignal::new(false)));
    provide_context(Announcer::new());
    provide_context(Site::new(words));
}

/// The words of the page.
///
/// # Panics
/// Outside a page: a mistake of the code, which the first printing shows.
#[must_use]
pub fn words() -> Localizer {
    expect_context()
}

/// For `disabled`: whether a control still waits for the app to start.
///
/// # Panics
/// As [`words`] does.
pub fn waits() -> impl Fn() -> bool + Copy + Send + Sync + 'static {
    let Started(started) = expect_context();
    move || !started.get()
}
