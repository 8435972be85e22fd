//! What the page can check by itself: one button a check, with how the page knows and what it does not know.

use leptos::prelude::*;

use super::checklist::Checklist;
use crate::{
    browser::{clock, framing, probe, storage},
    guide::{CHECKS, Check, CheckResult, DeviceFacts},
    i18n::guide,
    message,
    shared::{Announcer, Icon, waits, words},
};

/// A tick in a circle.
const ICON: &str = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.2l2.8 2.8L16 9.6";

/// The name under which the page tries to keep something.
const TRIED: &str = "customer-check";

/// The day on which the page was built, in days since 1970; `build.rs` sets it.
const BUILT: &str = env!("BUILD_DAY");

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
            <div class="body" data-spot="checks">
                <CheckList />
            </div>
        </details>
    }
}

/// The checks, and whether the summary has what they found.
#[component]
pub(super) fn CheckList() -> impl IntoView {
    let (words, checklist) = (words(), expect_context::<Checklist>());
    let has_none = Memo::new(move |_| checklist.with(|state| !state.has_checked()));
    view! {
        <p>{words.text(message!("checks.lead"))}</p>
        <ul class="checks">
            {Check::ALL.into_iter().map(|check| view! { <CheckItem check /> }).collect_view()}
        </ul>
        <label class="choice">
            <input
                type="checkbox"
                id="checks/include"
                autocomplete="off"
                disabled=move || has_none.get()
                on:change=move |event| {
                    let include = event_target_checked(&event);
                    checklist.update(|state| state.include_checks(include));
                }
            />
            {words.text(message!("checks.include"))}
        </label>
        <p class="hint">{words.text(message!("checks.not-asked"))}</p>
    }
}

/// One check, its button, and what it found.
#[component]
fn CheckItem(check: Check) -> impl IntoView {
    let (words, announcer, checklist) = (words(), expect_context::<Announcer>(), expect_context::<Checklist>());
    let (said, owner) = (guide::check(check), format!("{CHECKS}/{}", check.id()));
    let found = Memo::new(move |_| checklist.with(|state| state.checked(check)));
    let run = move |_| {
        let found = checklist.update(|state| state.check(check, &facts()));
        announcer.say(&words.text(guide::checked(check, found).meaning));
    };
    view! {
        <li>
            <h3 id=format!("{owner}/heading")>{words.text(said.title)}</h3>
            <button
                type="button"
                id=format!("{owner}/run")
                aria-labelledby=format!("{owner}/run {owner}/heading")
                disabled=waits()
                on:click=run
            >
                {words.text(message!("checks.run"))}
            </button>
            <p class="hint">{words.text(said.how)}</p>
            <p
                class="check-found note"
                class:warn=move || found.get() == Some(CheckResult::Trouble)
                id=format!("{owner}/found")
                hidden=move || found.get().is_none()
            >
                {move || found.get().map(|found| words.text(guide::checked(check, found).meaning))}
            </p>
        </li>
    }
}

/// What the device says at this moment.
fn facts() -> DeviceFacts {
    let may_keep_data = storage::save(TRIED, "1");
    storage::forget(TRIED);
    DeviceFacts {
        is_offline: probe::is_offline(),
        today: clock::today(),
        built: BUILT.parse().unwrap_or_default(),
        may_keep_cookies: probe::may_keep_cookies(),
        may_keep_data,
        has_features: probe::has_features(),
        is_framed: framing::is_framed(),
    }
}
