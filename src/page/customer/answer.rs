//! What the person says of a step: three native radios, which also work as a tick list without the app.

use leptos::prelude::*;

use super::{Checklist, ending, place_link::PlaceLink};
use crate::{
    device::form,
    guide::{Outcome, Position, StepId, StepResult},
    key,
    page::{Announcer, Started, Words},
    words::{Key, Value, guide},
};

/// The id of a result's radio: `new-purchase/clear-cache/fixed`.
pub(super) fn id(step: StepId, result: StepResult) -> String {
    [&step.path(), "/", result.name()].concat()
}

/// The result whose radio is ticked in the page.
pub(super) fn ticked(step: StepId) -> Option<StepResult> {
    StepResult::ALL.into_iter().find(|&result| form::is_checked(&id(step, result)))
}

/// The three radios of a step, the way on, and the way back. The way on comes next in the order of the Tab key.
#[component]
pub(super) fn Answer(
    /// Which step.
    step: StepId,
) -> impl IntoView {
    let words = Words::of_page();
    let started = Started::of_page();
    let checklist = Checklist::of_page();
    let announcer = Announcer::of_page();
    Effect::new(move |_| {
        if checklist.is_started() {
            let chosen = checklist.result(step);
            for result in StepResult::ALL {
                form::set_checked(&id(step, result), chosen == Some(result));
            }
        }
    });
    let choose = move |result| {
        checklist.answer(step, result);
        let result = said(words, checklist, step, key!("result-said"), Some(result));
        announcer.say(match checklist.outcome(step.situation()) {
            Outcome::Underway => result,
            outcome => [&result, " ", &ending::outcome_said(words, outcome)].concat(),
        });
    };
    let clear = move |_| {
        checklist.clear(step);
        announcer.say(said(words, checklist, step, key!("result-cleared"), None));
    };
    let choice = move |result: StepResult| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=[&step.path(), "/result"].concat()
                    id=id(step, result)
                    value=result.name()
                    on:change=move |_| choose(result)
                />
                {words.text(guide::result(result))}
            </label>
        }
    };
    view! {
        <fieldset class="answer">
            <legend>{words.text(key!("result-question"))}</legend>
            <div class="choices">{StepResult::ALL.map(choice).collect_view()}</div>
        </fieldset>
        <div class="next">
            <PlaceLink to=Position::after(step) text=next_words(words, step) />
            <button
                type="button"
                class="plain needs-app"
                class:idle=move || checklist.result(step).is_none()
                disabled=move || !started.get()
                on:click=clear
            >
                {words.text(key!("result-clear"))}
            </button>
        </div>
    }
    .into_any()
}

fn said(words: Words, checklist: Checklist, step: StepId, key: Key, result: Option<StepResult>) -> String {
    let (done, all) = checklist.progress().tried(step.situation());
    let result = result.map(|result| words.text(guide::result(result))).unwrap_or_default();
    let step = words.text(guide::step(step).title);
    let arguments = [
        ("step", Value::Text(&step)),
        ("result", Value::Text(&result)),
        ("done", Value::Count(done)),
        ("all", Value::Count(all)),
    ];
    words.fill(key, &arguments)
}

fn next_words(words: Words, step: StepId) -> String {
    match step.next() {
        Some(next) => words.fill(key!("step-next"), &[("step", Value::Text(&words.text(guide::step(next).title)))]),
        None => words.text(key!("step-next-end")),
    }
}
