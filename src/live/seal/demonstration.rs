//! "See for yourself": the page tries to send a dummy out by every means, and shows what the browser did with each.

use std::time::Duration;

use super::Seal;
use crate::{
    browser::{
        self, element,
        leak::{self, Means},
    },
    i18n::{Argument, Localizer},
    ids::{self, seller},
    live::{
        announce, follow,
        signal::{Signal, untrack},
    },
    message,
};

/// How long the browser has to report a refusal before the page says that it saw none.
const PATIENCE: Duration = Duration::from_secs(2);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Attempt {
    NotYet,
    Waiting,
    RefusedAtOnce,
    NoReport,
}

/// The demonstration. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub(in super::super) struct Demonstration {
    words: Localizer,
    seal: Seal,
    attempts: Signal<[Attempt; Means::ALL.len()]>,
}

impl Demonstration {
    /// A demonstration of the page's seal; nothing is tried yet.
    pub(in super::super) fn start(words: Localizer, seal: Seal) -> Self {
        let all = Self { words, seal, attempts: Signal::new([Attempt::NotYet; Means::ALL.len()]) };
        follow(move || all.show());
        all
    }

    /// Tries every means, where its button was pressed.
    pub(in super::super) fn press(self, id: &str) {
        if id != seller::TRY_LEAKS {
            return;
        }
        self.attempts.set(
            Means::ALL.map(|means| {
                if means.attempt(&leak::address(means)) { Attempt::Waiting } else { Attempt::RefusedAtOnce }
            }),
        );
        let _ = browser::after(PATIENCE, move || self.end());
    }

    fn end(self) {
        self.attempts.update(|attempts| {
            for attempt in attempts.iter_mut().filter(|attempt| **attempt == Attempt::Waiting) {
                *attempt = Attempt::NoReport;
            }
        });
        let count = Argument::Count(untrack(|| self.seal.requests()));
        announce(&self.words.fill(message!("leak-result"), &[("count", count)]));
    }

    fn show(self) {
        for (means, attempt) in Means::ALL.into_iter().zip(self.attempts.get()) {
            let (class, text) = match attempt {
                Attempt::NotYet => continue,
                _ if self.seal.has_refused(&leak::address(means)) => ("badge good", message!("leak-refused")),
                Attempt::RefusedAtOnce => ("badge good", message!("leak-refused")),
                Attempt::Waiting => ("badge", message!("leak-waiting")),
                Attempt::NoReport => ("badge", message!("leak-no-report")),
            };
            let badge = ids::of(means.id(), seller::LEAK);
            element::set_attribute(&badge, "class", Some(class));
            element::set_text(&badge, &self.words.text(text));
            element::set_hidden(&badge, false);
        }
    }
}
