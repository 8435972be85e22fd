//! The customer guide's page: situations with their steps, as native disclosures that the app adds state to.
//!
//! Lives here: what is shown and what a click does. Not here: which steps there are and what follows from the answers
//! (`guide`), and the texts (`words::guide`, `locales/*/customer.ftl`).

mod answer;
mod browser_menus;
mod card_date;
mod checklist;
mod ending;
mod keeping;
mod not_sure;
mod note;
mod place_link;
mod position;
mod situation;
mod step;
mod update_card;

use leptos::prelude::*;

use self::{
    checklist::Checklist,
    keeping::{Keeping, KeepingLine},
    not_sure::NotSure,
    situation::SituationCard,
};
use super::Words;
use crate::{guide::SITUATIONS, key};

/// The customer guide.
#[component]
pub fn CustomerPage() -> impl IntoView {
    let words = Words::of_page();
    let checklist = Checklist::new();
    let keeping = Keeping::new(checklist);
    provide_context(checklist);
    provide_context(keeping);
    Effect::new(move |_| {
        keeping.restore();
        checklist.start();
        position::start(checklist);
    });
    keeping.keep_from_now_on();
    view! {
        <div class="intro">
            <h1>{words.text(key!("customer-heading"))}</h1>
            <p class="lead">{words.text(key!("customer-lead"))}</p>
        </div>
        <section class="situations" aria-label=words.text(key!("customer-situations"))>
            {SITUATIONS.iter().map(|situation| view! { <SituationCard situation /> }).collect_view()} <NotSure />
        </section>
        <KeepingLine />
    }
}
