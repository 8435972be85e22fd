//! The steps: their results, which one to try now, and the counts.

use super::{Checklist, ending};
use crate::{
    browser::{disclosure, document, element, focus, form},
    guide::{Extent, Outcome, Progress, SITUATIONS, Situation, SituationId, StepId, StepResult},
    i18n::{Argument, Localizer, MessageId, guide},
    ids::{self, customer},
    live::announce,
    message,
};

/// Kept progress with what was ticked on the page before the app started, which outweighs it.
pub(super) fn ticked_over(mut progress: Progress) -> Progress {
    for step in steps() {
        let path = step.path();
        let ticked = StepResult::ALL.into_iter().find(|result| form::is_checked(&ids::of(&path, result.name())));
        if ticked.is_some() {
            progress.set(step, ticked);
        }
    }
    progress
}

/// Brings all steps up to the state; an effect.
pub(super) fn show(words: Localizer, checklist: Checklist) {
    let progress = checklist.progress();
    let is_short = progress.extent() == Extent::Article;
    document::show_only_article(is_short);
    for situation in SITUATIONS {
        form::set_checked(&ids::of(situation.name, customer::SHORT), is_short);
        let (done, all) = progress.tried(situation.id);
        let tried =
            words.fill(message!("progress-tried"), &[("done", Argument::Count(done)), ("all", Argument::Count(all))]);
        element::set_text(&ids::of(situation.name, customer::TRIED), &tried);
        show_numbers(words, situation, &progress);
        show_steps(situation, &progress, checklist.current(situation.id));
    }
}

/// What the style sheet counts, for screen readers.
fn show_numbers(words: Localizer, situation: &Situation, progress: &Progress) {
    for (step, number) in progress.steps(situation.id).zip(1..) {
        let said = words.fill(message!("step-number"), &[("number", Argument::Count(number))]);
        element::set_text(&ids::of(&step.path(), customer::NUMBER), &said);
    }
}

/// Shows the main steps alone, or all, where the switch of a situation was changed; false where another control was.
pub(super) fn change_extent(words: Localizer, checklist: Checklist, id: &str) -> bool {
    let Some((name, customer::SHORT)) = id.rsplit_once('/') else { return false };
    let is_short = form::is_checked(id);
    checklist.set_extent(if is_short { Extent::Article } else { Extent::All });
    if let Some(situation) = SITUATIONS.iter().find(|situation| situation.name == name) {
        let key = if is_short { message!("steps-short-on") } else { message!("steps-short-off") };
        announce(&words.fill(key, &counts(checklist, situation.id)));
    }
    true
}

fn counts(checklist: Checklist, situation: SituationId) -> [(&'static str, Argument<'static>); 2] {
    let (done, all) = checklist.progress().tried(situation);
    [("done", Argument::Count(done)), ("all", Argument::Count(all))]
}

fn show_steps(situation: &Situation, progress: &Progress, current: Option<StepId>) {
    for step in situation.steps {
        let (path, result) = (step.id.path(), progress.result(step.id));
        let id = |part| ids::of(&path, part);
        for one in StepResult::ALL {
            form::set_checked(&id(one.name()), result == Some(one));
        }
        element::set_attribute(&id(customer::ITEM), "aria-current", (current == Some(step.id)).then_some("step"));
        element::set_attribute(&id(customer::ITEM), "data-result", result.map(StepResult::name));
        let clear = id(customer::CLEAR);
        element::set_disabled(&clear, result.is_none());
        let idle = if result.is_none() { "plain needs-app idle" } else { "plain needs-app" };
        element::set_attribute(&clear, "class", Some(idle));
    }
}

/// The person says what came of a step: the next one opens. The focus stays where it is.
pub(super) fn answer(words: Localizer, checklist: Checklist, step: StepId, result: StepResult) {
    if let Some(next) = checklist.answer(step, result) {
        disclosure::set_open(&next.path(), true);
    }
    let result = said(words, checklist, step, message!("result-said"), Some(result));
    announce(&match checklist.outcome(step.situation()) {
        Outcome::Underway => result,
        outcome => [&result, " ", &ending::outcome_said(words, outcome)].concat(),
    });
}

/// The person takes a step's result back. The button goes, so the focus moves to the answers.
pub(super) fn clear(words: Localizer, checklist: Checklist, step: StepId) {
    checklist.clear(step);
    focus::on(&ids::of(&step.path(), StepResult::Fixed.name()));
    announce(&said(words, checklist, step, message!("result-cleared"), None));
}

fn said(words: Localizer, checklist: Checklist, step: StepId, key: MessageId, result: Option<StepResult>) -> String {
    let (done, all) = checklist.progress().tried(step.situation());
    let result = result.map(|result| words.text(guide::result(result))).unwrap_or_default();
    let step = words.text(guide::step(step).title);
    let arguments = [
        ("step", Argument::Text(&step)),
        ("result", Argument::Text(&result)),
        ("done", Argument::Count(done)),
        ("all", Argument::Count(all)),
    ];
    words.fill(key, &arguments)
}

fn steps() -> impl Iterator<Item = StepId> {
    SITUATIONS.iter().flat_map(|situation| situation.steps).map(|step| step.id)
}
