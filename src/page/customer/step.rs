//! One step: what, why, how, and what came of it. The style sheet shows the badge of the ticked result, with and
//! without the app.

use leptos::prelude::*;

use super::{answer::Answer, card_date::CardDateCheck, go_on::GoOn, how_to::HowTo, update_card::UpdateCard};
use crate::{
    guide::{Step, StepId, StepResult},
    i18n::{Argument, MessageId, guide},
    ids::{self, customer},
    message,
    page::words,
};

/// One step of a situation.
#[component]
pub(super) fn StepItem(
    /// Which one.
    step: &'static Step,
    /// Its place in the situation, from 1.
    number: u32,
) -> impl IntoView {
    let words = words();
    let id = step.id;
    let said = guide::step(id);
    let number_said = words.fill(message!("step-number"), &[("number", Argument::Count(number))]);
    let (path, is_first) = (id.path(), number == 1);
    let tip = said.tip.map(|tip| {
        view! {
            <p class="note tip">
                <strong>{words.text(message!("step-tip"))}</strong>" "
                {words.text(tip)}
            </p>
        }
    });
    let badge = |result: StepResult| {
        let class = match result {
            StepResult::Fixed => "badge good",
            StepResult::StillFailing => "badge bad",
            StepResult::CannotDo => "badge",
        };
        view! {
            <span class=class data-for=result.name()>
                {words.text(guide::result(result))}
            </span>
        }
    };
    view! {
        <li id=ids::of(&path, customer::ITEM) aria-current=is_first.then_some("step") data-extra=step.extra>
            <details class="step" id=path.clone() open=is_first>
                <summary>
                    // The style sheet counts: which steps are shown may change, also without the app.
                    <span class="step-number" aria-hidden="true"></span>
                    <h3>
                        <span class="visually-hidden step-said" id=ids::of(&path, customer::NUMBER)>
                            {number_said}
                        </span>
                        " "
                        {words.text(said.title)}
                    </h3>
                    {StepResult::ALL.map(badge).collect_view()}
                </summary>
                <div class="step-body">
                    <p data-text="what">{words.text(said.what)}</p>
                    <p data-text="why">
                        <strong>{words.text(message!("step-why"))}</strong>" "
                        {words.text(said.why)}
                    </p>
                    <How step=id lines=said.how />
                    <HowTo step />
                    {matches!(id, StepId::OtherBrowser | StepId::OtherDevice).then(|| view! { <GoOn step=id /> })}
                    {tip}
                    <Answer step=id />
                </div>
            </details>
        </li>
    }
    .into_any()
}

/// How to do a step; some steps have more than a list.
#[component]
fn How(
    /// Which step.
    step: StepId,
    /// What to do, one line at a time.
    lines: &'static [MessageId],
) -> impl IntoView {
    let words = words();
    let list = move || {
        view! {
            <h4>{words.text(message!("step-how"))}</h4>
            <Lines lines />
        }
    };
    match step {
        StepId::CardValid => view! { {list()} <CardDateCheck /> }.into_any(),
        StepId::UpdateCard => view! { <UpdateCard card=lines /> }.into_any(),
        _ => list().into_any(),
    }
}

/// Things to do in this order.
#[component]
pub(super) fn Lines(
    /// One line at a time.
    lines: &'static [MessageId],
) -> impl IntoView {
    let words = words();
    view! { <ol class="how">{lines.iter().map(|&line| view! { <li>{words.text(line)}</li> }).collect_view()}</ol> }
}
