//! How-to that depends on the browser: where it clears cookies and files, and which browser this seems to be.

use leptos::prelude::*;

use crate::{
    guide::BrowserMenu,
    ids::{self, customer},
    key,
    page::words,
    words::{Value, guide},
};

/// The way through each browser's menu; the app marks the one that this browser seems to be.
#[component]
pub(super) fn BrowserMenus() -> impl IntoView {
    let words = words();
    let entry = |menu: BrowserMenu| {
        let (name, way) = guide::menu(menu);
        let id = ids::of(menu.id(), customer::MENU);
        view! {
            <div class="menu" id=id.clone()>
                <dt>
                    {words.text(name)}" "
                    <span class="badge good" id=ids::of(&id, customer::BADGE) hidden>
                        {words.text(key!("step-clear-cache.yours"))}
                    </span>
                </dt>
                <dd>{words.text(way)}</dd>
            </div>
        }
    };
    view! {
        <p>{words.text(key!("step-clear-cache.caution"))}</p>
        <details class="menus">
            <summary>{words.text(key!("step-clear-cache.where"))}</summary>
            <dl>{BrowserMenu::ALL.map(entry).collect_view()}</dl>
            <p class="hint">{words.text(key!("menu-note"))}</p>
        </details>
    }
}

/// Which browser this seems to be: for the app to say. Until then its place is kept by a sentence of the same length.
#[component]
pub(super) fn BrowserNow() -> impl IntoView {
    let text = words().fill(key!("step-other-browser.yours"), &[("browser", Value::Text("Chromium"))]);
    view! {
        <p class="note browser-now needs-app idle" id=customer::BROWSER_NOW>
            {text}
        </p>
    }
}
