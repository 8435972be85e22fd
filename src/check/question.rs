//! What only the seller can tell of a connection: the questions, and what an answer does. Built by the browser.

use std::time::Duration;

use leptos::prelude::*;

use super::handle::Check;
use crate::{
    browser::focus,
    i18n::seller,
    message,
    settings::{Connection, Question},
    shared::{Announcer, words},
};

/// The questions about a connection with the answers so far; nothing where there are none. What was answered stays in
/// sight, so that it can be changed.
pub(super) fn questions(index: usize, connection: &Connection) -> Option<impl IntoView + use<>> {
    let words = words();
    let asked: Vec<_> = connection.seller_answers.answers().collect();
    let question = move |(question, given)| view! { <Asked index question given /> };
    (!asked.is_empty()).then(|| {
        view! {
            <div class="asks">
                <p class="label">{words.text(message!("seller-word.ask"))}</p>
                <p class="hint">{words.text(message!("seller-word.lead"))}</p>
                {asked.into_iter().map(question).collect_view()}
            </div>
        }
    })
}

/// One question about values that look the same in both environments.
#[component]
fn Asked(
    /// The connection's index.
    index: usize,
    /// What is asked.
    question: Question,
    /// The answer so far; nothing while it is open.
    given: Option<bool>,
) -> impl IntoView {
    let (words, check, announcer) = (words(), expect_context::<Check>(), expect_context::<Announcer>());
    let name = ["said/", &index.to_string(), "/", question.id()].concat();
    let choice = |answer: Option<bool>| {
        let id = [&*name, "/", seller::answer_id(answer)].concat();
        let this = id.clone();
        let change = move |_| {
            let verdict = check.state.try_update(|state| state.answer(index, question, answer)).flatten();
            if let Some(verdict) = verdict {
                announcer.say(&words.text(seller::verdict(verdict)));
            }
            // A connection with another verdict is built anew, and perhaps elsewhere, before the next task.
            let this = this.clone();
            set_timeout(move || focus::on(&this), Duration::ZERO);
        };
        view! {
            <label class="choice">
                <input type="radio" name=name.clone() id=id prop:checked=given == answer on:change=change />
                {words.text(seller::answered(answer))}
            </label>
        }
    };
    view! {
        <fieldset class="question">
            <legend>{words.text(seller::asked(question))}</legend>
            <div class="choices">{[Some(true), Some(false), None].map(choice).collect_view()}</div>
        </fieldset>
    }
}
