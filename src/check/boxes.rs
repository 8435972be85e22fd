//! The boxes for secrets, as the code holds them. What is in a box is read by its node, into a text that is wiped: no signal
//! and no attribute has it.

use leptos::{html, prelude::*};
use zeroize::Zeroizing;

use super::state::Refusal;

/// A box on the page.
pub(super) type BoxRef = NodeRef<html::Textarea>;

/// What is in a box.
pub(super) fn text_in(text_box: BoxRef) -> Zeroizing<String> {
    Zeroizing::new(text_box.get_untracked().map(|text_box| text_box.value()).unwrap_or_default())
}

/// Boxes that are hidden, emptied and refused together. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub(super) struct Boxes {
    /// Why the last text was not taken.
    refusal: RwSignal<Option<Refusal>>,
    /// Whether what is in the boxes can be read.
    shown: RwSignal<bool>,
}

impl Boxes {
    pub(super) fn new() -> Self {
        Self { refusal: RwSignal::new(None), shown: RwSignal::new(false) }
    }

    /// Why the last text was not taken. Tracks it.
    pub(super) fn refusal(self) -> Option<Refusal> {
        self.refusal.get()
    }

    /// Whether what is in the boxes can be read. Tracks it.
    pub(super) fn are_shown(self) -> bool {
        self.shown.get()
    }

    /// Hides what is in the boxes, or shows it; gives whether it is shown now.
    pub(super) fn turn(self) -> bool {
        self.shown.update(|shown| *shown = !*shown);
        self.shown.get_untracked()
    }

    /// Says why a text was not taken, or takes that back.
    pub(super) fn refuse(self, why: Option<Refusal>) {
        self.refusal.set(why);
    }

    /// Takes a refusal back, and hides what will be in the boxes.
    pub(super) fn reset(self) {
        self.refusal.set(None);
        self.shown.set(false);
    }
}
