//! Every means that a page knows for sending something out, each tried with a dummy (`leak.js`).
//!
//! Used to show that the sealed page refuses them all. Nothing here ever sees what was pasted.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = attemptLeak)]
    fn attempt_leak(means: &str, address: &str) -> bool;
    #[wasm_bindgen(js_name = addressWithoutMore)]
    fn address_without_more() -> String;
}

/// A way in which a page could send something out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the web platform's")]
pub enum Means {
    Fetch,
    Request,
    Beacon,
    WebSocket,
    EventSource,
    Image,
    Style,
    Font,
    Form,
    Ping,
    Prefetch,
    Worker,
}

impl Means {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 12] = [
        Self::Fetch,
        Self::Request,
        Self::Beacon,
        Self::WebSocket,
        Self::EventSource,
        Self::Image,
        Self::Style,
        Self::Font,
        Self::Form,
        Self::Ping,
        Self::Prefetch,
        Self::Worker,
    ];

    /// Its name in the address that it tries, and in `leak.js`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Fetch => "fetch",
            Self::Request => "xhr",
            Self::Beacon => "beacon",
            Self::WebSocket => "websocket",
            Self::EventSource => "eventsource",
            Self::Image => "image",
            Self::Style => "style",
            Self::Font => "font",
            Self::Form => "form",
            Self::Ping => "ping",
            Self::Prefetch => "prefetch",
            Self::Worker => "worker",
        }
    }

    /// Tries to send a dummy key to the page's own site. False is the browser's refusal at once, or that it does not know
    /// this means; true says only that the attempt was made: the browser reports its refusal as an event.
    #[must_use]
    pub fn attempt(self, address: &str) -> bool {
        attempt_leak(self.id(), address)
    }
}

/// The address on the page's own site that one attempt tries, with the dummy in it.
#[must_use]
pub fn address(means: Means) -> String {
    [&address_without_more(), "leak-test-", means.id(), "?key=dummy"].concat()
}
