//! One step: what, why, how, and what came of it. The style sheet shows the badge of the ticked result, with and
//! without the app.

use leptos::prelude::*;

use super::{
    answer::StepAnswer, card_date::CardDateCheck, checklist::Checklist, go_on::GoOn, how::How, how_to::HowTo,
    next_links::NextLinks, own_steps::OwnSteps, update_card::UpdateCard,
};
use crate::{
    guide::{Step, StepId, StepResult},
    i18n::{Argument, MessageId, guide},
    message,
    shared::words,
};

/// One step of a situation.
#[component]
pub(super) fn StepItem(
    /// Which one.
    step: &'static Step,
) -> impl IntoView {
    let (words, checklist, own) = (words(), expect_context::<Checklist>(), expect_context::<OwnSteps>());
    let (id, path, said) = (step.id, step.id.path(), guide::step(step.id));
    let is_first = id.situation().situation().steps.first().is_some_and(|first| first.id == id);
    let is_current = Memo::new(move |_| checklist.with(|state| state.current(id.situation()) == Some(id)));
    let result = Memo::new(move |_| checklist.progress().result(id));
    let number = Memo::new(move |_| checklist.with(|state| state.number(id)));
    let text = move |id: MessageId| own.reworded(move || words.text(id));
    let tip = said.tip.map(|tip| {
        view! {
            <p class="note tip">
                <strong>{words.text(message!("step-tip"))}</strong>
                " "
                {text(tip)}
            </p>
        }
    });
    view! {
        <li
            id=format!("{path}/item")
            aria-current=move || is_current.get().then_some("step")
            data-extra=step.extra
            data-result=move || result.get().map(StepResult::name)
            hidden=move || own.hides(id)
        >
            <details class="step" id=path.clone() open=is_first>
                <summary>
                    <StepNumber />
                    <h3>
                        <NumberSaid number=move || number.get() />
                        " "
                        {text(said.title)}
                    </h3>
                    <Badges />
                </summary>
                <div class="step-body">
                    <p>{text(said.what)}</p>
                    <p>
                        <strong>{words.text(message!("step-why"))}</strong>
                        " "
                        {text(said.why)}
                    </p>
                    {(id == StepId::UpdateCard).then(|| view! { <UpdateCard card=said.how /> })}
                    {(id != StepId::UpdateCard)
                        .then(|| {
                            view! {
                                <h4>{words.text(message!("step-how"))}</h4>
                                <How step=id lines=said.how />
                            }
                        })}
                    {(id == StepId::CardValid).then(|| view! { <CardDateCheck /> })}
                    {(!step.tasks.is_empty()).then(|| view! { <HowTo step /> })}
                    {matches!(id, StepId::OtherBrowser | StepId::OtherDevice).then(|| view! { <GoOn step=id /> })}
                    {tip}
                    <StepAnswer step=id result>
                        <NextLinks step=id />
                    </StepAnswer>
                </div>
            </details>
        </li>
    }
}

/// The place of the step's number. The style sheet counts: which steps are shown may change, also without the app.
#[component]
pub(super) fn StepNumber() -> impl IntoView {
    // Not a literal: the browser builds it for the steps that a site adds.
    const CLASS: &str = "step-number";
    view! { <span class=CLASS aria-hidden="true"></span> }
}

/// The step's number for screen readers.
#[component]
pub(super) fn NumberSaid(
    /// The number, from 1.
    number: impl Fn() -> u32 + Send + Sync + 'static,
) -> impl IntoView {
    let words = words();
    let said = move || words.fill(message!("step-number"), &[("number", Argument::Count(number()))]);
    view! { <span class="visually-hidden step-said">{said}</span> }
}

/// The badges of all results.
#[component]
fn Badges() -> impl IntoView {
    let words = words();
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
    StepResult::ALL.into_iter().map(badge).collect_view()
}
