//! How-to that depends on the browser: where it clears cookies and files, and which browser this seems to be.

use leptos::prelude::*;

use super::Checklist;
use crate::{
    guide::BrowserMenu,
    key,
    page::Words,
    words::{Value, guide},
};

/// The way through each browser's menu; the one that this browser seems to be is marked.
#[component]
pub(super) fn BrowserMenus() -> impl IntoView {
    let words = Words::of_page();
    let checklist = Checklist::of_page();
    let entry = move |menu: BrowserMenu| {
        let (name, way) = guide::menu(menu);
        let is_this = move || checklist.browser().and_then(|browser| browser.menu()) == Some(menu);
        view! {
            <div class="menu" data-yours=move || is_this().then_some("yes")>
                <dt>
                    {words.text(name)}" "
                    <span class="badge good" hidden=move || !is_this()>
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

/// Which browser this seems to be, and whether it is a window inside another app.
#[component]
pub(super) fn BrowserNow() -> impl IntoView {
    let words = Words::of_page();
    let checklist = Checklist::of_page();
    let now = move || {
        let browser = checklist.browser()?;
        let message = if browser.in_app { key!("step-other-browser.in-app") } else { key!("step-other-browser.yours") };
        Some(words.fill(message, &[("browser", Value::Text(browser.name?))]))
    };
    view! {
        <p class="note browser-now" hidden=move || now().is_none()>
            {now}
        </p>
    }
}
