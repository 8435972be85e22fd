//! The seller guide's app: answers, the way on, the settings check with its boxes, the comparison, the report.

mod boxes;
mod cards;
mod connection;
mod desk;
mod embedder;
mod paste;
mod redaction;
mod report;
mod total;
mod word;

use self::desk::Desk;
use super::{
    config, customer_link, enable, follow, host,
    keeping::{Keeping, KeepingWords},
    seal::{Demonstration, Seal},
};
use crate::{
    browser::{element, event, form, secrets},
    guide::seller::{Answers, Part},
    i18n::{Argument, Localizer, seller},
    ids::{self, seller as id},
    message,
    settings::MAX_BYTES,
};

/// The name under which the answers are kept.
const KEPT: &str = "seller-answers";

const KEEPING: KeepingWords = KeepingWords {
    kept: message!("seller-keep.kept"),
    forgotten: message!("seller-keep.forgotten"),
    refused: message!("seller-keep.refused"),
};

/// Adds the app to the seller guide's page.
pub fn add(words: Localizer) {
    let seal = Seal::start(words, || embedder::when_trusted(|| enable(ids::FOR_SEAL)));
    let demonstration = Demonstration::start(words, seal);
    let keeping = Keeping::start(KEPT, KEEPING, words);
    let desk = Desk::new(words, ticked_over(keeping.kept()));
    follow(move || {
        desk.answers.with(|answers| {
            show(words, answers);
            keeping.keep(&answers.to_text());
        });
    });
    total::start(desk);
    cards::start(desk);
    redaction::start(desk);
    boxes::start(desk);
    report::start(desk);
    event::on_press(move |press| {
        if let event::Press::Button(id) = press {
            demonstration.press(&id);
            let _ = keeping.press(&id) || connection::press(&id) || boxes::press(desk, &id) || report::press(desk, &id);
            customer_link::press(words, &id);
        }
    });
    event::on_change(move |id| {
        if !(keeping.change(&id) || word::change(desk, &id)) {
            desk.answers.update(|answers| answers.mark(&id, form::is_checked(&id)));
        }
    });
    event::on_input(move |id| {
        if boxes::read(desk, &id) {
            seal.mark_paste();
        }
    });
    secrets::refuse_above(MAX_BYTES, move |id| boxes::refuse_too_large(desk, &id));
    secrets::on_leave(move || desk.wipe());
    // The parts that are left decide what comes next.
    let follow = move || desk.answers.set(desk.answers.get_untracked());
    host::start(words, follow, move || report::again(desk));
}

/// Kept answers with what was ticked on the page before the app started, which outweighs them.
fn ticked_over(kept: Option<String>) -> Answers {
    let mut answers = kept.map(|kept| Answers::from_text(&kept)).unwrap_or_default();
    for (id, _) in Answers::default().choices().filter(|(id, _)| form::is_checked(id)) {
        answers.mark(&id, true);
    }
    answers
}

/// Brings the ticks and the links to the next parts up to the answers.
fn show(words: Localizer, answers: &Answers) {
    for (id, marked) in answers.choices() {
        form::set_checked(&id, marked);
    }
    for part in Part::ALL {
        let shown = |part: &Part| !part.is_extra() || !config::with(|config| config.without_extras);
        let next = std::iter::successors(Some(part), |part| part.next(answers)).skip(1).find(shown);
        let link = ids::of(part.id(), id::NEXT);
        element::set_hidden(&link, next.is_none());
        let next = next.unwrap_or(Part::Report);
        let title = words.text(seller::title(next));
        element::set_attribute(&link, "href", Some(&["#", next.id()].concat()));
        element::set_text(&link, &words.fill(message!("seller-next"), &[("part", Argument::Text(&title))]));
    }
}
