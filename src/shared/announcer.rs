//! What the page says to screen readers.

use std::time::Duration;

use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};

/// So long after the last key an answer is said: screen readers say each key first.
const PAUSE: Duration = Duration::from_millis(700);

/// The page's status line. Copies are handles to the same line.
#[derive(Clone, Copy)]
pub struct Announcer(RwSignal<String>);

impl Announcer {
    pub(super) fn new() -> Self {
        Self(RwSignal::new(String::new()))
    }

    /// Says a message. The same message twice is spoken twice.
    pub fn say(self, message: &str) {
        self.0.update(|said| *said = next(said, message));
    }
}

/// What the line says next: a no-break space sets a message apart from itself.
fn next(said: &str, message: &str) -> String {
    if said == message { [message, "\u{a0}"].concat() } else { message.to_owned() }
}

/// The status line's text. The page has its element once, in the shell.
#[component]
pub fn Status() -> impl IntoView {
    let Announcer(said) = expect_context();
    move || said.get()
}

/// Says an answer once the person pauses in typing, unless it is what was said last. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub struct SaidAfterPause {
    announcer: Announcer,
    said: StoredValue<String>,
    waiting: StoredValue<Option<TimeoutHandle>>,
}

impl SaidAfterPause {
    /// Nothing is said yet, in the page's status line.
    ///
    /// # Panics
    /// Outside a page, as [`words`](super::words) does.
    #[must_use]
    pub fn new() -> Self {
        Self { announcer: expect_context(), said: StoredValue::default(), waiting: StoredValue::default() }
    }

    /// Says an answer after the pause, in the place of one that still waits.
    pub fn say(self, answer: String) {
        self.stop();
        let say = move || {
            if self.said.with_value(|said| *said != answer) {
                self.announcer.say(&answer);
                self.said.set_value(answer);
            }
        };
        self.waiting.set_value(set_timeout_with_handle(say, PAUSE).ok());
    }

    /// Says nothing more of the last answers, and forgets them.
    pub fn forget(self) {
        self.stop();
        self.said.set_value(String::new());
    }

    fn stop(self) {
        if let Some(waiting) = self.waiting.get_value() {
            waiting.clear();
        }
    }
}

impl Default for SaidAfterPause {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::next;

    #[test]
    fn the_same_message_twice_is_two_messages() {
        let first = next("", "Copied.");
        let second = next(&first, "Copied.");
        assert_eq!(first, "Copied.");
        assert_ne!(second, first);
        assert_eq!(next(&second, "Copied."), first);
    }
}
