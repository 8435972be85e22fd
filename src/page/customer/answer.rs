//! What the person says of a step: three native radios, which also work as a tick list without the app.

use leptos::prelude::*;

use crate::{
    guide::{Extent, Position, StepId, StepResult},
    i18n::{Argument, Localizer, guide},
    ids::{self, customer},
    message,
    page::words,
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
            <legend>{words.text(message!("result-question"))}</legend>
            <div class="choices">{StepResult::ALL.map(choice).collect_view()}</div>
        </fieldset>
        <div class="next">
            {next_links(words, step)}
            <button type="button" class="plain needs-app idle" id=clear disabled>
                {words.text(message!("result-clear"))}
            </button>
        </div>
    }
    .into_any()
}

/// The way on, for all steps and for the article's own: the style sheet shows the one that fits what is shown.
fn next_links(words: Localizer, step: StepId) -> impl IntoView {
    let link = |extent: Extent, shown_in: Option<&'static str>| {
        let text = match step.next(extent) {
            Some(next) => {
                words.fill(message!("step-next"), &[("step", Argument::Text(&words.text(guide::step(next).title)))])
            }
            None => words.text(message!("step-next-end")),
        };
        view! {
            <a href=["#", &Position::after(step, extent).fragment()].concat() data-next=shown_in>
                {text}
            </a>
        }
    };
    if step.is_extra() || step.next(Extent::All) == step.next(Extent::Article) {
        vec![link(Extent::All, None)]
    } else {
        vec![link(Extent::All, Some("all")), link(Extent::Article, Some("article"))]
    }
}
