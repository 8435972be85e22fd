//! The settings check: pasted text in, verdicts and a redacted report out.
//!
//! | File | What it has |
//! |---|---|
//! | `state` | what was found in what was entered: plain state |
//! | `handle` | the check as its components share it, and as the page's guide holds it |
//! | `boxes`, `secret_box` | the boxes for secrets, and what hides and empties them |
//! | `entry`, `card` | entering settings: a text, or a field for each |
//! | `result` | the verdict over all, and the list of connections |
//! | `connection`, `finding`, `question`, `setting` | one connection and what is shown of it |
//! | `redacted` | the text with its secrets hidden |
//! | `compare` | one value beside the processor's |
//! | `surroundings` | whether keys may be pasted here at all |
//! | `places` | the ids that buttons and findings lead to |
//!
//! It shares no signal with the page's guide: [`Check::report`] hands out what was found, [`Check::clear`] empties it. No
//! signal holds what was pasted. Not here: what is wrong with a setting (`crate::settings`), and the guide (`seller`).

mod boxes;
mod card;
mod compare;
mod connection;
mod entry;
mod finding;
mod handle;
mod places;
mod question;
mod redacted;
mod result;
mod secret_box;
mod setting;
mod state;
mod surroundings;

use leptos::prelude::*;

pub use compare::Compare;
pub use entry::LoadExample;
pub use handle::{Check, Report, provide};

use self::{entry::Entry, redacted::RedactedText, result::Findings, surroundings::OwnTab};
use crate::shared::SealLine;

/// The check: entering settings, and what was found in them.
#[component]
pub fn SettingsCheck() -> impl IntoView {
    let check: Check = expect_context();
    view! {
        <SealLine />
        <OwnTab surroundings=check.surroundings />
        <Entry />
        <Findings />
        <RedactedText />
    }
}
