//! Going on in another browser or on another device: a link that carries what was tried, and its QR code.

use leptos::{html, prelude::*};

use super::checklist::Checklist;
use crate::{
    browser::{address, clipboard, share},
    guide::{Position, QrCode, StepId, qr_code},
    message,
    shared::{Announcer, waits, words},
};

/// The link to go on at a step.
#[component]
pub(super) fn GoOn(
    /// Which step.
    step: StepId,
) -> impl IntoView {
    let (words, announcer, checklist) = (words(), expect_context::<Announcer>(), expect_context::<Checklist>());
    let (path, waits, told) = (step.path(), waits(), RwSignal::new(String::new()));
    let link = Memo::new(move |_| {
        if waits() { String::new() } else { address::of(&Position::Step(step).with_progress(&checklist.progress())) }
    });
    let copy = move |_| {
        clipboard::copy(&link.get_untracked(), move |done| {
            let said = if done { message!("hand-over-copied") } else { message!("hand-over-copy-failed") };
            let said = words.text(said);
            announcer.say(&said);
            told.set(said);
        });
    };
    let share = move |_| share::share(&words.text(message!("customer-heading")), &link.get_untracked());
    view! {
        <div class="go-on needs-app">
            <h4>{words.text(message!("go-on.title"))}</h4>
            <p class="hint">{words.text(message!("go-on.what"))}</p>
            <div class="field">
                <label for=format!("{path}/link")>{words.text(message!("go-on.link"))}</label>
                <input
                    type="text"
                    id=format!("{path}/link")
                    readonly
                    autocomplete="off"
                    dir="ltr"
                    prop:value=move || link.get()
                />
            </div>
            <div class="actions">
                <button type="button" disabled=waits on:click=copy>
                    {words.text(message!("go-on.copy"))}
                </button>
                <button
                    type="button"
                    disabled=waits
                    hidden=move || waits() || !share::can_share()
                    on:click=share
                >
                    {words.text(message!("go-on.share"))}
                </button>
            </div>
            <p class="told" aria-hidden="true">
                {move || told.get()}
            </p>
            <Code path link />
        </div>
    }
}

/// The link as a QR code, drawn while its disclosure is open.
#[component]
fn Code(
    /// The first part of the ids.
    path: String,
    /// The link.
    link: Memo<String>,
) -> impl IntoView {
    let (words, details, is_open) = (words(), NodeRef::<html::Details>::new(), RwSignal::new(false));
    let look = move || is_open.set(details.get_untracked().is_some_and(|details| details.open()));
    // It may have been opened before the app started.
    Effect::new(move |_| look());
    let code = Memo::new(move |_| if is_open.get() { link.with(|link| qr_code(link)) } else { None });
    let is_too_long = move || is_open.get() && code.with(Option::is_none);
    let drawn = move |draw: fn(&QrCode) -> String| move || code.with(|code| code.as_ref().map(draw));
    let view_box = drawn(|code| format!("0 0 {0} {0}", code.size));
    view! {
        <details class="menus" id=format!("{path}/go-on") node_ref=details on:toggle=move |_| look()>
            <summary>{words.text(message!("go-on.code"))}</summary>
            <svg
                class="qr-code"
                id=format!("{path}/code")
                role="img"
                aria-label=words.text(message!("go-on.code-name"))
                viewBox=move || view_box().unwrap_or_else(|| "0 0 1 1".to_owned())
                shape-rendering="crispEdges"
            >
                <path id=format!("{path}/code-path") d=drawn(|code| code.path.clone())></path>
            </svg>
            <p class="note" hidden=move || !is_too_long()>
                {words.text(message!("go-on.no-code"))}
            </p>
        </details>
    }
}
