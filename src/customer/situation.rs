//! One situation: a disclosure with its steps and its end.

use leptos::prelude::*;

use super::{
    added_step::AddedStepItem, checklist::Checklist, ending::Ending, in_app::InAppNote, own_steps::OwnSteps,
    step::StepItem,
};
use crate::{
    browser::document,
    guide::{Extent, Situation, SituationId},
    i18n::{Argument, guide},
    message,
    shared::{Announcer, Icon, waits, words},
};

/// One situation, as it is printed; what is in it is a spot.
#[component]
pub(super) fn SituationCard(
    /// Which one.
    situation: &'static Situation,
) -> impl IntoView {
    let (words, said) = (words(), guide::situation(situation.id));
    view! {
        <details class="card situation" name="situation" id=situation.name>
            <summary>
                <Icon path=icon(situation.id) />
                <span class="situation-title">
                    <h2>{words.text(said.title)}</h2>
                    <span class="quiet">{words.text(said.line)}</span>
                </span>
            </summary>
            <div class="body" data-spot="situation" data-at=situation.name>
                <SituationBody situation />
            </div>
        </details>
    }
}

/// What is in a situation.
#[component]
pub(super) fn SituationBody(
    /// Which one.
    situation: &'static Situation,
) -> impl IntoView {
    let (words, own, id) = (words(), expect_context::<OwnSteps>(), situation.id);
    let said = guide::situation(id);
    let remark = said
        .remark
        .map(|remark| view! { <p class="note warn" data-extra=situation.extra_remark>{words.text(remark)}</p> });
    let added = move || {
        let added = own.added(id).into_iter().enumerate();
        added.map(|(index, step)| view! { <AddedStepItem situation=id index step /> }).collect_view()
    };
    view! {
        <p>{words.text(said.lead)}</p>
        <InAppNote situation=id />
        {remark}
        <Tried situation />
        <ol class="steps">
            {situation.steps.iter().map(|step| view! { <StepItem step /> }).collect_view()} {added}
        </ol>
        <Ending id />
    }
}

/// How many steps were tried, and the switch that shows the source article's steps alone.
#[component]
fn Tried(
    /// Of which situation.
    situation: &'static Situation,
) -> impl IntoView {
    let (words, announcer, checklist) = (words(), expect_context::<Announcer>(), expect_context::<Checklist>());
    let (id, waits) = (situation.id, waits());
    let tried = move || words.fill(message!("progress-tried"), &counts(checklist.progress().tried(id)));
    let is_short = Memo::new(move |_| checklist.progress().extent() == Extent::Article);
    let change = move |event| {
        let is_short = event_target_checked(&event);
        checklist.update(|state| state.set_extent(if is_short { Extent::Article } else { Extent::All }));
        let said = if is_short { message!("steps-short-on") } else { message!("steps-short-off") };
        announcer.say(&words.fill(said, &counts(checklist.with_untracked(|state| state.progress().tried(id)))));
    };
    let switch = move || {
        view! {
            <label class="choice">
                <input
                    type="checkbox"
                    id=format!("{}/short", situation.name)
                    autocomplete="off"
                    disabled=waits
                    prop:checked=move || is_short.get()
                    on:change=change
                />
                {words.text(message!("steps-short"))}
            </label>
        }
    };
    view! {
        <div class="tried needs-app">
            <p>{tried}</p>
            {situation.has_extras().then(switch)}
        </div>
    }
}

fn counts((done, all): (u32, u32)) -> [(&'static str, Argument<'static>); 2] {
    [("done", Argument::Count(done)), ("all", Argument::Count(all))]
}

/// Says to the style sheet which steps are shown, from now on.
pub(super) fn mark_shown_steps() {
    let checklist = expect_context::<Checklist>();
    Effect::new(move |_| document::show_only_article(checklist.progress().extent() == Extent::Article));
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
