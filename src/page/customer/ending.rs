//! The end of a situation: solved, or what to tell the seller with a summary that is ready to send.

use leptos::prelude::*;

use super::note::Note;
use crate::{
    guide::{Position, SituationId},
    i18n::{Argument, MessageId, guide},
    ids::{self, customer},
    message,
    page::{controls::WaitingButton, shared::HandOver, words},
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
            <h3 id=heading.clone()>{words.text(message!("end-heading"))}</h3>
            <p class="end-state" id=ids::of(id.name(), customer::STATE)>
                {words.text(message!("end-underway"))}
            </p>
            <div id=ids::of(id.name(), customer::TELL)>
                <WhatToTell id />
                <SendSummary id />
            </div>
            <Feedback id />
            <div class="actions needs-app">
                <WaitingButton id=ids::of(id.name(), customer::START_AGAIN) text=message!("end-start-again") waits="" />
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
            <p id=label.clone()>{words.text(message!("end-feedback"))}</p>
            <div class="actions">
                <WaitingButton id=part(customer::HELPED) text=message!("end-feedback.yes") />
                <WaitingButton id=part(customer::NOT_HELPED) text=message!("end-feedback.no") />
            </div>
        </div>
        <p class="needs-app" id=part(customer::THANKS) tabindex="-1" hidden>
            {words.text(message!("end-feedback.thanks"))}
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
            {LINES.map(|line| view! { <li>{words.text(line)}</li> }).collect_view()}
        </ul>
        <p class="note">{words.text(message!("end-never"))}</p>
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
            <summary>{words().text(message!("hand-over-title"))}</summary>
            <Note situation=id />
            <HandOver owner=id.name() />
        </details>
    }
    .into_any()
}
