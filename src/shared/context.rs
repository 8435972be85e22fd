//! What every component may ask for: the page's words, and whether its app has started.

use leptos::prelude::*;

use crate::i18n::Localizer;

/// Whether the page's app has started.
#[derive(Clone, Copy)]
pub struct Started(RwSignal<bool>);

impl Started {
    pub(super) fn not_yet() -> Self {
        Self(RwSignal::new(false))
    }

    /// From now on, controls work.
    pub(super) fn set(self) {
        self.0.set(true);
    }
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
