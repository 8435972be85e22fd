//! What the person says of a step: three native radios, which also work as a tick list without the app.

use leptos::{html, prelude::*};

use super::{checklist::Checklist, ending, state::State};
use crate::{
    browser::{disclosure, focus},
    guide::{Outcome, StepId, StepResult},
    i18n::{Argument, Localizer, MessageId, guide},
    message,
    shared::{Announcer, words},
};

/// The three radios of a step, the way on, and the way back. The way on comes next in the order of the Tab key.
#[component]
pub(super) fn StepAnswer(
    /// Which step.
    step: StepId,
    /// Its result.
    result: Memo<Option<StepResult>>,
    /// The way on.
    children: Children,
) -> impl IntoView {
    let (words, announcer, checklist) = (words(), expect_context::<Announcer>(), expect_context::<Checklist>());
    let (path, first) = (step.path(), NodeRef::<html::Input>::new());
    // The next step opens. The focus stays where it is.
    let answer = move |result| {
        if let Some(next) = checklist.answer(step, result) {
            disclosure::set_open(&next.path(), true);
        }
        announcer.say(&checklist.with_untracked(|state| answered(words, state, step, result)));
    };
    let clear = move |_| {
        checklist.update(|state| state.clear(step));
        // The button goes.
        focus::on_element(first.get_untracked());
        let said = checklist.with_untracked(|state| said(words, state, step, message!("result-cleared"), None));
        announcer.say(&said);
    };
    let choice = |one: StepResult| {
        let place = if one == StepResult::Fixed { first } else { NodeRef::new() };
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=format!("{path}/result")
                    id=format!("{path}/{}", one.name())
                    value=one.name()
                    node_ref=place
                    prop:checked=move || result.get() == Some(one)
                    on:change=move |_| answer(one)
                />
                {words.text(guide::result(one))}
            </label>
        }
    };
    let has_none = move || result.get().is_none();
    view! {
        <fieldset class="answer">
            <legend>{words.text(message!("result-question"))}</legend>
            <div class="choices">{StepResult::ALL.into_iter().map(choice).collect_view()}</div>
        </fieldset>
        <div class="next">
            {children()}
            <button type="button" class="plain needs-app" class:idle=has_none disabled=has_none on:click=clear>
                {words.text(message!("result-clear"))}
            </button>
        </div>
    }
}

/// What is said of an answer, and of what it leads to.
fn answered(words: Localizer, state: &State, step: StepId, result: StepResult) -> String {
    let result = said(words, state, step, message!("result-said"), Some(result));
    match state.outcome(step.situation()) {
        Outcome::Underway => result,
        outcome => [&result, " ", &*ending::said(words, outcome)].concat(),
    }
}

fn said(words: Localizer, state: &State, step: StepId, id: MessageId, result: Option<StepResult>) -> String {
    let (done, all) = state.progress().tried(step.situation());
    let result = result.map(|result| words.text(guide::result(result))).unwrap_or_default();
    let step = words.text(guide::step(step).title);
    let arguments = [
        ("step", Argument::Text(&step)),
        ("result", Argument::Text(&result)),
        ("done", Argument::Count(done)),
        ("all", Argument::Count(all)),
    ];
    words.fill(id, &arguments)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::english;

    #[test]
    fn an_answer_is_said_with_the_count_and_with_the_end_it_leads_to() {
        let (words, mut state) = (Localizer::new(english()), State::default());
        let mut said = |step, result| {
            state.answer(step, result, String::new());
            answered(words, &state, step, result)
        };
        let underway = said(StepId::CheckDetails, StepResult::StillFailing);
        assert!(underway.contains("1 of 12") && !underway.contains("It works"), "{underway}");
        let over = said(StepId::MandatoryFields, StepResult::CannotDo);
        assert!(over.contains("1 of 1") && over.ends_with(&words.text(message!("end-hand-over"))), "{over}");
    }
}
