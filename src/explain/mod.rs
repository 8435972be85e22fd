//! What a message means: the box that the customer's and the sellers' pages have, and the sellers' page.
//!
//! | File | What it has |
//! |---|---|
//! | `answer` | what the box answers: plain state, for both roles |
//! | `lookup` | the sellers' box with its answer |
//! | `found` | one likely reason in the answer |
//! | `reason` | what sellers read of a reason, in the list and in the answer |
//! | `reasons`, `codes` | the lists, which the page prints: all can be read without the app |
//! | `entries` | the lists' ids, their entries and the address |
//! | `provide` | what the components share |
//! | `start` | the page's app |
//!
//! Not here: what a message means (`declines`), and what a customer reads of it (`customer`).

mod answer;
mod codes;
mod entries;
mod found;
mod lookup;
mod provide;
mod reason;
mod reasons;
mod start;

use leptos::prelude::*;

pub use answer::{Answer, Reading};
pub use start::PAGE;

use self::{
    codes::Codes,
    entries::{CODES, REASONS},
    lookup::Lookup,
    provide::provide,
    reasons::Reasons,
};
use crate::{message, shared::words};

/// The page: what an error means, for sellers.
#[component]
pub fn MessagesPage() -> impl IntoView {
    provide();
    let words = words();
    let link = |to: &'static str, title| {
        view! {
            <li>
                <a href=["#", to].concat()>{words.text(title)}</a>
            </li>
        }
    };
    view! {
        <div class="intro">
            <h1>{words.text(message!("messages-heading"))}</h1>
            <p class="lead">{words.text(message!("messages-lead"))}</p>
        </div>
        <section class="part needs-app" id="look-up" aria-labelledby="look-up-title" data-spot="lookup">
            <Lookup />
        </section>
        <nav class="contents" aria-label=words.text(message!("messages-contents"))>
            <ol>{link(REASONS, message!("messages-reasons"))} {link(CODES, message!("messages-codes"))}</ol>
        </nav>
        <Reasons />
        <Codes />
    }
}
