//! Whether the page helped: asked once, at the end. The answer stays on the device, as far as the person wants anything
//! kept, and the embedding page learns yes or no, without a text.

use super::Checklist;
use crate::{
    browser::{element, focus, form, host, storage},
    guide::{Outcome, SITUATIONS},
    ids::{self, customer, keep},
    live::{Signal, follow},
};

/// The name under which it is kept that the question was answered.
const KEPT: &str = "customer-feedback";

/// The question's state. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub(super) struct Feedback(Signal<bool>);

impl Feedback {
    /// Asks at the end of each situation, unless it was answered before.
    pub(super) fn start(checklist: Checklist) -> Self {
        let is_answered = Signal::new(storage::load(KEPT).is_some());
        follow(move || {
            for situation in SITUATIONS {
                let is_over = checklist.outcome(situation.id) != Outcome::Underway;
                element::set_hidden(&ids::of(situation.name, customer::FEEDBACK), is_answered.get() || !is_over);
            }
        });
        Self(is_answered)
    }

    /// Takes the answer, where one of its buttons was pressed; false where it was another.
    pub(super) fn press(self, button: &str) -> bool {
        if button == keep::FORGET {
            storage::forget(KEPT);
            return false;
        }
        let Some((situation, answer)) = button.rsplit_once('/') else { return false };
        let helped = answer == customer::HELPED;
        if !helped && answer != customer::NOT_HELPED {
            return false;
        }
        self.0.set(true);
        if form::is_checked(keep::CHECKBOX) {
            storage::save(KEPT, answer);
        }
        host::feedback(helped);
        let thanks = ids::of(situation, customer::THANKS);
        element::set_hidden(&thanks, false);
        focus::on(&thanks);
        true
    }
}
