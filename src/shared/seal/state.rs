//! The seal's state: what the browser said of it, refused and requested.

/// How far the seal is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Progress {
    /// The browser has not said yet.
    #[default]
    Closing,
    /// A connection was tried, and the browser refused it by the seal.
    Sealed,
    /// A connection was tried, and the browser did not refuse it as it should.
    Unconfirmed,
}

impl Progress {
    /// Its name in `data-seal`.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Closing => "closing",
            Self::Sealed => "sealed",
            Self::Unconfirmed => "unconfirmed",
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct State {
    progress: Progress,
    /// The addresses that the browser refused by policy.
    refused: Vec<String>,
    /// The addresses of the requests that the browser listed since the start.
    requests: Vec<String>,
    requests_at_paste: Option<u32>,
}

impl State {
    pub(super) const fn progress(&self) -> Progress {
        self.progress
    }

    pub(super) fn holds(&self) -> bool {
        self.progress == Progress::Sealed
    }

    pub(super) const fn has_paste(&self) -> bool {
        self.requests_at_paste.is_some()
    }

    pub(super) const fn confirm(&mut self, holds: bool) {
        self.progress = if holds { Progress::Sealed } else { Progress::Unconfirmed };
    }

    pub(super) fn refuse(&mut self, address: String) {
        self.refused.push(address);
    }

    pub(super) fn request(&mut self, address: String) {
        self.requests.push(address);
    }

    /// From here on requests count as sent after a paste; only the first call decides.
    pub(super) fn mark_paste(&mut self) {
        self.requests_at_paste = self.requests_at_paste.or_else(|| Some(self.sent()));
    }

    /// How many requests the browser let through. It may list a refused attempt as a request: those are left out.
    pub(super) fn sent(&self) -> u32 {
        let sent = self.requests.iter().filter(|address| !self.has_refused(address));
        u32::try_from(sent.count()).unwrap_or(u32::MAX)
    }

    /// The same since the first paste; nothing before it.
    pub(super) fn sent_since_paste(&self) -> Option<u32> {
        Some(self.sent().saturating_sub(self.requests_at_paste?))
    }

    /// Whether the browser reported that it refused this address.
    pub(super) fn has_refused(&self, address: &str) -> bool {
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
    use super::*;

    #[test]
    fn a_refused_address_is_known_again_in_the_browsers_spelling() {
        let one = "ws://127.0.0.1:1/seller/leak-test-websocket";
        assert!(is_same(one, "http://127.0.0.1:1/seller/leak-test-websocket?key=dummy"));
        assert!(!is_same("http://127.0.0.1:1/seller/leak-test-image", "http://127.0.0.1:1/seller/leak-test-fetch"));
    }

    #[test]
    fn only_requests_after_the_first_paste_count() {
        let mut state = State::default();
        state.request("https://a.example/before".to_owned());
        assert_eq!(state.sent_since_paste(), None);
        state.mark_paste();
        assert_eq!(state.sent_since_paste(), Some(0));
        state.request("https://a.example/after".to_owned());
        state.mark_paste();
        assert_eq!(state.sent_since_paste(), Some(1));
    }

    #[test]
    fn a_refused_attempt_is_no_request_even_where_the_browser_lists_it() {
        let mut state = State::default();
        state.mark_paste();
        state.request("https://a.example/leak?key=dummy".to_owned());
        state.refuse("https://a.example/leak".to_owned());
        assert_eq!(state.sent_since_paste(), Some(0));
    }

    #[test]
    fn the_seal_holds_only_once_the_browser_confirmed_it() {
        let mut state = State::default();
        assert!(!state.holds());
        state.confirm(false);
        assert!(!state.holds());
        state.confirm(true);
        assert!(state.holds());
    }
}
