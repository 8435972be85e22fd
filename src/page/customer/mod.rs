//! The customer guide's page: situations with their steps, as native disclosures with native radios.
//!
//! Lives here: what is printed. Not here: what a click does (`live::customer`), which steps there are and what follows
//! from the answers (`guide`), the texts (`i18n::guide`, `locales/*/customer.ftl`).

mod answer;
mod card_date;
mod checks;
mod ending;
mod go_on;
mod how_to;
mod message;
mod not_sure;
mod note;
mod situation;
mod step;
mod update_card;

use leptos::prelude::*;

use self::{checks::Checks, message::Message, not_sure::NotSure, situation::SituationCard};
use super::{shared::Keep, words};
use crate::{guide::SITUATIONS, message};

/// The customer guide.
#[component]
pub fn CustomerPage() -> impl IntoView {
    let words = words();
    view! {
        <div class="intro">
            <h1>{words.text(message!("customer-heading"))}</h1>
            <p class="lead">{words.text(message!("customer-lead"))}</p>
        </div>
        <section class="situations" aria-label=words.text(message!("customer-situations"))>
            {SITUATIONS.iter().map(|situation| view! { <SituationCard situation /> }).collect_view()}
            <Message /> <NotSure /> <Checks />
        </section>
        <Keep label=message!("keep.label") kept=message!("keep.note") forget=message!("keep.forget") />
    }
}
