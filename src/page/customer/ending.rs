//! The end of a situation: solved, or what to tell the seller with a summary that is ready to send.

use leptos::prelude::*;

use super::{Checklist, note::Note};
use crate::{
    device::disclosure,
    guide::{Outcome, Position, SituationId},
    key,
    page::{Announcer, Started, Words, shared::HandOver},
    words::{Key, Value, guide, summary},
};

/// Where a situation ends.
#[component]
pub(super) fn Ending(
    /// Which situation.
    id: SituationId,
) -> impl IntoView {
    let words = Words::of_page();
    let checklist = Checklist::of_page();
    let end = Position::End(id).fragment();
    let heading_id = [&end, "/heading"].concat();
    let outcome = move || checklist.outcome(id);
    let is_solved = move || matches!(outcome(), Outcome::Solved(_));
    let heading = move || words.text(if is_solved() { key!("end-solved-heading") } else { key!("end-heading") });
    let state = move || outcome_said(words, outcome());
    let outcome_name = move || match outcome() {
        Outcome::Solved(_) => "solved",
        Outcome::HandOver => "hand-over",
        Outcome::Underway => "underway",
    };
    view! {
        <section class="end" id=end tabindex="-1" aria-labelledby=heading_id.clone() data-outcome=outcome_name>
            <h3 id=heading_id.clone()>{heading}</h3>
            <p class="end-state">{state}</p>
            <div hidden=is_solved>
                <WhatToTell id />
                <SendSummary id />
            </div>
            <StartAgain id />
        </section>
    }
    .into_any()
}

/// What an outcome means, in a sentence.
pub(super) fn outcome_said(words: Words, outcome: Outcome) -> String {
    match outcome {
        Outcome::Solved(step) => {
            words.fill(key!("end-solved"), &[("step", Value::Text(&words.text(guide::step(step).title)))])
        }
        Outcome::HandOver => words.text(key!("end-hand-over")),
        Outcome::Underway => words.text(key!("end-underway")),
    }
}

/// What helps the seller: an article to read, which the summary below fills in.
#[component]
fn WhatToTell(
    /// Which situation.
    id: SituationId,
) -> impl IntoView {
    const LINES: [Key; 5] = [
        key!("end-tell-steps"),
        key!("end-tell-order"),
        key!("end-tell-error"),
        key!("end-tell-browser"),
        key!("end-tell-time"),
    ];
    let words = Words::of_page();
    let situation = words.text(guide::situation(id).title);
    let what = words.fill(key!("end-tell-what"), &[("situation", Value::Text(&situation))]);
    view! {
        <p>{words.text(key!("end-tell"))}</p>
        <ul>
            <li>{what}</li>
            {LINES.map(|line| view! { <li>{words.text(line)}</li> }).collect_view()}
        </ul>
        <p class="note">{words.text(key!("end-never"))}</p>
    }
}

/// The summary, folded until the person wants it or nothing is left to try.
#[component]
fn SendSummary(
    /// Which situation.
    id: SituationId,
) -> impl IntoView {
    let words = Words::of_page();
    let checklist = Checklist::of_page();
    let details = [id.name(), "/hand-over"].concat();
    let opened = details.clone();
    let is_done = Memo::new(move |_| checklist.is_started() && checklist.outcome(id) == Outcome::HandOver);
    Effect::new(move |_| {
        if is_done.get() {
            disclosure::set_open(&opened, true);
        }
    });
    let book = words.book();
    let title =
        Signal::derive(move || checklist.summary(id).map(|facts| summary::title(book, &facts)).unwrap_or_default());
    let text =
        Signal::derive(move || checklist.summary(id).map(|facts| summary::text(book, &facts)).unwrap_or_default());
    view! {
        <details class="hand-over needs-app" id=details>
            <summary on:click=move |_| checklist.refresh_time()>{words.text(key!("hand-over-title"))}</summary>
            <Note situation=id />
            <HandOver title text />
        </details>
    }
    .into_any()
}

/// Clears the situation's answers; the same button brings them back, so that the focus need not move.
#[component]
fn StartAgain(
    /// Which situation.
    id: SituationId,
) -> impl IntoView {
    let words = Words::of_page();
    let started = Started::of_page();
    let checklist = Checklist::of_page();
    let announcer = Announcer::of_page();
    let can_undo = move || checklist.can_undo(id);
    let has_answers = move || checklist.progress().tried(id).0 > 0;
    let press = move |_| {
        checklist.start_again_or_undo(id);
        announcer.say(words.text(if checklist.can_undo(id) { key!("end-cleared") } else { key!("end-restored") }));
    };
    view! {
        <div class="actions needs-app">
            <button
                type="button"
                id=[id.name(), "/start-again"].concat()
                disabled=move || !started.get() || !(can_undo() || has_answers())
                on:click=press
            >
                {move || words.text(if can_undo() { key!("end-undo") } else { key!("end-start-again") })}
            </button>
        </div>
    }
}
