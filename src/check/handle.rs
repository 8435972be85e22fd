//! The check on a page, as its components and the page's guide hold it.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    boxes::{BoxRef, Boxes},
    state::{Refusal, State},
    surroundings::Surroundings,
};
use crate::{
    browser::secrets,
    settings::{Comparison, Connection},
    shared::{Seal, Site},
};

/// What was found, to hand out: redacted connections; nothing where nothing was entered.
pub type Report = Option<Arc<[Connection]>>;

/// The check on this page. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub struct Check {
    seal: Seal,
    pub(super) surroundings: Surroundings,
    pub(super) state: RwSignal<State>,
    /// How two values compare; nothing while one of them is missing.
    pub(super) compared: RwSignal<Option<Comparison>>,
    /// The box for a text, and the cards.
    pub(super) entry: Boxes,
    pub(super) comparison: Boxes,
    /// The box for a text.
    pub(super) paste: BoxRef,
}

impl Check {
    /// Empties all boxes, forgets what was found in them, and hides again what will be in them.
    pub fn clear(self) {
        secrets::wipe();
        for boxes in [self.entry, self.comparison] {
            boxes.reset();
        }
        self.compared.set(None);
        self.state.update(State::clear);
    }

    /// Calls back with what was found, now and whenever it changes.
    pub fn report(self, out: impl Fn(Report) + 'static) {
        Effect::new(move || out(self.state.with(State::report)));
    }

    /// Starts in the browser: watches the seal and the pages around, and empties the boxes when the page is left.
    pub fn begin(self, site: Site) {
        // Whatever the browser may have filled in again.
        self.clear();
        self.seal.watch();
        self.surroundings.watch(site);
        secrets::on_leave(move || self.clear());
    }

    /// Whether something may be pasted. Tracks it.
    pub(super) fn is_open(self) -> bool {
        self.seal.holds() && self.surroundings.are_trusted()
    }

    /// Goes to the fields, or back to the text.
    pub(super) fn change_way(self, by_field: bool) {
        self.clear();
        self.state.update(|state| state.change_way(by_field));
    }

    /// What follows from reading boxes: all are emptied where one has a card number, and a refusal is said. Nothing was
    /// read where there is no result.
    pub(super) fn settle(self, boxes: Boxes, result: Option<Result<(), Refusal>>) {
        let refusal = result.and_then(Result::err);
        if refusal == Some(Refusal::CardNumber) {
            self.clear();
        }
        boxes.refuse(refusal);
    }
}

/// Provides what the check's components share, its [`Seal`] among it; gives the handle to the check.
pub fn provide() -> Check {
    let seal = Seal::new();
    let check = Check {
        seal,
        surroundings: Surroundings::new(),
        state: RwSignal::default(),
        compared: RwSignal::new(None),
        entry: Boxes::new(),
        comparison: Boxes::new(),
        paste: BoxRef::new(),
    };
    provide_context(seal);
    provide_context(check);
    check
}
