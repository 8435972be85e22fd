//! What the page can check by itself: one button a check, with how the page knows and what it does not know.

use leptos::prelude::*;

use crate::{
    guide::{CHECKS, Check},
    i18n::guide,
    ids::{self, customer},
    message,
    page::{shared::Icon, words},
};

/// A tick in a circle.
const ICON: &str = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.2l2.8 2.8L16 9.6";

/// The part with all checks. It needs the app: without it, there is nothing to press.
#[component]
pub(super) fn Checks() -> impl IntoView {
    let words = words();
    view! {
        <details class="card situation needs-app" name="situation" id=CHECKS>
            <summary>
                <Icon path=ICON />
                <span class="situation-title">
                    <h2>{words.text(message!("checks.title"))}</h2>
                    <span class="quiet">{words.text(message!("checks.line"))}</span>
                </span>
            </summary>
            <div class="body">
                <p>{words.text(message!("checks.lead"))}</p>
                <ul class="checks">{Check::ALL.map(|check| view! { <CheckItem check /> }).collect_view()}</ul>
                <label class="choice">
                    <input
                        type="checkbox"
                        id=customer::INCLUDE_CHECKS
                        autocomplete="off"
                        disabled
                        data-waits=""
                    />
                    {words.text(message!("checks.include"))}
                </label>
                <p class="hint">{words.text(message!("checks.not-asked"))}</p>
            </div>
        </details>
    }
    .into_any()
}

/// One check, its button, and a place for what it found.
#[component]
fn CheckItem(check: Check) -> impl IntoView {
    let words = words();
    let said = guide::check(check);
    let owner = ids::of(CHECKS, check.id());
    let (title, run) = (ids::of(&owner, customer::HEADING), ids::of(&owner, customer::RUN));
    view! {
        <li>
            <h3 id=title.clone()>{words.text(said.title)}</h3>
            <button
                type="button"
                id=run.clone()
                aria-labelledby=[&run, " ", &title].concat()
                disabled
                data-waits=ids::FOR_START
            >
                {words.text(message!("checks.run"))}
            </button>
            <p class="hint">{words.text(said.how)}</p>
            <p class="check-found note" id=ids::of(&owner, customer::FOUND) hidden></p>
        </li>
    }
    .into_any()
}
