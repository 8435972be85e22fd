//! Every means that a page knows for sending something out, each tried with a dummy.
//!
//! Used to show that the sealed page refuses them all. Nothing here ever sees what was pasted.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{EventSource, FontFace, HtmlElement, HtmlFormElement, WebSocket, Worker, XmlHttpRequest};

use super::{
    callback,
    window::{document, window},
};

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

    /// Its name in the address that it tries.
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
        self.attempted(address).is_ok()
    }

    fn attempted(self, address: &str) -> Result<(), JsValue> {
        match self {
            // The promise of what is refused is broken; nobody waits for it.
            Self::Fetch => callback::settled(&window().fetch_with_str(address), drop),
            Self::Font => {
                let font = FontFace::new_with_str("leak-test", &["url(", address, ")"].concat())?;
                callback::settled(&font.load()?, drop);
            }
            Self::Request => {
                let request = XmlHttpRequest::new()?;
                request.open("GET", address)?;
                request.send()?;
            }
            Self::Beacon => drop(window().navigator().send_beacon_with_opt_str(address, Some(DUMMY))?),
            Self::WebSocket => {
                let address = ["ws", address.strip_prefix("http").unwrap_or_default()].concat();
                drop(WebSocket::new(&address)?);
            }
            Self::EventSource => drop(EventSource::new(address)?),
            Self::Worker => drop(Worker::new(address)?),
            Self::Image => drop(element("img", &[("src", address)])?),
            Self::Style => add_to_head("stylesheet", address)?,
            Self::Prefetch => add_to_head("prefetch", address)?,
            Self::Ping => element("a", &[("ping", address), ("href", "#see-for-yourself")])?.click(),
            Self::Form => submit_form(address)?,
        }
        Ok(())
    }
}

/// What the attempts carry in the place of a key.
const DUMMY: &str = "dummy";

/// The address on the page's own site that one attempt tries, with the dummy in it.
#[must_use]
pub fn address(means: Means) -> String {
    let here = window().location().href().unwrap_or_default();
    let here = here.split(['?', '#']).next().unwrap_or_default();
    [here, "leak-test-", means.id(), "?key=", DUMMY].concat()
}

fn element(tag: &str, attributes: &[(&str, &str)]) -> Result<HtmlElement, JsValue> {
    let element = document().create_element(tag)?;
    for (name, value) in attributes {
        element.set_attribute(name, value)?;
    }
    Ok(element.unchecked_into())
}

fn add_to_head(relation: &str, address: &str) -> Result<(), JsValue> {
    let link = element("link", &[("rel", relation), ("href", address)])?;
    if let Some(head) = document().head() {
        head.append_child(&link)?;
    }
    Ok(())
}

/// Aims at a frame of its own, so that a form that did get through would not carry the person away.
fn submit_form(address: &str) -> Result<(), JsValue> {
    let frame = element("iframe", &[("name", "leak-test"), ("hidden", ""), ("title", "")])?;
    let form = element("form", &[("action", address), ("method", "post"), ("target", "leak-test"), ("hidden", "")])?;
    let Some(body) = document().body() else { return Ok(()) };
    body.append_child(&frame)?;
    body.append_child(&form)?;
    let submitted = form.unchecked_ref::<HtmlFormElement>().submit();
    form.remove();
    frame.remove();
    submitted
}
