//! One step: what, why, how, and what came of it.

use leptos::prelude::*;

use super::{
    Checklist,
    answer::Answer,
    browser_menus::{BrowserMenus, BrowserNow},
    card_date::CardDateCheck,
    position,
    update_card::UpdateCard,
};
use crate::{
    guide::{Position, Step, StepId, StepResult},
    key,
    page::Words,
    words::{Key, Value, guide},
};

/// One step of a situation.
#[component]
pub(super) fn StepItem(
    /// Which one.
    step: &'static Step,
    /// Its place in the situation, from 1.
    number: u32,
) -> impl IntoView {
    let words = Words::of_page();
    let checklist = Checklist::of_page();
    let id = step.id;
    let said = guide::step(id);
    let number_said = words.fill(key!("step-number"), &[("number", Value::Count(number))]);
    let current = move || (checklist.current(id.situation()) == Some(id)).then_some("step");
    let result = move || checklist.result(id);
    let badge = move || result().map(|result| words.text(guide::result(result)));
    let tip = said.tip.map(|tip| {
        view! {
            <p class="note tip">
                <strong>{words.text(key!("step-tip"))}</strong>" "
                {words.text(tip)}
            </p>
        }
    });
    view! {
        <li aria-current=current data-result=move || result().map(StepResult::name)>
            <details class="step" id=id.path() open=number == 1>
                <summary on:click=move |_| position::pressed(checklist, Position::Step(id))>
                    <span class="step-number" aria-hidden="true">{number.to_string()}</span>
                    <h3>
                        <span class="visually-hidden">{number_said}" "</span>
                        {words.text(said.title)}
                    </h3>
                    <span class=move || badge_class(result()) hidden=move || result().is_none()>{badge}</span>
                </summary>
                <div class="step-body">
                    <p>{words.text(said.what)}</p>
                    <p>
                        <strong>{words.text(key!("step-why"))}</strong>" "
                        {words.text(said.why)}
                    </p>
                    <How step=id lines=said.how />
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
    lines: &'static [Key],
) -> impl IntoView {
    let words = Words::of_page();
    let list = move || {
        view! {
            <h4>{words.text(key!("step-how"))}</h4>
            <Lines lines />
        }
    };
    match step {
        StepId::ClearCache => view! { {list()} <BrowserMenus /> }.into_any(),
        StepId::OtherBrowser => view! { {list()} <BrowserNow /> }.into_any(),
        StepId::CardValid => view! { {list()} <CardDateCheck /> }.into_any(),
        StepId::UpdateCard => view! { <UpdateCard card=lines /> }.into_any(),
        _ => list().into_any(),
    }
}

/// Things to do in this order.
#[component]
pub(super) fn Lines(
    /// One line at a time.
    lines: &'static [Key],
) -> impl IntoView {
    let words = Words::of_page();
    view! { <ol class="how">{lines.iter().map(|&line| view! { <li>{words.text(line)}</li> }).collect_view()}</ol> }
}

const fn badge_class(result: Option<StepResult>) -> &'static str {
    match result {
        Some(StepResult::Fixed) => "badge good",
        Some(StepResult::StillFailing) => "badge bad",
        Some(StepResult::CannotDo) | None => "badge",
    }
}
