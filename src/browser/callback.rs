//! Functions of the app that the browser calls back: for events, after a time, when a promise is settled.
//!
//! They are of one type for the browser, whatever they do, so that a bundle has what calls them once.

use std::{cell::Cell, rc::Rc, time::Duration};

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Event, EventTarget};

use super::window::window;

/// A function for the browser to keep: it stays for as long as the page lives.
pub(super) fn function(callback: impl Fn(JsValue) + 'static) -> Function {
    kept(Box::new(callback))
}

fn kept(callback: Box<dyn Callback>) -> Function {
    closure(callback).into_js_value().unchecked_into()
}

fn closure(callback: Box<dyn Callback>) -> Closure<dyn FnMut(JsValue)> {
    Closure::new(move |value| callback.call(value))
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

/// Calls back with each event of a kind that reaches a target, for as long as the page lives.
pub(super) fn listen(target: &EventTarget, kind: &str, callback: impl Fn(&Event) + 'static) {
    let listener = function(move |event| callback(event.unchecked_ref()));
    let _ = target.add_event_listener_with_callback(kind, &listener);
}

/// A function that is gone once it was called.
fn once(callback: impl FnOnce() + 'static) -> Function {
    kept_once(Box::new(callback))
}

fn kept_once(callback: Box<dyn FnOnce()>) -> Function {
    Closure::<dyn FnMut(JsValue)>::once_into_js(move |_: JsValue| callback()).unchecked_into()
}

/// A call that waits for its time.
#[derive(Clone, Copy)]
pub struct Timer(Option<i32>);

impl Timer {
    /// Calls it off, where it was not made yet.
    pub fn stop(self) {
        if let Some(number) = self.0 {
            window().clear_timeout_with_handle(number);
        }
    }
}

/// Calls back once, after a time.
pub fn after(time: Duration, callback: impl FnOnce() + 'static) -> Timer {
    let milliseconds = i32::try_from(time.as_millis()).unwrap_or(i32::MAX);
    Timer(window().set_timeout_with_callback_and_timeout_and_arguments_0(&once(callback), milliseconds).ok())
}

/// Calls back once, before the browser paints next.
pub(super) fn before_paint(callback: impl FnOnce() + 'static) {
    let _ = window().request_animation_frame(&once(callback));
}

/// Calls back once with whether a promise was kept.
pub(super) fn settled(promise: &Promise, done: impl FnOnce(bool) + 'static) {
    on_settled(promise, Box::new(done));
}

fn on_settled(promise: &Promise, done: Box<dyn FnOnce(bool)>) {
    let once = Rc::new(Cell::new(Some(done)));
    let [kept, broken] = [true, false].map(|is_kept| {
        let once = Rc::clone(&once);
        closure(Box::new(move |_| {
            if let Some(done) = once.take() {
                done(is_kept);
            }
        }))
    });
    let _ = promise.then2(&kept, &broken);
    kept.forget();
    broken.forget();
}
