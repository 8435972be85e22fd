//! Functions of the app that the browser calls back: for events, after a time, when a promise is settled.
//!
//! They are of one type for the browser, whatever they do, so that a bundle has what calls them once.

use std::time::Duration;

use wasm_bindgen::{JsValue, closure::Closure, prelude::wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = callAfter)]
    fn call_after(milliseconds: u32, act: JsValue) -> u32;
    #[wasm_bindgen(js_name = callOff)]
    fn call_off(timer: u32);
    #[wasm_bindgen(js_name = callSoon)]
    fn call_soon(act: JsValue);
}

/// A function for the browser to keep: it stays for as long as the page lives.
pub(super) fn function(callback: impl Fn(JsValue) + 'static) -> JsValue {
    kept(Box::new(callback))
}

fn kept(callback: Box<dyn Callback>) -> JsValue {
    Closure::<dyn FnMut(JsValue)>::new(move |value| callback.call(value)).into_js_value()
}

/// What is called back. A `dyn Fn` would bring code to be called as `FnMut` and as `FnOnce` too, for each function.
trait Callback {
    fn call(&self, value: JsValue);
}

impl<F: Fn(JsValue)> Callback for F {
    fn call(&self, value: JsValue) {
        self(value);
    }
}

/// The same, for one that is told a text.
pub(super) fn told(callback: impl Fn(String) + 'static) -> JsValue {
    function(move |text| callback(text.as_string().unwrap_or_default()))
}

/// A function that is gone once it was called.
pub(super) fn once(callback: impl FnOnce(JsValue) + 'static) -> JsValue {
    kept_once(Box::new(callback))
}

fn kept_once(callback: Box<dyn FnOnce(JsValue)>) -> JsValue {
    Closure::<dyn FnMut(JsValue)>::once_into_js(callback)
}

/// A call that waits for its time.
#[derive(Clone, Copy)]
pub struct Timer(u32);

impl Timer {
    /// Calls it off, where it was not made yet.
    pub fn stop(self) {
        call_off(self.0);
    }
}

/// Calls back once, after a time.
pub fn after(time: Duration, callback: impl FnOnce() + 'static) -> Timer {
    let milliseconds = u32::try_from(time.as_millis()).unwrap_or(u32::MAX);
    Timer(call_after(milliseconds, once(|_| callback())))
}

/// Calls back once, as soon as all that happens now has happened.
pub fn soon(callback: impl FnOnce() + 'static) {
    call_soon(once(|_| callback()));
}
