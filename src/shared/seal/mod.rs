//! The seal: whether the page can still connect, the line that says so, and "See for yourself". The browser's side is
//! `browser::seal`.

mod demonstration;
mod line;
mod state;

use leptos::prelude::*;

pub use demonstration::SeeForYourself;
pub use line::SealLine;

use self::state::State;
use crate::browser::seal;

/// The seal of this page. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub struct Seal(RwSignal<State>);

impl Seal {
    /// As pages are printed: the browser has not said anything yet.
    #[must_use]
    pub fn new() -> Self {
        Self(RwSignal::new(State::default()))
    }

    /// Watches what the browser refuses and requests, and asks it whether the seal holds. For the start of a page's app.
    pub fn watch(self) {
        seal::on_refusal(move |address| self.0.update(|state| state.refuse(address)));
        seal::on_request(move |address| self.0.update(|state| state.request(address)));
        seal::confirm(move |holds| self.0.update(|state| state.confirm(holds)));
    }

    /// Whether the browser confirmed the seal. Tracks it.
    #[must_use]
    pub fn holds(self) -> bool {
        self.0.with(State::holds)
    }

    /// Notes that something is pasted now: from here on the line counts requests. The first paste decides.
    pub fn mark_paste(self) {
        if !self.0.with_untracked(State::has_paste) {
            self.0.update(State::mark_paste);
        }
    }
}

impl Default for Seal {
    fn default() -> Self {
        Self::new()
    }
}
