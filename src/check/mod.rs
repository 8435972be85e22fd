//! The settings check: pasted text in, verdicts and a redacted report out.
//!
//! | File | What it has |
//! |---|---|
//! | `state` | what was found in what was entered: plain state |
//! | `entry`, `card` | entering settings: a text, or a field for each |
//! | `boxes` | the boxes for secrets, and what hides and empties them |
//! | `result` | the verdict over all, and the list of connections |
//! | `connection`, `finding`, `question`, `setting` | one connection and what is shown of it |
//! | `redacted` | the text with its secrets hidden |
//! | `compare` | one value beside the processor's |
//! | `surroundings` | whether keys may be pasted here at all |
//!
//! It shares no signal with the page's guide: [`Check::report`] hands out what was found, [`Check::clear`] empties it. No
//! signal holds what was pasted. Not here: what is wrong with a setting (`crate::settings`), and the guide (`seller`).

mod boxes;
mod card;
mod compare;
mod connection;
mod entry;
mod finding;
mod question;
mod redacted;
mod result;
mod setting;
mod state;
mod surroundings;

use std::sync::Arc;

use leptos::prelude::*;

pub use compare::Compare;
pub use entry::LoadExample;

use self::{
    boxes::{BoxRef, Boxes},
    entry::Entry,
    redacted::RedactedText,
    result::Findings,
    state::State,
    surroundings::OwnTab,
};
use crate::{
    browser::secrets,
    i18n::MessageId,
    message,
    settings::{Comparison, Connection},
    shared::{Seal, SealLine, Site},
};

/// The id of the heading of what was found.
const RESULT: &str = "result";

/// What was found, to hand out: redacted connections; nothing where nothing was entered.
pub type Report = Option<Arc<[Connection]>>;

/// Why a text is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Refusal {
    TooLarge,
    /// Cards are nobody's settings: all boxes are emptied at once.
    CardNumber,
}

impl Refusal {
    const fn said(self) -> MessageId {
        match self {
            Self::TooLarge => message!("seller-check.too-large"),
            Self::CardNumber => message!("seller-check.card"),
        }
    }
}

/// The check on this page. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub struct Check {
    seal: Seal,
    /// Whether all pages around this one are known to be trusted; nothing until they were looked at.
    is_trusted: RwSignal<Option<bool>>,
    state: RwSignal<State>,
    /// How two values compare; nothing while one of them is missing.
    compared: RwSignal<Option<Comparison>>,
    /// The box for a text, and the cards.
    entry: Boxes,
    comparison: Boxes,
    paste: BoxRef,
}

impl Check {
    /// Empties all boxes, forgets what was found in them, and hides again what will be in them.
    pub fn clear(self) {
        secrets::wipe();
        for boxes in [self.entry, self.comparison] {
            boxes.reset();
        }
        self.compared.set(None);
        self.state.update(State::clear);
    }

    /// Calls back with what was found, now and whenever it changes.
    pub fn report(self, out: impl Fn(Report) + 'static) {
        Effect::new(move || out(self.state.with(State::report)));
    }

    /// Starts in the browser: watches the seal and the pages around, and empties the boxes when the page is left.
    pub fn begin(self, site: Site) {
        // Whatever the browser may have filled in again.
        self.clear();
        self.seal.watch();
        surroundings::watch(self, site);
        secrets::on_leave(move || self.clear());
    }

    /// Whether something may be pasted. Tracks it.
    fn is_open(self) -> bool {
        self.seal.holds() && self.is_trusted.get() == Some(true)
    }

    fn change_way(self, by_field: bool) {
        self.clear();
        self.state.update(|state| state.change_way(by_field));
    }

    /// What follows from reading boxes: all are emptied where one has a card number, and a refusal is said. Nothing was
    /// read where there is no result.
    fn settle(self, boxes: Boxes, result: Option<Result<(), Refusal>>) {
        let refusal = result.and_then(Result::err);
        if refusal == Some(Refusal::CardNumber) {
            self.clear();
        }
        boxes.refuse(refusal);
    }
}

/// Provides what the check's components share, its [`Seal`] among it; gives the handle to the check.
pub fn provide() -> Check {
    let seal = Seal::new();
    let check = Check {
        seal,
        is_trusted: RwSignal::new(None),
        state: RwSignal::default(),
        compared: RwSignal::new(None),
        entry: Boxes::new(),
        comparison: Boxes::new(),
        paste: BoxRef::new(),
    };
    provide_context(seal);
    provide_context(check);
    check
}

/// The check: entering settings, and what was found in them.
#[component]
pub fn SettingsCheck() -> impl IntoView {
    view! {
        <SealLine />
        <OwnTab />
        <Entry />
        <Findings />
        <RedactedText />
    }
}
