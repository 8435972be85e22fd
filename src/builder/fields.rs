//! What visitors see is chosen here: a field for each option that has words, and the version of the script.

use leptos::{either::Either, prelude::*};

use super::{
    choices::Choices,
    field::{Line, List, Tick},
    options::{Control, Offered, offered, values},
};
use crate::{
    message,
    shared::{mistake_said, words},
};

/// The version of the loader for other sites, with its hash. Only print knows it; in the browser the page says it.
#[derive(Clone)]
pub struct Loader(pub String);

/// The field in which the version is chosen. It is of the snippet, and no option of a guide.
pub(super) const VERSION: &str = "version";

/// All fields, and what is the matter with what they say.
#[component]
pub(super) fn Fields() -> impl IntoView {
    let (words, choices) = (words(), expect_context::<RwSignal<Choices>>());
    let field = |option: Offered| {
        let Offered { name, control, label, hint } = option;
        if control == Control::List {
            let on_choice = move |value: String| choices.update(|choices| choices.set(name, &value));
            Either::Left(view! { <List name label hint values=values(words, name) on_choice /> })
        } else {
            Either::Right(view! { <Line option /> })
        }
    };
    let (ticks, others): (Vec<_>, Vec<_>) = offered().partition(|option| option.control == Control::Tick);
    // The browser leaves the value as it was printed.
    let pinned = use_context().map(|Loader(version)| version).unwrap_or_default();
    let versions = vec![
        (String::new(), words.text(message!("embed-version.newest"))),
        (pinned, words.text(message!("embed-version.pinned"))),
    ];
    let mistakes = Memo::new(move |_| {
        let said: Vec<_> = choices.with(Choices::mistakes).iter().map(|one| mistake_said(words, one)).collect();
        said.join(" ")
    });
    view! {
        <h2 id="choose">{words.text(message!("embed-choose"))}</h2>
        <div class="fields">
            {others.into_iter().map(field).collect_view()}
            <List
                name=VERSION
                label=message!("embed-version")
                hint=Some(message!("embed-version.hint"))
                values=versions
                on_choice=move |version| choices.update(|choices| choices.pin(version))
            />
        </div>
        <div class="choices">{ticks.into_iter().map(|option| view! { <Tick option /> }).collect_view()}</div>
        <div role="status">
            <p class="note warn" id="builder-mistakes" hidden=move || mistakes.with(String::is_empty)>
                {mistakes}
            </p>
        </div>
    }
}
