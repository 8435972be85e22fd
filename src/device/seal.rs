//! The seal: closing the page's network after start, asking the browser whether it holds, and counting what it did.
//!
//! Not here: the attempts to get around it (`leak`), and what the page says of it.

use std::{cell::Cell, rc::Rc, time::Duration};

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

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
pub fn confirm(done: impl Fn(bool) + 'static) {
    let (failed, refused, answered) = (Rc::new(Cell::new(false)), Rc::new(Cell::new(false)), Cell::new(false));
    let answer = {
        let (failed, refused) = (Rc::clone(&failed), Rc::clone(&refused));
        Rc::new(move |last_call: bool| {
            let sealed = failed.get() && refused.get();
            if (sealed || last_call) && !answered.replace(true) {
                done(sealed);
            }
        })
    };
    on_refusal({
        let answer = Rc::clone(&answer);
        move |refusal| {
            if refusal.directive == "connect-src" {
                refused.set(true);
                answer(false);
            }
        }
    });
    let connection = window().fetch_with_str("?sealed");
    let _ = callback::after(PATIENCE, {
        let answer = Rc::clone(&answer);
        move || answer(true)
    });
    callback::settled(&connection, move |connected| {
        failed.set(!connected);
        answer(connected);
    });
}

/// One refusal that the browser reported.
pub struct Refusal {
    /// The directive of the policy that refused, such as `connect-src`.
    pub directive: String,
    /// The address that was refused, as far as the browser tells.
    pub address: String,
}

/// Calls back for each refusal by a policy of this page, for as long as the page lives.
pub fn on_refusal(callback: impl Fn(Refusal) + 'static) {
    callback::listen(&document(), "securitypolicyviolation", move |event| {
        let event: &web_sys::SecurityPolicyViolationEvent = event.unchecked_ref();
        callback(Refusal { directive: event.effective_directive(), address: event.blocked_uri() });
    });
}

/// Calls back with the address of each request that begins from now on, as the browser lists it, for as long as the page
/// lives. Some browsers list refused ones too; and some list the page's own files only after the app has started, which
/// began before and are left out.
pub fn on_request(callback: impl Fn(String) + 'static) {
    let from = window().performance().map_or(0.0, |clock| clock.now());
    let listener = callback::function(move |list| {
        let list: web_sys::PerformanceObserverEntryList = list.unchecked_into();
        for entry in list.get_entries() {
            let entry: web_sys::PerformanceEntry = entry.unchecked_into();
            if entry.start_time() >= from {
                callback(entry.name());
            }
        }
    });
    if let Ok(observer) = web_sys::PerformanceObserver::new(&listener) {
        let kinds = Array::of1(&JsValue::from_str("resource"));
        observer.observe(&web_sys::PerformanceObserverInit::new(&kinds));
    }
}
