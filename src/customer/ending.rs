//! The end of a situation: solved, or what to tell the seller with a summary that is ready to send.

use leptos::{html, prelude::*};

use super::{checklist::Checklist, feedback::Feedback, note::Note};
use crate::{
    browser::{document, host},
    guide::{Outcome, Position, SituationId},
    i18n::{Argument, Localizer, MessageId, guide, summary},
    message,
    shared::{Announcer, HandOver, Text, words},
};

/// Where a situation ends.
#[component]
pub(super) fn Ending(
    /// Which situation.
    id: SituationId,
) -> impl IntoView {
    let (words, checklist) = (words(), expect_context::<Checklist>());
    let heading = format!("{}/heading", id.name());
    let outcome = Memo::new(move |_| checklist.progress().outcome(id));
    Effect::new(move |before: Option<&'static str>| {
        let outcome = name(outcome.get());
        // What was kept from an earlier visit is no news for the page around this one.
        if before.is_some_and(|before| before != outcome) && outcome != UNDERWAY && document::is_ready() {
            host::outcome(&format!("{}/{outcome}", id.name()));
        }
        outcome
    });
    let is_solved = move || matches!(outcome.get(), Outcome::Solved(_));
    let title = move || words.text(if is_solved() { message!("end-solved-heading") } else { message!("end-heading") });
    view! {
        <section
            class="end"
            id=Position::End(id).fragment()
            tabindex="-1"
            aria-labelledby=heading
            data-outcome=move || name(outcome.get())
        >
            <h3 id=heading.clone()>{title}</h3>
            <p class="end-state">{move || said(words, outcome.get())}</p>
            <div hidden=is_solved>
                <WhatToTell id />
                <SendSummary id outcome />
            </div>
            <Feedback id outcome />
            <StartAgain id />
        </section>
    }
}

const UNDERWAY: &str = "underway";

/// An outcome's name for the style sheet and for the page around this one.
const fn name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Solved(_) => "solved",
        Outcome::HandOver => "hand-over",
        Outcome::Underway => UNDERWAY,
    }
}

/// What an outcome means, in a sentence.
pub(super) fn said(words: Localizer, outcome: Outcome) -> String {
    match outcome {
        Outcome::Solved(step) => {
            words.fill(message!("end-solved"), &[("step", Argument::Text(&words.text(guide::step(step).title)))])
        }
        Outcome::HandOver => words.text(message!("end-hand-over")),
        Outcome::Underway => words.text(message!("end-underway")),
    }
}

/// What helps the seller: an article to read, which the summary below fills in.
#[component]
fn WhatToTell(
    /// Which situation.
    id: SituationId,
) -> impl IntoView {
    const LINES: [MessageId; 5] = [
        message!("end-tell-steps"),
        message!("end-tell-order"),
        message!("end-tell-error"),
        message!("end-tell-browser"),
        message!("end-tell-time"),
    ];
    let words = words();
    let situation = words.text(guide::situation(id).title);
    let what = words.fill(message!("end-tell-what"), &[("situation", Argument::Text(&situation))]);
    view! {
        <p>{words.text(message!("end-tell"))}</p>
        <ul>
            <li>{what}</li>
            {LINES.into_iter().map(|line| view! { <li>{words.text(line)}</li> }).collect_view()}
        </ul>
        <p class="note">{words.text(message!("end-never"))}</p>
    }
}

/// The summary, folded until the person wants it or nothing is left to try.
#[component]
fn SendSummary(
    /// Which situation.
    id: SituationId,
    /// Where it stands.
    outcome: Memo<Outcome>,
) -> impl IntoView {
    let (words, checklist, details) = (words(), expect_context::<Checklist>(), NodeRef::<html::Details>::new());
    Effect::new(move |_| {
        if outcome.get() == Outcome::HandOver
            && let Some(details) = details.get_untracked()
        {
            details.set_open(true);
        }
    });
    let text = Memo::new(move |_| {
        let (messages, facts) = (words.messages(), checklist.with(|state| state.summary(id)));
        Text { title: summary::title(messages, &facts), text: summary::text(messages, &facts) }
    });
    view! {
        <details
            class="hand-over needs-app"
            id=format!("{}/hand-over", id.name())
            node_ref=details
            on:toggle=move |_| checklist.refresh_time()
        >
            <summary>{words.text(message!("hand-over-title"))}</summary>
            <Note situation=id />
            <HandOver owner=id.name() text />
        </details>
    }
}

/// Clears the situation's answers; the same button brings them back, so that the focus need not move.
#[component]
fn StartAgain(
    /// Which situation.
    id: SituationId,
) -> impl IntoView {
    let (words, announcer, checklist) = (words(), expect_context::<Announcer>(), expect_context::<Checklist>());
    let can_undo = Memo::new(move |_| checklist.with(|state| state.can_undo(id)));
    let has_nothing_to_do = move || !can_undo.get() && checklist.progress().tried(id).0 == 0;
    let press = move |_| {
        let is_cleared = checklist.update(|state| {
            state.start_again_or_undo(id);
            state.can_undo(id)
        });
        announcer.say(&words.text(if is_cleared { message!("end-cleared") } else { message!("end-restored") }));
    };
    let text = move || words.text(if can_undo.get() { message!("end-undo") } else { message!("end-start-again") });
    view! {
        <div class="actions needs-app">
            <button type="button" disabled=has_nothing_to_do on:click=press>
                {text}
            </button>
        </div>
    }
}
