//! A step that a site adds: built by the browser, without answers.

use leptos::prelude::*;

use super::{
    checklist::Checklist,
    step::{NumberSaid, StepNumber},
};
use crate::{config::AddedStep, guide::SituationId, shared::OutsideLink};

/// A step at the end of a situation's own.
#[component]
pub(super) fn AddedStepItem(
    /// The situation.
    situation: SituationId,
    /// Its place among those that are added, from 0.
    index: usize,
    /// Its texts.
    step: AddedStep,
) -> impl IntoView {
    let checklist = expect_context::<Checklist>();
    let AddedStep { title, what, how, link, .. } = step;
    let number = move || u32::try_from(checklist.progress().steps(situation).count() + index + 1).unwrap_or_default();
    let line = |text: String| view! { <li>{text}</li> };
    view! {
        <li>
            <details class="step">
                <summary>
                    <StepNumber />
                    <h3>
                        <NumberSaid number />
                        " "
                        {title}
                    </h3>
                </summary>
                <div class="step-body">
                    {(!what.is_empty()).then(|| view! { <p>{what}</p> })}
                    {(!how.is_empty())
                        .then(|| view! { <ol class="how">{how.into_iter().map(line).collect_view()}</ol> })}
                    {link
                        .map(|link| {
                            view! {
                                <p>
                                    <OutsideLink text=link.text address=link.address.address().to_owned() />
                                </p>
                            }
                        })}
                </div>
            </details>
        </li>
    }
}
