//! How-to that depends on the browser: one disclosure for each thing to do, which lists the browsers. The app shows the
//! one that fits and hides the rest; which it is, the person can change.

use leptos::prelude::*;

use crate::{
    guide::{self, BrowserKind, BrowserTask, SituationId, Step},
    i18n::{Argument, how_to},
    ids::{self, customer},
    message,
    page::words,
};

/// What there is to do in the browser's menus for a step.
#[component]
pub(super) fn HowTo(
    /// Which step.
    step: &'static Step,
) -> impl IntoView {
    (!step.tasks.is_empty()).then(|| {
        let owner = step.id.path();
        let tasks = step.tasks.iter().map(|&task| view! { <Ways owner=owner.clone() task /> }).collect_view();
        view! {
            <div class="how-to">
                <Choice owner=owner.clone() />
                {tasks}
            </div>
        }
        .into_any()
    })
}

/// Which browser this seems to be, for the app to say, and the choice of another. Until then the place is kept by a
/// sentence of the same length.
#[component]
fn Choice(owner: String) -> impl IntoView {
    let words = words();
    let seems = words.fill(message!("how-to-yours"), &[("browser", Argument::Text("Chromium on Linux"))]);
    let option = |kind: BrowserKind| {
        view! { <option value=kind.id()>{how_to::kind(words.messages(), kind)}</option> }
    };
    view! {
        <div class="how-to-browser needs-app">
            <p class="idle" id=ids::of(&owner, customer::BROWSER_NOW)>{seems}</p>
            <label for=ids::of(&owner, customer::KIND)>{words.text(message!("how-to-choose"))}</label>
            <select id=ids::of(&owner, customer::KIND) autocomplete="off" disabled data-waits=ids::FOR_START>
                {BrowserKind::ALL.map(option).collect_view()}
            </select>
        </div>
    }
}

/// One thing to do, browser by browser.
#[component]
fn Ways(owner: String, task: BrowserTask) -> impl IntoView {
    let words = words();
    let id = ids::of(&owner, task.id());
    let way = |kind: BrowserKind| {
        how_to::way(task, kind).map(|way| {
            view! {
                <div class="menu" id=ids::of(&id, kind.id())>
                    <dt>{how_to::kind(words.messages(), kind)}</dt>
                    <dd>{words.text(way)}</dd>
                </div>
            }
        })
    };
    view! {
        <details class="menus" id=id.clone()>
            <summary>{words.text(how_to::task(task))}</summary>
            <p class="hint">{words.text(how_to::caution(task))}</p>
            <dl>{guide::listed(task).map(way).collect_view()}</dl>
            <p class="hint">{words.text(message!("how-to-note"))}</p>
        </details>
    }
    .into_any()
}

/// What to do first in a window of another app; the app shows it where the page seems to stand in one.
#[component]
pub(super) fn InAppNote(
    /// In which situation.
    situation: SituationId,
) -> impl IntoView {
    let words = words();
    let owner = situation.name();
    view! {
        <div class="note warn needs-app" id=ids::of(owner, customer::IN_APP) hidden>
            <p>
                <strong>{words.text(message!("in-app.title"))}</strong>
            </p>
            <p id=ids::of(owner, customer::IN_APP_TEXT)></p>
        </div>
    }
}
