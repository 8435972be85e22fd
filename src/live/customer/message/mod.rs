//! What a message means: while the person types, the likeliest reasons are copied from the list below the box. The
//! message is in this page's memory alone, and goes nowhere but into the summary that the person reads.

mod answer;

use std::time::Duration;

use self::answer::{Answer, answer};
use super::Checklist;
use crate::{
    browser::{self, Timer, address, disclosure, element, form, insert},
    declines::Reason,
    guide::{MESSAGE, ReportedMessage},
    i18n::Localizer,
    ids::{self, customer},
    live::{Signal, announce, card_number},
    message,
};

/// So long after the last key the answer is said. Screen readers say each key first.
const PAUSE: Duration = Duration::from_millis(700);

/// The state of the box. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub(super) struct MessageBox {
    words: Localizer,
    checklist: Checklist,
    shown: Signal<Answer>,
    said: Signal<Answer>,
    waiting: Signal<Option<Timer>>,
}

impl MessageBox {
    /// Starts with an empty box, whatever the browser may have filled in again.
    pub(super) fn start(words: Localizer, checklist: Checklist) -> Self {
        form::set_value(customer::MESSAGE_TEXT, "");
        let nothing = || Signal::new(Answer::Nothing);
        Self { words, checklist, shown: nothing(), said: nothing(), waiting: Signal::new(None) }
    }

    /// Takes over what the person writes in the box.
    pub(super) fn typed(self, id: &str) {
        if id != customer::MESSAGE_TEXT {
            return;
        }
        let (text, has_removed) = card_number::take_out(id, customer::MESSAGE_REMOVED);
        let answer = answer(&text, customer::MESSAGE_FOUND.len());
        self.show(&answer);
        let reasons = answer.reasons().iter().map(|(reason, _)| title(*reason)).collect();
        self.checklist.set_message(ReportedMessage { text, reasons });
        self.say_later(has_removed);
    }

    fn show(self, answer: &Answer) {
        if self.shown.with_untracked(|shown| shown == answer) {
            return;
        }
        let found = answer.reasons();
        element::set_text(customer::MESSAGE_HEADING, &self.heading(found.len()));
        element::set_hidden(customer::MESSAGE_HEADING, found.is_empty());
        element::set_hidden(customer::MESSAGE_UNKNOWN, *answer != Answer::Unknown);
        for (index, place) in customer::MESSAGE_FOUND.into_iter().enumerate() {
            let reason = found.get(index);
            element::set_hidden(place, reason.is_none());
            if let Some(&(reason, is_renewal)) = reason {
                let body = ids::of(&entry(reason), customer::REASON_BODY);
                element::set_text(&ids::of(place, customer::REASON_TITLE), &title(reason));
                insert::show_copy(&body, &ids::of(place, customer::REASON_BODY));
                element::set_attribute(place, "data-about", is_renewal.then_some("renewal"));
            }
        }
        self.shown.set(answer.clone());
    }

    /// Says the answer after a pause in typing, where it is not the one that was said last.
    fn say_later(self, has_removed: bool) {
        if has_removed {
            announce(&self.words.text(message!("message.removed")));
        }
        if let Some(waiting) = self.waiting.get_untracked() {
            waiting.stop();
        }
        let say = move || {
            let answer = self.shown.get_untracked();
            if answer != self.said.get_untracked() {
                let said = self.in_words(&answer);
                // A warning that was just given is not talked over.
                let removed =
                    if has_removed { self.words.text(message!("message.removed")) + " " } else { String::new() };
                announce(&(removed + &said));
                self.said.set(answer);
            }
        };
        self.waiting.set(Some(browser::after(PAUSE, say)));
    }

    fn in_words(self, answer: &Answer) -> String {
        let titles: Vec<_> = answer.reasons().iter().map(|(reason, _)| title(*reason)).collect();
        match answer {
            Answer::Nothing => String::new(),
            Answer::Unknown => self.words.text(message!("message.unknown")),
            Answer::Reasons(_) => [self.heading(titles.len()), titles.join(". ")].join(" "),
        }
    }

    fn heading(self, reasons: usize) -> String {
        self.words.text(if reasons > 1 { message!("message.could-be") } else { message!("message.most-likely") })
    }
}

/// The id of a reason's entry in the list.
fn entry(reason: Reason) -> String {
    ids::of(MESSAGE, reason.id())
}

/// The name of a reason, as the list says it.
fn title(reason: Reason) -> String {
    element::text(&ids::of(&entry(reason), customer::REASON_TITLE))
}

/// Whether an id or a fragment is that of a reason's entry.
pub(super) fn is_entry(id: &str) -> bool {
    id.strip_prefix(MESSAGE).is_some_and(|rest| rest.starts_with('/')) && element::is_there(id)
}

/// Puts into the address what the press of an entry's summary is about to do.
pub(super) fn pressed_entry(id: &str) {
    address::replace(if disclosure::is_open(id) { MESSAGE } else { id });
}
