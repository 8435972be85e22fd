//! One situation: a disclosure with its steps and its end.

use leptos::prelude::*;

use super::{ending::Ending, how_to::InAppNote, step::StepItem};
use crate::{
    guide::{Progress, Situation, SituationId},
    i18n::{Argument, guide},
    ids::{self, customer},
    message,
    page::{shared::Icon, words},
};

/// One situation with its steps.
#[component]
pub(super) fn SituationCard(
    /// Which one.
    situation: &'static Situation,
) -> impl IntoView {
    let words = words();
    let id = situation.id;
    let said = guide::situation(id);
    let remark = said
        .remark
        .map(|remark| view! { <p class="note warn" data-extra=situation.extra_remark>{words.text(remark)}</p> });
    let steps = situation.steps.iter().zip(1..).map(|(step, number)| view! { <StepItem step number /> }).collect_view();
    let (done, all) = Progress::default().tried(id);
    let tried =
        words.fill(message!("progress-tried"), &[("done", Argument::Count(done)), ("all", Argument::Count(all))]);
    view! {
        <details class="card situation" name="situation" id=situation.name>
            <summary>
                <Icon path=icon(id) />
                <span class="situation-title">
                    <h2>{words.text(said.title)}</h2>
                    <span class="quiet">{words.text(said.line)}</span>
                </span>
            </summary>
            <div class="body">
                <p>{words.text(said.lead)}</p>
                <InAppNote situation=id />
                {remark}
                <div class="tried needs-app">
                    <p id=ids::of(situation.name, customer::TRIED)>{tried}</p>
                    {situation.has_extras().then(|| view! { <ShortList situation=id /> })}
                </div>
                <ol class="steps">{steps}</ol>
                <Ending id />
            </div>
        </details>
    }
    .into_any()
}

/// The switch that shows the source article's steps alone.
#[component]
fn ShortList(situation: SituationId) -> impl IntoView {
    view! {
        <label class="choice">
            <input
                type="checkbox"
                id=ids::of(situation.name(), customer::SHORT)
                autocomplete="off"
                disabled
                data-waits=ids::FOR_START
            />
            {words().text(message!("steps-short"))}
        </label>
    }
}

/// A drawing of the situation: a button with a pointer, a card, an arrow that comes round again.
const fn icon(situation: SituationId) -> &'static str {
    match situation {
        SituationId::ContinueButton => {
            "M8 15H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v4M11.5 11.5l8.5 3.2-3.7 1.6-1.6 3.7z"
        }
        SituationId::NewPurchase => {
            "M11 19H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v4M3 9.5h18M6.5 14.5h3M15 15l5 5m0-5-5 5"
        }
        SituationId::RecurringPayment => {
            "M4 11.5a8 8 0 0 1 13.8-5L20 8.7M20 4v4.7h-4.7M20 12.5a8 8 0 0 1-13.8 5L4 15.3M4 20v-4.7h4.7"
        }
    }
}
