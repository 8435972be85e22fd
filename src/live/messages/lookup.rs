//! The box: while the seller types, the likeliest reasons are copied from the list below it.

use std::time::Duration;

use crate::{
    declines::{Candidate, Query, Role, System, explain},
    device::{self, Timer, element, focus, form, insert},
    i18n::{Argument, Localizer},
    ids::{self, messages as id, seller},
    live::{Signal, announce, card_number},
    message,
};

/// So long after the last key the answer is said. Screen readers say each key first.
const PAUSE: Duration = Duration::from_millis(700);

/// The state of the box. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub(super) struct Lookup {
    words: Localizer,
    said: Signal<String>,
    waiting: Signal<Option<Timer>>,
}

impl Lookup {
    /// Starts with an empty box, whatever the browser may have filled in again.
    pub(super) fn start(words: Localizer) -> Self {
        form::set_value(id::TEXT, "");
        Self { words, said: Signal::new(String::new()), waiting: Signal::new(None) }
    }

    /// Reads the box, where it or the choice of the processor changed.
    pub(super) fn read(self, changed: &str) {
        if changed != id::TEXT && changed != id::PROCESSOR {
            return;
        }
        let (message, has_removed) = card_number::take_out(id::TEXT, id::REMOVED);
        let processor = System::from_id(&form::value(id::PROCESSOR));
        let found = explain(&Query { role: Role::Seller, processor, message: &message });
        let is_empty = message.trim().is_empty();
        let answer = self.show(&found, is_empty);
        let removed = has_removed.then(|| self.words.text(message!("messages-box.removed")));
        self.say_later(removed.into_iter().chain([answer]).collect::<Vec<_>>().join(" "));
    }

    /// Empties the box, where its button was pressed.
    pub(super) fn press(self, button: &str) {
        if button == id::CLEAR {
            self.wipe();
            focus::on(id::TEXT);
            announce(&self.words.text(message!("messages-box.cleared")));
        }
    }

    /// Empties the box and takes the answer back.
    pub(super) fn wipe(self) {
        form::set_value(id::TEXT, "");
        element::set_hidden(id::REMOVED, true);
        self.show(&[], true);
        self.said.set(String::new());
    }

    /// Shows the reasons, and gives the answer in words.
    fn show(self, found: &[Candidate], is_empty: bool) -> String {
        let heading = match found.len() {
            0 if is_empty => String::new(),
            0 => self.words.text(message!("messages-answer.unknown")),
            1 => self.words.text(message!("messages-answer.one")),
            _ => self.words.text(message!("messages-answer.several")),
        };
        element::set_hidden(id::UNKNOWN, is_empty || !found.is_empty());
        element::set_hidden(id::HEADING, found.is_empty());
        let mut said = vec![heading.clone()];
        if !found.is_empty() {
            element::set_text(id::HEADING, &heading);
        }
        for (index, place) in id::FOUND.into_iter().enumerate() {
            let candidate = found.get(index);
            element::set_hidden(place, candidate.is_none());
            if let Some(candidate) = candidate {
                said.push(self.fill(place, candidate));
            }
        }
        said.join(" ")
    }

    /// Fills a place with a reason, and gives its name.
    fn fill(self, place: &str, candidate: &Candidate) -> String {
        let entry = ids::of(id::REASON, candidate.reason.id());
        let title = element::text(&ids::of(&entry, id::TITLE));
        element::set_text(&ids::of(place, id::TITLE), &title);
        insert::show_copy(&ids::of(&entry, id::BODY), &ids::of(place, id::BODY));
        let read_as = candidate.code.map(|code| {
            let arguments = [("system", Argument::Text(code.system.brand())), ("code", Argument::Text(code.code))];
            self.words.fill(message!("messages-answer.read-as"), &arguments)
        });
        element::set_hidden(&ids::of(place, id::READ_AS), read_as.is_none());
        element::set_text(&ids::of(place, id::READ_AS), &read_as.unwrap_or_default());
        let link = |owner: &str| ids::of(owner, seller::LINK);
        element::set_attribute(&link(place), "href", element::attribute(&link(&entry), "href").as_deref());
        let name = self.words.fill(message!("messages-reason.copy-name"), &[("reason", Argument::Text(&title))]);
        element::set_attribute(&ids::of(place, seller::COPY_LINK), "aria-label", Some(&name));
        title + "."
    }

    /// Says the answer after a pause in typing, where it is not the one that was said last.
    fn say_later(self, answer: String) {
        if let Some(waiting) = self.waiting.get_untracked() {
            waiting.stop();
        }
        let say = move || {
            if self.said.with_untracked(|said| *said != answer) {
                announce(&answer);
                self.said.set(answer.clone());
            }
        };
        self.waiting.set(Some(device::after(PAUSE, say)));
    }
}
