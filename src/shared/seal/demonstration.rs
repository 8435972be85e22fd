//! "See for yourself": the page tries to send a dummy out by every means it knows, and shows what the browser did.

use std::time::Duration;

use leptos::prelude::*;

use super::Seal;
use crate::{
    browser::leak::{self, Means},
    i18n::{Argument, MessageId},
    message,
    shared::{Announcer, waits, words},
};

/// How long the browser has to report a refusal before the page says that it saw none.
const PATIENCE: Duration = Duration::from_secs(2);

/// What came of a means so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Attempt {
    NotYet,
    Waiting,
    RefusedAtOnce,
    NoReport,
}

impl Attempt {
    /// What became of it when the patience is over.
    fn end(&mut self) {
        if *self == Self::Waiting {
            *self = Self::NoReport;
        }
    }

    /// Whether it is known to be refused, and what is said of it; `is_reported` where the browser reported a refusal.
    const fn result(self, is_reported: bool) -> Option<(bool, MessageId)> {
        match (self, is_reported) {
            (Self::NotYet, _) => None,
            (Self::RefusedAtOnce, _) | (_, true) => Some((true, message!("leak-refused"))),
            (Self::Waiting, false) => Some((false, message!("leak-waiting"))),
            (Self::NoReport, false) => Some((false, message!("leak-no-report"))),
        }
    }
}

/// The demonstration: a button, and a row for each means.
#[component]
pub fn SeeForYourself() -> impl IntoView {
    let (words, announcer, Seal(seal)) = (words(), expect_context::<Announcer>(), expect_context());
    let attempts = RwSignal::new(Means::ALL.map(|_| Attempt::NotYet));
    let end = move || {
        attempts.update(|attempts| attempts.iter_mut().for_each(Attempt::end));
        let count = Argument::Count(seal.with_untracked(super::state::State::sent));
        announcer.say(&words.fill(message!("leak-result"), &[("count", count)]));
    };
    let attempt =
        move |_| {
            attempts.set(Means::ALL.map(|means| {
                if means.attempt(&leak::address(means)) { Attempt::Waiting } else { Attempt::RefusedAtOnce }
            }));
            set_timeout(end, PATIENCE);
        };
    let row = |(index, means): (usize, Means)| {
        let result = move || {
            let attempt = attempts.with(|attempts| attempts.get(index).copied())?;
            attempt.result(attempt != Attempt::NotYet && seal.with(|seal| seal.has_refused(&leak::address(means))))
        };
        view! {
            <li>
                <span>{words.text(name(means))}</span>
                <span
                    class="badge"
                    class:good=move || result().is_some_and(|(is_refused, _)| is_refused)
                    hidden=move || result().is_none()
                >
                    {move || result().map(|(_, key)| words.text(key))}
                </span>
            </li>
        }
    };
    view! {
        <details class="card see-for-yourself" id="see-for-yourself">
            <summary>
                <h3>{words.text(message!("see-for-yourself"))}</h3>
            </summary>
            <div class="body">
                <p>{words.text(message!("see-for-yourself.lead"))}</p>
                <p class="actions needs-app">
                    <button type="button" disabled=waits() on:click=attempt>
                        {words.text(message!("see-for-yourself.try"))}
                    </button>
                </p>
                <ul class="means needs-app">{Means::ALL.into_iter().enumerate().map(row).collect_view()}</ul>
                <p>{words.text(message!("see-for-yourself.tools"))}</p>
                <p>{words.text(message!("see-for-yourself.offline"))}</p>
                <p class="quiet">{words.text(message!("see-for-yourself.limits"))}</p>
            </div>
        </details>
    }
}

const fn name(means: Means) -> MessageId {
    match means {
        Means::Fetch => message!("leak-fetch"),
        Means::Request => message!("leak-request"),
        Means::Beacon => message!("leak-beacon"),
        Means::WebSocket => message!("leak-websocket"),
        Means::EventSource => message!("leak-eventsource"),
        Means::Image => message!("leak-image"),
        Means::Style => message!("leak-style"),
        Means::Font => message!("leak-font"),
        Means::Form => message!("leak-form"),
        Means::Ping => message!("leak-ping"),
        Means::Prefetch => message!("leak-prefetch"),
        Means::Worker => message!("leak-worker"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_means_is_called_refused_only_where_the_browser_refused_it() {
        assert_eq!(Attempt::NotYet.result(true), None);
        assert_eq!(Attempt::RefusedAtOnce.result(false), Some((true, message!("leak-refused"))));
        assert_eq!(Attempt::Waiting.result(true), Some((true, message!("leak-refused"))));
        let mut attempt = Attempt::Waiting;
        attempt.end();
        assert_eq!(attempt.result(false), Some((false, message!("leak-no-report"))));
    }
}
