//! Signals: the state of a page, and effects that follow it.
//!
//! Lives here: how this app uses Leptos' reactive graph (`reactive_graph`): values beside triggers, and effects that run
//! at once. Not here: what any of them means. All of it stays for as long as the page lives, so a signal is a handle that
//! is copied. The graph keeps no values itself: each type of value would bring its own part of it into the bundle, 3 kB
//! after brotli for the seller's.

use std::cell::RefCell;

use reactive_graph::{
    effect::ImmediateEffect,
    signal::ArcTrigger,
    traits::{Notify as _, Track as _},
};
use send_wrapper::SendWrapper;

/// A value that effects follow. Copies are handles to the same value.
pub(super) struct Signal<T: 'static>(&'static State<T>);

struct State<T> {
    value: RefCell<T>,
    trigger: ArcTrigger,
}

impl<T> Clone for Signal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Signal<T> {}

impl<T> Signal<T> {
    pub(super) fn new(value: T) -> Self {
        Self(Box::leak(Box::new(State { value: RefCell::new(value), trigger: ArcTrigger::new() })))
    }

    /// Looks at the value; the effect that runs now follows it.
    pub(super) fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        self.0.trigger.track();
        self.with_untracked(look)
    }

    /// Looks at the value, and nobody follows it.
    pub(super) fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.0.value.borrow())
    }

    /// Changes the value. What follows it has run when this ends.
    pub(super) fn update(self, change: impl FnOnce(&mut T)) {
        self.update_untracked(change);
        self.0.trigger.notify();
    }

    /// Changes the value, and nobody learns of it.
    pub(super) fn update_untracked<R>(self, change: impl FnOnce(&mut T) -> R) -> R {
        change(&mut self.0.value.borrow_mut())
    }

    /// Puts another value in its place, as [`update`](Self::update) does.
    pub(super) fn set(self, value: T) {
        self.update(|old| *old = value);
    }
}

impl<T: Clone> Signal<T> {
    /// A copy of the value; the effect that runs now follows it.
    pub(super) fn get(self) -> T {
        self.with(T::clone)
    }

    /// A copy of the value, and nobody follows it.
    pub(super) fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

/// Runs an effect now, and at once whenever a signal changes that it read, for as long as the page lives.
pub(super) fn follow(act: impl Fn() + 'static) {
    start(Box::new(act));
}

/// Not generic, so that a bundle has Leptos' part of it once. A page has one thread, which the wrapper holds it to.
fn start(act: Box<dyn Act>) {
    let act = SendWrapper::new(act);
    std::mem::forget(ImmediateEffect::new_isomorphic(move || act.act()));
}

/// What an effect does. A `dyn Fn` would bring code to be called as `FnMut` and as `FnOnce` too, for each effect.
trait Act {
    fn act(&self);
}

impl<F: Fn()> Act for F {
    fn act(&self) {
        self();
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use reactive_graph::graph::untrack;

    use super::*;

    /// An effect that notes what it saw, and its notes.
    fn noted(see: impl Fn() -> String + 'static) -> Rc<RefCell<Vec<String>>> {
        let notes: Rc<RefCell<Vec<String>>> = Rc::default();
        let noting = Rc::clone(&notes);
        follow(move || {
            let seen = see();
            noting.borrow_mut().push(seen);
        });
        notes
    }

    #[test]
    fn an_effect_runs_at_once_and_after_each_change() {
        let count = Signal::new(1);
        let notes = noted(move || count.get().to_string());
        count.set(2);
        count.update(|count| *count += 1);
        assert_eq!(notes.take(), ["1", "2", "3"]);
    }

    #[test]
    fn what_is_read_untracked_does_not_move_an_effect() {
        let (followed, other) = (Signal::new(1), Signal::new(1));
        let notes = noted(move || {
            let other = other.get_untracked() + untrack(|| other.get());
            (followed.get() + other).to_string()
        });
        other.set(2);
        followed.set(2);
        followed.update_untracked(|value| *value = 3);
        assert_eq!(notes.take(), ["3", "6"]);
    }

    #[test]
    fn an_effect_follows_what_it_read_in_its_last_run_alone() {
        let (chosen, one, two) = (Signal::new(true), Signal::new("a"), Signal::new("b"));
        let notes = noted(move || if chosen.get() { one.get() } else { two.get() }.to_owned());
        chosen.set(false);
        one.set("c");
        two.set("d");
        assert_eq!(notes.take(), ["a", "b", "d"]);
    }

    #[test]
    fn a_value_that_is_read_twice_moves_an_effect_once() {
        let count = Signal::new(1);
        let notes = noted(move || (count.get() + count.get()).to_string());
        count.set(2);
        assert_eq!(notes.take(), ["2", "4"]);
    }

    #[test]
    fn effects_run_in_the_order_in_which_they_read() {
        let (count, order) = (Signal::new(1), Rc::<RefCell<Vec<_>>>::default());
        for name in ["first", "second"] {
            let order = Rc::clone(&order);
            follow(move || order.borrow_mut().push((name, count.get())));
        }
        count.set(2);
        assert_eq!(order.take(), [("first", 1), ("second", 1), ("first", 2), ("second", 2)]);
    }

    #[test]
    fn an_effect_may_change_what_it_reads() {
        let count = Signal::new(1);
        let notes = noted(move || {
            if count.get() < 3 {
                count.update(|count| *count += 1);
            }
            count.get().to_string()
        });
        assert_eq!(notes.take(), ["3", "3", "3"]);
        count.set(5);
        assert_eq!(notes.take(), ["5"]);
    }

    #[test]
    fn an_effect_that_moves_another_one_goes_on_following_its_own() {
        let (first, second) = (Signal::new(1), Signal::new(0));
        let notes = noted(move || second.get().to_string());
        follow(move || {
            second.set(first.get());
            second.set(first.get() * 10);
        });
        first.set(2);
        assert_eq!(notes.take(), ["0", "1", "10", "2", "20"]);
    }
}
