//! Functions of the app that the browser calls back: for events, after a time, when a promise is settled.
//!
//! They are of two types for the browser, whatever they do, so that a bundle has what calls them once: those that stay for
//! as long as the page lives, and those that are called once.

use std::{cell::Cell, rc::Rc, time::Duration};

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Event, EventTarget};

use super::window::window;

type Callback = Box<dyn FnMut(JsValue)>;

fn closure(callback: Callback) -> Closure<dyn FnMut(JsValue)> {
    Closure::wrap(callback)
}

/// A function for the browser to keep.
pub(super) fn function(callback: impl FnMut(JsValue) + 'static) -> Function {
    kept(Box::new(callback))
}

fn kept(callback: Callback) -> Function {
    closure(callback).into_js_value().unchecked_into()
}

/// Calls back with each event of a kind that reaches a target, for as long as the page lives.
pub(super) fn listen(target: &EventTarget, kind: &str, callback: impl Fn(&Event) + 'static) {
    let listener = function(move |event| callback(event.unchecked_ref()));
    let _ = target.add_event_listener_with_callback(kind, &listener);
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
    let function = once(Box::new(callback));
    Timer(window().set_timeout_with_callback_and_timeout_and_arguments_0(&function, milliseconds).ok())
}

/// Calls back once, as soon as all that happens now has happened.
pub fn soon(callback: impl FnOnce() + 'static) {
    window().queue_microtask(&once(Box::new(callback)));
}

/// Calls back once, before the browser paints next.
pub(super) fn before_paint(callback: impl FnOnce() + 'static) {
    let _ = window().request_animation_frame(&once(Box::new(callback)));
}

/// A function that is gone once it was called.
fn once(callback: Box<dyn FnOnce()>) -> Function {
    Closure::<dyn FnMut()>::once_into_js(callback).unchecked_into()
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
