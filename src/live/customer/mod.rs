//! The customer guide's app: progress, results, how-to for this browser, summaries.

mod card_date;
mod checklist;
mod checks;
mod ending;
mod feedback;
mod go_on;
mod how_to;
mod message;
mod note;
mod own_steps;
mod position;
mod steps;
mod update_card;

pub use self::own_steps::word;
use self::{checklist::Checklist, feedback::Feedback, message::MessageBox};
use super::{
    follow, hand_over, host,
    keeping::{Keeping, KeepingWords},
};
use crate::{
    browser::{disclosure, event},
    guide::{Position, Progress, SITUATIONS, StepId, StepResult},
    i18n::Localizer,
    ids::customer,
    message,
};

/// The name under which progress is kept.
const KEPT: &str = "customer-progress";

const KEEPING: KeepingWords = KeepingWords {
    kept: message!("keep.note"),
    forgotten: message!("keep.forgotten"),
    refused: message!("keep.refused"),
};

/// Adds the app to the customer guide's page.
pub fn add(words: Localizer) {
    own_steps::show(words);
    let keeping = Keeping::start(KEPT, KEEPING, words);
    let kept = keeping.kept().map(|kept| Progress::from_text(&kept)).unwrap_or_default();
    let kept = own_steps::leave_out(kept);
    let checklist = Checklist::start(
        words,
        steps::ticked_over(kept),
        note::written(customer::PRODUCT),
        note::written(customer::NOTE),
    );
    follow(move || keeping.keep(&checklist.to_keep()));
    follow(move || steps::show(words, checklist));
    follow(move || ending::show(words, checklist));
    follow(move || go_on::show(checklist));
    how_to::start(words, checklist.browser());
    card_date::start();
    update_card::show();
    position::start(words, checklist);
    let feedback = Feedback::start(checklist);
    event::on_press(move |press| {
        let is_answer = matches!(&press, event::Press::Button(id) if feedback.press(id));
        if !is_answer {
            pressed(words, checklist, keeping, press);
        }
    });
    event::on_change(move |id| changed(words, checklist, keeping, &id));
    host::start(words, move || checklist.follow_site(), move || ending::reset(checklist));
    let message = MessageBox::start(words, checklist);
    event::on_input(move |id| {
        note::typed(words, checklist, &id);
        message.typed(&id);
    });
}

fn pressed(words: Localizer, checklist: Checklist, keeping: Keeping, press: event::Press) {
    match press {
        event::Press::Button(id) => {
            let _ = keeping.press(&id) || button(words, checklist, &id);
        }
        event::Press::Disclosure(id) => disclosed(checklist, &id),
        event::Press::Anchor(fragment) => position::follow(checklist, &fragment),
    }
}

/// A button of a step or of a situation's end.
fn button(words: Localizer, checklist: Checklist, id: &str) -> bool {
    let Some((owner, part)) = id.rsplit_once('/') else { return false };
    if let Some(step) = StepId::from_path(owner) {
        if part == customer::CLEAR {
            steps::clear(words, checklist, step);
            return true;
        }
        return go_on::press(words, checklist, step, part);
    }
    if checks::press(words, checklist, owner, part) {
        return true;
    }
    let Some(situation) = SITUATIONS.iter().find(|situation| situation.name == owner) else { return false };
    if part == customer::START_AGAIN {
        ending::start_again(words, checklist, situation.id);
        return true;
    }
    hand_over::press(words, situation.name, id, || ending::text(words, checklist, situation.id))
}

fn disclosed(checklist: Checklist, id: &str) {
    if let Some(position) = Position::from_fragment(id) {
        position::pressed(checklist, position);
        how_to::disclosed(id, checklist.browser());
        if !matches!(position, Position::Step(_)) {
            disclosure::keep_in_view(id);
        }
    } else if message::is_entry(id) {
        message::pressed_entry(id);
    } else if go_on::disclosed(checklist, id) {
        // The code is drawn.
    } else if id.ends_with(customer::SUMMARY) {
        checklist.refresh_time();
    }
}

fn changed(words: Localizer, checklist: Checklist, keeping: Keeping, id: &str) {
    if keeping.change(id)
        || how_to::choose(words, id)
        || steps::change_extent(words, checklist, id)
        || checks::change(checklist, id)
    {
        return;
    }
    if matches!(id, customer::CARD_MONTH | customer::CARD_YEAR) {
        card_date::show(words);
    } else if let Some((owner, part)) = id.rsplit_once('/')
        && let Some(step) = StepId::from_path(owner)
    {
        match StepResult::from_name(part) {
            Some(result) => steps::answer(words, checklist, step, result),
            None => update_card::show(),
        }
    }
}
