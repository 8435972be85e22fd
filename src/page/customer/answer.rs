//! What the person says of a step: three native radios, which also work as a tick list without the app.

use leptos::prelude::*;

use crate::{
    guide::{Position, StepId, StepResult},
    ids::{self, customer},
    key,
    page::words,
    words::{Value, Words, guide},
};

/// The three radios of a step, the way on, and the way back. The way on comes next in the order of the Tab key.
#[component]
pub(super) fn Answer(
    /// Which step.
    step: StepId,
) -> impl IntoView {
    let words = words();
    let path = step.path();
    let (name, clear) = (ids::of(&path, "result"), ids::of(&path, customer::CLEAR));
    let choice = |result: StepResult| {
        view! {
            <label class="choice">
                <input type="radio" name=name.clone() id=ids::of(&path, result.name()) value=result.name() />
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
            <a href=["#", &Position::after(step).fragment()].concat()>{next_words(words, step)}</a>
            <button type="button" class="plain needs-app idle" id=clear disabled>
                {words.text(key!("result-clear"))}
            </button>
        </div>
    }
    .into_any()
}

fn next_words(words: Words, step: StepId) -> String {
    match step.next() {
        Some(next) => words.fill(key!("step-next"), &[("step", Value::Text(&words.text(guide::step(next).title)))]),
        None => words.text(key!("step-next-end")),
    }
}
