//! Questions on the page. The inputs stand there without handlers of their own: the page listens for all of them.

use leptos::prelude::*;

use super::printed;
use crate::{
    guide::seller::{Answer, Question},
    i18n::seller,
    page::words,
};

/// A thing to tick.
#[component]
pub(super) fn Tick(
    /// What is ticked.
    question: Question,
) -> impl IntoView {
    let words = words();
    let id = format!("{}/{}", question.id(), Answer::Done.id());
    let about_id = format!("{}-about", question.id());
    let about = printed::about(question);
    view! {
        <div class="tick" data-extra=question.is_extra()>
            <label class="choice">
                <input type="checkbox" id=id aria-describedby=about.map(|_| about_id.clone()) />
                {words.text(seller::question(question))}
            </label>
            {about.map(|about| view! { <p class="hint" id=about_id>{words.text(about)}</p> })}
        </div>
    }
}

/// A question with a choice of answers. The children stand below the answers.
#[component]
pub(super) fn Radios(
    /// What is asked.
    question: Question,
    /// What depends on the answer.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let words = words();
    let choice = |answer: &Answer| {
        let id = format!("{}/{}", question.id(), answer.id());
        view! {
            <label class="choice">
                <input type="radio" name=question.id() id=id value=answer.id() />
                {words.text(seller::answer(*answer))}
            </label>
        }
    };
    view! {
        <fieldset class="question" data-extra=question.is_extra()>
            <legend>{words.text(seller::question(question))}</legend>
            {printed::about(question).map(|about| view! { <p class="hint">{words.text(about)}</p> })}
            <div class="choices">{question.answers().iter().map(choice).collect_view()}</div>
            {children.map(|children| children())}
        </fieldset>
    }
}
