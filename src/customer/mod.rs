//! The customer guide's page: situations with their steps, what a message means, and what the page checks by itself.
//!
//! | File | What it has |
//! |---|---|
//! | `state`, `checklist` | what the person has done and what follows from it: plain, and as the page's components share it |
//! | `own_steps` | what a site changes about steps |
//! | `situation`, `step`, `added_step` | a situation with its steps, and the steps that a site adds |
//! | `answer`, `next_links` | what the person says of a step, and the way on |
//! | `how_to`, `shown_ways`, `in_app` | what depends on the browser |
//! | `card_date`, `update_card`, `go_on` | what some steps have beside a list |
//! | `ending`, `note`, `feedback` | where a situation ends |
//! | `message/` | what a message means |
//! | `checks` | what the page checks by itself |
//! | `not_sure` | the question for those who are not sure; printed alone |
//! | `position` | the address, and the page that follows it |
//! | `start` | the page's app |
//!
//! Not here: which steps there are and what follows from results (`guide`), and the texts (`locales/*/customer.ftl`).

mod added_step;
mod answer;
mod card_date;
mod checklist;
mod checks;
mod ending;
mod feedback;
mod go_on;
mod how;
mod how_to;
mod in_app;
mod message;
mod next_links;
mod not_sure;
mod note;
mod own_steps;
mod position;
mod shown_ways;
mod situation;
mod start;
mod state;
mod step;
mod update_card;

use leptos::prelude::*;

pub use start::PAGE;

use self::{
    checklist::Checklist, checks::Checks, feedback::Answered, in_app::InAppNotes, message::Message, not_sure::NotSure,
    own_steps::OwnSteps, shown_ways::ShownWays, situation::SituationCard,
};
use crate::{
    guide::SITUATIONS,
    message,
    shared::{KeepChoice, KeepWords, Keeping, words},
};

/// The name under which progress is kept.
const KEPT: &str = "customer-progress";

const KEEP_WORDS: KeepWords = KeepWords {
    label: message!("keep.label"),
    forget: message!("keep.forget"),
    kept: message!("keep.note"),
    forgotten: message!("keep.forgotten"),
    refused: message!("keep.refused"),
};

/// Provides what the page's components share.
fn provide() {
    provide_context(Checklist::new(words()));
    provide_context(OwnSteps::new());
    provide_context(RwSignal::new(ShownWays::default()));
    provide_context(InAppNotes::new());
    provide_context(Answered::new());
    provide_context(Keeping::new(KEPT, KEEP_WORDS));
}

/// The page: the customer guide.
#[component]
pub fn CustomerPage() -> impl IntoView {
    provide();
    let words = words();
    view! {
        <div class="intro">
            <h1>{words.text(message!("customer-heading"))}</h1>
            <p class="lead">{words.text(message!("customer-lead"))}</p>
        </div>
        <section class="situations" aria-label=words.text(message!("customer-situations"))>
            {SITUATIONS.iter().map(|situation| view! { <SituationCard situation /> }).collect_view()}
            <Message />
            <NotSure />
            <Checks />
        </section>
        <div data-spot="keep">
            <KeepChoice />
        </div>
    }
}
