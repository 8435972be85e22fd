//! The seal: closing the page's network after start, asking the browser whether it holds, and counting what it did.
//!
//! Not here: the attempts to get around it (`leak`), and what the page says of it.

use std::{cell::Cell, rc::Rc, time::Duration};

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    PerformanceEntry, PerformanceObserver, PerformanceObserverEntryList, PerformanceObserverInit,
    SecurityPolicyViolationEvent,
};

use super::{
    callback,
    window::{document, window},
};

/// What the sealed page may load or send: nothing. Policies only add up, so no script can take it back.
const POLICY: &str = "default-src 'none'; connect-src 'none'; img-src 'none'; style-src 'none'; script-src 'none'; \
                      font-src 'none'; media-src 'none'; worker-src 'none'; manifest-src 'none'; object-src 'none'; \
                      form-action 'none'; base-uri 'none'; frame-src ";

/// What a sealed page may show in frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frames {
    /// Nothing.
    None,
    /// Pages of its own site, which load by their own policies. For a page that takes no secrets.
    OfOwnSite,
}

/// How long the browser has to answer whether the seal holds. It answers within milliseconds, or not at all.
const PATIENCE: Duration = Duration::from_secs(5);

/// Adds the second policy to the page. From then on the browser refuses every connection.
pub fn close(frames: Frames) {
    let Some(head) = document().head() else { return };
    if let Ok(meta) = document().create_element("meta") {
        let _ = meta.set_attribute("http-equiv", "Content-Security-Policy");
        let frames = if frames == Frames::OfOwnSite { "'self'" } else { "'none'" };
        let _ = meta.set_attribute("content", &[POLICY, frames].concat());
        let _ = head.append_child(&meta);
    }
}

/// Tries a connection to the page's own site, which the page's first policy allows, and calls back once with whether
/// the seal refused it: the connection failed, and the browser named the policy as the reason.
pub fn confirm(done: impl FnOnce(bool) + 'static) {
    let trial =
        Rc::new(Trial { failed: Cell::new(false), refused: Cell::new(false), done: Cell::new(Some(Box::new(done))) });
    on_violation({
        let trial = Rc::clone(&trial);
        move |violation| {
            if violation.effective_directive() == "connect-src" {
                trial.refused.set(true);
                trial.look(false);
            }
        }
    });
    let _ = callback::after(PATIENCE, {
        let trial = Rc::clone(&trial);
        move || trial.look(true)
    });
    callback::settled(&window().fetch_with_str("?sealed"), move |connected| {
        trial.failed.set(!connected);
        trial.look(connected);
    });
}

/// The connection that is tried, with what is known of it so far.
struct Trial {
    failed: Cell<bool>,
    refused: Cell<bool>,
    done: Cell<Option<Answer>>,
}

/// Who waits for whether the seal holds.
type Answer = Box<dyn FnOnce(bool)>;

impl Trial {
    /// Answers, where all is known or nothing more will come.
    fn look(&self, is_last: bool) {
        let holds = self.failed.get() && self.refused.get();
        if (holds || is_last)
            && let Some(done) = self.done.take()
        {
            done(holds);
        }
    }
}

/// Calls back with the address of each refusal by a policy of this page, as far as the browser tells it, for as long as the
/// page lives.
pub fn on_refusal(callback: impl Fn(String) + 'static) {
    on_violation(move |violation| callback(violation.blocked_uri()));
}

fn on_violation(callback: impl Fn(&SecurityPolicyViolationEvent) + 'static) {
    callback::listen(&document(), "securitypolicyviolation", move |event| callback(event.unchecked_ref()));
}

/// Calls back with the address of each request that begins from now on, as the browser lists it, for as long as the page
/// lives. Some browsers list refused ones too; and some list the page's own files only after the app has started, which
/// began before and are left out.
pub fn on_request(callback: impl Fn(String) + 'static) {
    let from = window().performance().map_or(0.0, |clock| clock.now());
    let listener = callback::function(move |list| {
        let list: PerformanceObserverEntryList = list.unchecked_into();
        for entry in list.get_entries() {
            let entry: PerformanceEntry = entry.unchecked_into();
            if entry.start_time() >= from {
                callback(entry.name());
            }
        }
    });
    if let Ok(observer) = PerformanceObserver::new(&listener) {
        let kinds = Array::of1(&JsValue::from_str("resource"));
        observer.observe(&PerformanceObserverInit::new(&kinds));
    }
}
