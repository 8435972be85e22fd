//! The seal's state on a page that has something to protect.

use leptos::prelude::*;

use crate::device;

/// How far the seal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealState {
    /// The browser has not said yet.
    Closing,
    /// A connection was tried, and the browser refused it by the seal.
    Sealed,
    /// A connection was tried, and the browser did not refuse it as it should.
    Unconfirmed,
}

/// The seal of this page. Make one per page with [`Seal::provide`].
#[derive(Clone, Copy)]
pub struct Seal {
    state: RwSignal<SealState>,
    refused: RwSignal<Vec<String>>,
    requests: RwSignal<Vec<String>>,
    requests_at_paste: RwSignal<Option<u32>>,
}

impl Seal {
    /// Makes the page's seal, watches it from the app's start on, and hands it to all components below.
    pub fn provide() -> Self {
        let seal = Self {
            state: RwSignal::new(SealState::Closing),
            refused: RwSignal::new(Vec::new()),
            requests: RwSignal::new(Vec::new()),
            requests_at_paste: RwSignal::new(None),
        };
        provide_context(seal);
        Effect::new(move |_| seal.watch());
        seal
    }

    /// The seal that the page provided.
    ///
    /// # Panics
    /// Where no component above called [`Seal::provide`].
    #[must_use]
    pub fn of_page() -> Self {
        expect_context()
    }

    fn watch(self) {
        device::seal::on_refusal(move |refusal| self.refused.update(|all| all.push(refusal.address)));
        device::seal::on_request(move |address| self.requests.update(|all| all.push(address)));
        device::seal::confirm(move |sealed| {
            self.state.set(if sealed { SealState::Sealed } else { SealState::Unconfirmed });
        });
    }

    /// How far the seal is; a signal.
    #[must_use]
    pub fn state(self) -> SealState {
        self.state.get()
    }

    /// Whether the browser confirmed the seal; a signal.
    #[must_use]
    pub fn is_sealed(self) -> bool {
        self.state() == SealState::Sealed
    }

    /// How many requests the browser let through since the app started; a signal. A browser may list a refused
    /// attempt as a request: those are left out.
    #[must_use]
    pub fn requests(self) -> u32 {
        self.refused.with(|refused| {
            self.requests.with(|requests| {
                let sent = requests.iter().filter(|address| !refused.iter().any(|other| same(other, address)));
                u32::try_from(sent.count()).unwrap_or(u32::MAX)
            })
        })
    }

    /// Notes that something is pasted now: from here on [`Seal::requests_since_paste`] counts. The first paste decides.
    pub fn mark_paste(self) {
        if self.requests_at_paste.with_untracked(Option::is_none) {
            self.requests_at_paste.set(Some(untrack(|| self.requests())));
        }
    }

    /// How many requests the browser let through since something was first pasted; nothing before that. A signal.
    #[must_use]
    pub fn requests_since_paste(self) -> Option<u32> {
        self.requests_at_paste.get().map(|before| self.requests().saturating_sub(before))
    }

    /// Whether the browser reported that it refused this address; a signal.
    #[must_use]
    pub fn has_refused(self, address: &str) -> bool {
        self.refused.with(|refused| refused.iter().any(|other| same(other, address)))
    }
}

/// Whether two addresses are the same but for the scheme (`ws` for `http`) and the query, which browsers leave out of
/// their reports at times.
fn same(one: &str, other: &str) -> bool {
    fn essence(address: &str) -> &str {
        let address = address.split_once("://").map_or(address, |(_, rest)| rest);
        address.split(['?', '#']).next().unwrap_or(address)
    }
    essence(one) == essence(other)
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn a_refused_address_is_known_again_in_the_browsers_spelling() {
        assert!(same(
            "ws://127.0.0.1:1/seller/leak-test-websocket",
            "http://127.0.0.1:1/seller/leak-test-websocket?key=dummy"
        ));
        assert!(!same("http://127.0.0.1:1/seller/leak-test-image", "http://127.0.0.1:1/seller/leak-test-fetch"));
    }
}
