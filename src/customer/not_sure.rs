//! The question for those who are not sure which situation is theirs. Printed; no app.

use leptos::prelude::*;

use crate::{
    guide::{NOT_SURE, SITUATIONS},
    i18n::guide,
    message,
    shared::{Icon, words},
};

/// A question mark in a circle.
const ICON: &str =
    "M9.2 9.3a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 1.9v.4M12 17.2v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z";

/// One question, whose answers lead to the situations.
#[component]
pub(super) fn NotSure() -> impl IntoView {
    let words = words();
    let answers = SITUATIONS.iter().map(|situation| {
        let text = words.text(guide::situation(situation.id).seen);
        view! {
            <li>
                <a href=["#", situation.name].concat()>{text}</a>
            </li>
        }
    });
    view! {
        <details class="card situation" name="situation" id=NOT_SURE data-extra="true">
            <summary>
                <Icon path=ICON />
                <span class="situation-title">
                    <h2>{words.text(message!("not-sure.title"))}</h2>
                    <span class="quiet">{words.text(message!("not-sure.line"))}</span>
                </span>
            </summary>
            <div class="body">
                <h3>{words.text(message!("not-sure.question"))}</h3>
                <ul class="seen">{answers.collect_view()}</ul>
            </div>
        </details>
    }
}
