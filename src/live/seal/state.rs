//! The seal's state, and the line on the page that says it.

use crate::{
    browser::{self, element},
    i18n::{Argument, Localizer},
    ids::{self, seller},
    live::{
        follow,
        signal::{Signal, untrack},
    },
    message,
};

/// How far the seal is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    /// The browser has not said yet.
    Closing,
    /// A connection was tried, and the browser refused it by the seal.
    Sealed,
    /// A connection was tried, and the browser did not refuse it as it should.
    Unconfirmed,
}

struct State {
    progress: Progress,
    /// The addresses that the browser refused by policy.
    refused: Vec<String>,
    /// The addresses of the requests that the browser listed.
    requests: Vec<String>,
    requests_at_paste: Option<u32>,
}

/// The seal of this page. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub(in super::super) struct Seal(Signal<State>);

impl Seal {
    /// Watches what the browser refuses and requests, asks it whether the seal holds, and calls back if so.
    pub(in super::super) fn start(words: Localizer, sealed: impl Fn() + 'static) -> Self {
        let seal = Self(Signal::new(State {
            progress: Progress::Closing,
            refused: Vec::new(),
            requests: Vec::new(),
            requests_at_paste: None,
        }));
        follow(move || seal.show(words));
        browser::seal::on_refusal(move |address| seal.0.update(|state| state.refused.push(address)));
        browser::seal::on_request(move |address| seal.0.update(|state| state.requests.push(address)));
        browser::seal::confirm(move |holds| {
            let progress = if holds { Progress::Sealed } else { Progress::Unconfirmed };
            seal.0.update(|state| state.progress = progress);
            if holds {
                sealed();
            }
        });
        seal
    }

    /// How many requests the browser let through since the app started; a signal. A browser may list a refused
    /// attempt as a request: those are left out.
    pub(super) fn requests(self) -> u32 {
        self.0.with(|state| {
            let sent = state.requests.iter().filter(|address| !state.has_refused(address));
            u32::try_from(sent.count()).unwrap_or(u32::MAX)
        })
    }

    /// Notes that something is pasted now: from here on the line counts. The first paste decides.
    pub(in super::super) fn mark_paste(self) {
        if self.0.with_untracked(|state| state.requests_at_paste.is_none()) {
            let now = untrack(|| self.requests());
            self.0.update(|state| state.requests_at_paste = Some(now));
        }
    }

    /// Whether the browser reported that it refused this address; a signal.
    pub(super) fn has_refused(self, address: &str) -> bool {
        self.0.with(|state| state.has_refused(address))
    }

    /// "Sealed. Requests since you pasted: 0."
    fn show(self, words: Localizer) {
        let (progress, at_paste) = self.0.with(|state| (state.progress, state.requests_at_paste));
        let (name, text) = match (progress, at_paste) {
            (Progress::Closing, _) => ("closing", words.text(message!("seal-closing"))),
            (Progress::Sealed, None) => ("sealed", words.text(message!("seal-sealed"))),
            (Progress::Sealed, Some(before)) => {
                let count = Argument::Count(self.requests().saturating_sub(before));
                ("sealed", words.fill(message!("seal-sealed.since-paste"), &[("count", count)]))
            }
            (Progress::Unconfirmed, _) => ("unconfirmed", words.text(message!("seal-unconfirmed"))),
        };
        element::set_attribute(seller::SEAL, "data-seal", Some(name));
        element::set_text(&ids::of(seller::SEAL, "text"), &text);
    }
}

impl State {
    fn has_refused(&self, address: &str) -> bool {
        self.refused.iter().any(|other| is_same(other, address))
    }
}

/// Whether two addresses are the same but for the scheme (`ws` for `http`) and the query, which browsers leave out of
/// their reports at times.
fn is_same(one: &str, other: &str) -> bool {
    fn essence(address: &str) -> &str {
        let address = address.split_once("://").map_or(address, |(_, rest)| rest);
        address.split(['?', '#']).next().unwrap_or(address)
    }
    essence(one) == essence(other)
}

#[cfg(test)]
mod tests {
    use super::is_same;

    #[test]
    fn a_refused_address_is_known_again_in_the_browsers_spelling() {
        let one = "ws://127.0.0.1:1/seller/leak-test-websocket";
        assert!(is_same(one, "http://127.0.0.1:1/seller/leak-test-websocket?key=dummy"));
        assert!(!is_same("http://127.0.0.1:1/seller/leak-test-image", "http://127.0.0.1:1/seller/leak-test-fetch"));
    }
}
