//! Questions: things to tick, and answers to choose from. What an answer shows or hides is a matter of the style sheet
//! (`:has(:checked)`), so that it works before the app has started and without it.

use leptos::prelude::*;

use super::progress::Progress;
use crate::{
    guide::seller::{Answer, Question},
    i18n::{MessageId, seller},
    message,
    shared::words,
};

/// A thing to tick, at its spot.
#[component]
pub(super) fn Tick(
    /// What is ticked.
    question: Question,
) -> impl IntoView {
    view! {
        <div class="tick" data-extra=question.is_extra() data-spot="tick" data-at=question.id()>
            <TickBox question />
        </div>
    }
}

/// The box of a thing to tick, and more about it.
#[component]
pub(super) fn TickBox(
    /// What is ticked.
    question: Question,
) -> impl IntoView {
    let (words, progress) = (words(), expect_context::<Progress>());
    let about_id = [question.id(), "-about"].concat();
    let about = about(question);
    let described_by = about.map(|_| about_id.clone());
    let change = move |event| progress.answer(question, event_target_checked(&event).then_some(Answer::Done));
    view! {
        <label class="choice">
            <input
                type="checkbox"
                id=id(question, Answer::Done)
                aria-describedby=described_by
                prop:checked=move || progress.has(question, Answer::Done)
                on:change=change
            />
            {words.text(seller::question(question))}
        </label>
        {about.map(|about| view! { <p class="hint" id=about_id>{words.text(about)}</p> })}
    }
}

/// A question with a choice of answers; the spot is around the answers. The children are printed below them.
#[component]
pub(super) fn Radios(
    /// What is asked.
    question: Question,
    /// What depends on the answer.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let words = words();
    view! {
        <fieldset class="question" data-extra=question.is_extra()>
            <legend>{words.text(seller::question(question))}</legend>
            {about(question).map(|about| view! { <p class="hint">{words.text(about)}</p> })}
            <div class="choices" data-spot="choices" data-at=question.id()>
                <Choices question />
            </div>
            {children.map(|children| children())}
        </fieldset>
    }
}

/// The answers to choose from.
#[component]
pub(super) fn Choices(
    /// What is asked.
    question: Question,
) -> impl IntoView {
    let (words, progress) = (words(), expect_context::<Progress>());
    let choice = |&answer: &Answer| {
        view! {
            <label class="choice" data-for=answer.id()>
                <input
                    type="radio"
                    name=question.id()
                    id=id(question, answer)
                    value=answer.id()
                    prop:checked=move || progress.has(question, answer)
                    on:change=move |_| progress.answer(question, Some(answer))
                />
                {words.text(seller::answer(answer))}
            </label>
        }
    };
    question.answers().iter().map(choice).collect_view()
}

/// The id of an answer's control, by which the answer is also kept.
fn id(question: Question, answer: Answer) -> String {
    [question.id(), "/", answer.id()].concat()
}

/// More about a question, where there is more to say.
const fn about(question: Question) -> Option<MessageId> {
    match question {
        Question::BasicInfo => Some(message!("seller-q-basic-info.about")),
        Question::Pricing => Some(message!("seller-q-pricing.about")),
        Question::PostSale => Some(message!("seller-q-post-sale.about")),
        Question::OtherModules => Some(message!("seller-q-other-modules.about")),
        Question::ProductLive => Some(message!("seller-q-product-live.about")),
        Question::ProductPublished => Some(message!("seller-q-product-published.about")),
        _ => None,
    }
}
