//! The end of a situation: solved, or what to tell the seller with a summary that is ready to send.

use leptos::prelude::*;

use super::note::Note;
use crate::{
    guide::{Position, SituationId},
    ids::{self, customer},
    key,
    page::{controls::WaitingButton, shared::HandOver, words},
    words::{Key, Value, guide},
};

/// Where a situation ends.
#[component]
pub(super) fn Ending(
    /// Which situation.
    id: SituationId,
) -> impl IntoView {
    let words = words();
    let heading = ids::of(id.name(), customer::HEADING);
    view! {
        <section
            class="end"
            id=Position::End(id).fragment()
            tabindex="-1"
            aria-labelledby=heading.clone()
            data-outcome="underway"
        >
            <h3 id=heading.clone()>{words.text(key!("end-heading"))}</h3>
            <p class="end-state" id=ids::of(id.name(), customer::STATE)>
                {words.text(key!("end-underway"))}
            </p>
            <div id=ids::of(id.name(), customer::TELL)>
                <WhatToTell id />
                <SendSummary id />
            </div>
            <Feedback id />
            <div class="actions needs-app">
                <WaitingButton id=ids::of(id.name(), customer::START_AGAIN) text=key!("end-start-again") waits="" />
            </div>
        </section>
    }
    .into_any()
}

/// Whether the page helped: asked once, when a situation has come to its end.
#[component]
fn Feedback(
    /// Which situation.
    id: SituationId,
) -> impl IntoView {
    let words = words();
    let part = |part| ids::of(id.name(), part);
    let label = ids::of(&part(customer::FEEDBACK), "label");
    view! {
        <div class="needs-app" id=part(customer::FEEDBACK) role="group" aria-labelledby=label.clone() hidden>
            <p id=label.clone()>{words.text(key!("end-feedback"))}</p>
            <div class="actions">
                <WaitingButton id=part(customer::HELPED) text=key!("end-feedback.yes") />
                <WaitingButton id=part(customer::NOT_HELPED) text=key!("end-feedback.no") />
            </div>
        </div>
        <p class="needs-app" id=part(customer::THANKS) tabindex="-1" hidden>
            {words.text(key!("end-feedback.thanks"))}
        </p>
    }
    .into_any()
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
    let words = words();
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
    view! {
        <details class="hand-over needs-app" id=ids::of(id.name(), customer::SUMMARY)>
            <summary>{words().text(key!("hand-over-title"))}</summary>
            <Note situation=id />
            <HandOver owner=id.name() />
        </details>
    }
    .into_any()
}
