//! The ends of the situations: solved, or a summary to hand over.

use super::{Checklist, note};
use crate::{
    browser::{disclosure, document, element, host},
    guide::{Outcome, Position, SITUATIONS, SituationId},
    i18n::{Argument, Localizer, guide, summary},
    ids::{self, customer},
    live::{
        announce,
        hand_over::{self, Text},
    },
    message,
};

/// What the page says of a situation's outcome, for the style sheet.
const OUTCOME: &str = "data-outcome";

/// Brings all ends up to the state, and opens the summary of one where nothing is left to try now; an effect.
pub(super) fn show(words: Localizer, checklist: Checklist) {
    note::show(&checklist.product(), &checklist.note());
    for situation in SITUATIONS {
        let outcome = checklist.outcome(situation.id);
        let (name, heading) = match outcome {
            Outcome::Solved(_) => ("solved", message!("end-solved-heading")),
            Outcome::HandOver => ("hand-over", message!("end-heading")),
            Outcome::Underway => ("underway", message!("end-heading")),
        };
        let id = |part| ids::of(situation.name, part);
        let end = Position::End(situation.id).fragment();
        let is_new = element::attribute(&end, OUTCOME).as_deref() != Some(name);
        if outcome == Outcome::HandOver && is_new {
            disclosure::set_open(&id(customer::SUMMARY), true);
        }
        // What was kept from an earlier visit is no news for the page around this one.
        if outcome != Outcome::Underway && is_new && document::is_ready() {
            host::outcome(&id(name));
        }
        element::set_attribute(&end, OUTCOME, Some(name));
        element::set_text(&id(customer::HEADING), &words.text(heading));
        element::set_text(&id(customer::STATE), &outcome_said(words, outcome));
        element::set_hidden(&id(customer::TELL), matches!(outcome, Outcome::Solved(_)));
        hand_over::show(situation.name, &text(words, checklist, situation.id));
        let can_undo = checklist.can_undo(situation.id);
        let again = if can_undo { message!("end-undo") } else { message!("end-start-again") };
        element::set_text(&id(customer::START_AGAIN), &words.text(again));
        let (done, _) = checklist.progress().tried(situation.id);
        element::set_disabled(&id(customer::START_AGAIN), !can_undo && done == 0);
    }
}

/// Takes back all results.
pub(super) fn reset(checklist: Checklist) {
    for situation in SITUATIONS {
        if !checklist.can_undo(situation.id) {
            checklist.start_again_or_undo(situation.id);
        }
    }
}

/// What an outcome means, in a sentence.
pub(super) fn outcome_said(words: Localizer, outcome: Outcome) -> String {
    match outcome {
        Outcome::Solved(step) => {
            words.fill(message!("end-solved"), &[("step", Argument::Text(&words.text(guide::step(step).title)))])
        }
        Outcome::HandOver => words.text(message!("end-hand-over")),
        Outcome::Underway => words.text(message!("end-underway")),
    }
}

/// The summary of a situation as it is now.
pub(super) fn text(words: Localizer, checklist: Checklist, situation: SituationId) -> Text {
    let (book, facts) = (words.messages(), checklist.summary(situation));
    Text { title: summary::title(book, &facts), text: summary::text(book, &facts) }
}

/// Clears the situation's answers; the same button brings them back, so that the focus need not move.
pub(super) fn start_again(words: Localizer, checklist: Checklist, situation: SituationId) {
    checklist.start_again_or_undo(situation);
    announce(&words.text(if checklist.can_undo(situation) {
        message!("end-cleared")
    } else {
        message!("end-restored")
    }));
}
