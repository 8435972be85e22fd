//! How-to that depends on the browser: one disclosure for each thing to do, which lists the browsers. The app shows the
//! one that fits and hides the rest; which it is, the person can change.

use leptos::{html, prelude::*};

use super::{checklist::Checklist, shown_ways::ShownWays, state::State};
use crate::{
    guide::{Browser, BrowserKind, BrowserTask, Step, StepId},
    i18n::{Argument, Localizer, MessageId, guide, how_to},
    message,
    shared::{Announcer, waits, words},
};

/// What there is to do in the browser's menus for a step.
#[component]
pub(super) fn HowTo(
    /// Which step.
    step: &'static Step,
) -> impl IntoView {
    let tasks = step.tasks.iter().map(|&task| view! { <Ways step=step.id task /> }).collect_view();
    view! {
        <div class="how-to">
            <Choice step=step.id />
            {tasks}
        </div>
    }
}

/// Which browser this seems to be, and the choice of another. All steps have the same one.
#[component]
fn Choice(step: StepId) -> impl IntoView {
    let (words, announcer) = (words(), expect_context::<Announcer>());
    let (checklist, shown) = (expect_context::<Checklist>(), expect_context::<RwSignal<ShownWays>>());
    let (id, waits) = (format!("{}/kind", step.path()), waits());
    let browser = Memo::new(move |_| checklist.with(State::browser));
    let choose = move |event| {
        if let Some(kind) = BrowserKind::from_id(&event_target_value(&event)) {
            shown.set(ShownWays::chosen(kind));
            let name = how_to::kind(words.messages(), kind);
            announcer.say(&words.fill(message!("how-to-shown"), &[("browser", Argument::Text(&name))]));
        }
    };
    let option = |kind: BrowserKind| {
        view! { <option value=kind.id()>{how_to::kind(words.messages(), kind)}</option> }
    };
    view! {
        <div class="how-to-browser needs-app">
            <p class:idle=move || browser.get().is_none()>{move || seems(words, browser.get())}</p>
            <label for=id.clone()>{words.text(message!("how-to-choose"))}</label>
            <select
                id=id
                autocomplete="off"
                disabled=waits
                prop:value=move || shown.get().kind().map_or("", BrowserKind::id)
                on:change=choose
            >
                {BrowserKind::ALL.into_iter().map(option).collect_view()}
            </select>
        </div>
    }
}

/// Which browser this seems to be. Before the page knows, the place is kept by a sentence of the same length.
fn seems(words: Localizer, browser: Option<Browser>) -> String {
    let (id, name) = match browser {
        Some(browser) if browser.in_app => (message!("how-to-in-app"), name(words, &browser)),
        Some(browser) => (message!("how-to-yours"), name(words, &browser)),
        None => (message!("how-to-yours"), "Chromium on Linux".to_owned()),
    };
    words.fill(id, &[("browser", Argument::Text(&name))])
}

fn name(words: Localizer, browser: &Browser) -> String {
    guide::browser_without_version(words.messages(), browser)
}

/// One thing to do, browser by browser.
#[component]
fn Ways(step: StepId, task: BrowserTask) -> impl IntoView {
    let (words, shown) = (words(), expect_context::<RwSignal<ShownWays>>());
    let (details, was_open) = (NodeRef::<html::Details>::new(), RwSignal::new(false));
    Effect::new(move |_| was_open.set(details.get_untracked().is_some_and(|details| details.open())));
    let way = |kind: BrowserKind, way: MessageId| {
        view! {
            <div class="menu" hidden=move || !shown.get().shows(task, kind, was_open.get())>
                <dt>{how_to::kind(words.messages(), kind)}</dt>
                <dd>{words.text(way)}</dd>
            </div>
        }
    };
    let ways = BrowserKind::ALL.into_iter().filter_map(|kind| Some(way(kind, how_to::way(task, kind)?)));
    view! {
        <details class="menus" id=format!("{}/{}", step.path(), task.id()) node_ref=details>
            <summary>{words.text(how_to::task(task))}</summary>
            <p class="hint">{words.text(how_to::caution(task))}</p>
            <dl>{ways.collect_view()}</dl>
            <p class="hint">{words.text(message!("how-to-note"))}</p>
        </details>
    }
}
