//! Steps as a site wants them: texts of its own, steps left out, steps added. Set by the file alone, so once.

use std::cell::RefCell;

use crate::{
    browser::{element, insert, value},
    config::{AddedStep, Mistake, StepTexts, Steps, read_steps},
    guide::{Position, Progress, SITUATIONS, Situation, StepId},
    i18n::{Argument, Localizer, Messages, guide},
    ids::{self, customer},
    message,
};

thread_local! {
    /// What the file says of steps.
    static STEPS: RefCell<Steps> = RefCell::default();
}

/// Reads what the file says of steps, and puts the site's own titles into the book, for what is said and handed over.
/// Gives what could not be taken.
pub fn word(book: &mut Messages) -> Vec<Mistake> {
    let (own, mistakes) = read_steps(&value::of_file());
    for (step, texts) in steps(&own) {
        if let Some(title) = &texts.title {
            book.set_text(guide::step(step).title, title);
        }
    }
    STEPS.set(own);
    mistakes
}

/// Leaves out of the progress what is left out of the page.
pub(super) fn leave_out(progress: Progress) -> Progress {
    STEPS.with_borrow(|own| without(progress, own))
}

fn without(mut progress: Progress, own: &Steps) -> Progress {
    for (step, _) in steps(own).filter(|(_, texts)| texts.hidden) {
        progress.leave_out(step);
    }
    progress
}

/// Brings the printed steps up to what the file says.
pub(super) fn show(words: Localizer) {
    STEPS.with_borrow(|own| {
        if *own != Steps::default() {
            show_own(words, own);
        }
    });
}

fn show_own(words: Localizer, own: &Steps) {
    for (step, texts) in steps(own) {
        reword(step, texts);
    }
    let progress = without(Progress::default(), own);
    for situation in SITUATIONS {
        let shown: Vec<StepId> = progress.steps(situation.id).collect();
        for step in situation.steps.iter().filter(|step| !shown.contains(&step.id)) {
            element::set_hidden(&ids::of(&step.id.path(), customer::ITEM), true);
            element::set_hidden_all(&["a[href='#", &step.id.path(), "']"].concat(), true);
        }
        for (index, step) in shown.iter().enumerate() {
            lead_on(words, *step, index == 0, shown.get(index + 1).copied());
        }
        add(words, situation, shown.len(), own);
    }
}

fn steps(own: &Steps) -> impl Iterator<Item = (StepId, &StepTexts)> {
    own.changed.iter().filter_map(|(step, texts)| Some((StepId::from_path(step)?, texts)))
}

fn reword(step: StepId, texts: &StepTexts) {
    let path = step.path();
    let parts = [
        ("summary h3", &texts.title),
        ("[data-text=what]", &texts.what),
        ("[data-text=why]", &texts.why),
        (".tip", &texts.tip),
    ];
    for (part, text) in parts {
        if let Some(text) = text {
            insert::set_last_text(&path, part, text);
        }
    }
    if let Some(lines) = &texts.how {
        insert::set_lines(&path, "ol.how", lines);
    }
}

/// The way on to what is shown next.
fn lead_on(words: Localizer, step: StepId, is_first: bool, next: Option<StepId>) {
    let path = step.path();
    if is_first {
        crate::browser::disclosure::set_open(&path, true);
    }
    let (position, text) = match next {
        Some(next) => {
            let title = words.text(guide::step(next).title);
            (Position::Step(next), words.fill(message!("step-next"), &[("step", Argument::Text(&title))]))
        }
        None => (Position::End(step.situation()), words.text(message!("step-next-end"))),
    };
    insert::set_anchor(&path, ".next a", &position.fragment(), &text);
}

fn add(words: Localizer, situation: &Situation, before: usize, own: &Steps) {
    let added = own.added.iter().filter(|step| step.situation == situation.name);
    for (step, number) in added.zip(before + 1..) {
        let AddedStep { title, what, how, link, .. } = step;
        let number = u32::try_from(number).unwrap_or_default();
        let said = words.fill(message!("step-number"), &[("number", Argument::Count(number))]);
        let parts = insert::Added { said: &said, title, what, how };
        let link = link.as_ref().map(|link| (&*link.text, link.address.address()));
        insert::add_step(situation.name, &parts, link);
    }
}
