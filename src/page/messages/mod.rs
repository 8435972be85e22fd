//! The page for sellers that reads what processors, logs and customers say: a box, all reasons, and all codes.
//!
//! Lives here: what is printed; all of it can be read without the app. Not here: what the box answers
//! (`live::messages`), what a message means (`declines`), the texts.

mod codes;
mod customer_link;
mod lookup;
mod reasons;

use leptos::prelude::*;

use self::{codes::Codes, lookup::Lookup, reasons::Reasons};
use super::words;
use crate::{ids::messages as id, message};

/// What an error means, for sellers.
#[component]
pub fn MessagesPage() -> impl IntoView {
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
        <Lookup />
        <nav class="contents" aria-label=words.text(message!("messages-contents"))>
            <ol>{link(id::REASON, message!("messages-reasons"))} {link(id::CODES, message!("messages-codes"))}</ol>
        </nav>
        <Reasons />
        <Codes />
    }
}
