//! One likely reason in the answer to a message.

use leptos::prelude::*;

use super::{
    answer::Answer,
    reason::{self, ReasonBody, ReasonLink},
};
use crate::{
    declines::Code,
    i18n::{Argument, Localizer},
    message,
    shared::words,
};

/// A place for a reason, hidden while the answer has none for it.
#[component]
pub(super) fn Found(
    /// The answer.
    answer: Memo<Answer>,
    /// Which of its reasons, from 0.
    place: usize,
) -> impl IntoView {
    let words = words();
    let candidate = Memo::new(move |_| answer.with(|answer| answer.reasons().get(place).copied()));
    let content = move || {
        candidate.get().map(|candidate| {
            let read_as = candidate.code.map(|code| view! { <p class="quiet">{read_as(words, code)}</p> });
            view! {
                <h4>{reason::title(words, candidate.reason)}</h4>
                {read_as}
                <ReasonBody reason=candidate.reason />
                <p class="ways">
                    <ReasonLink reason=candidate.reason />
                </p>
            }
        })
    };
    view! {
        <section class="found" id=format!("found-{}", place + 1) hidden=move || candidate.get().is_none()>
            {content}
        </section>
    }
}

/// Which code a message was read as.
fn read_as(words: Localizer, code: Code) -> String {
    let arguments = [("system", Argument::Text(code.system.brand())), ("code", Argument::Text(code.code))];
    words.fill(message!("messages-answer.read-as"), &arguments)
}
