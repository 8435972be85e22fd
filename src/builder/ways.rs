//! A snippet for each way, with what a site's policy needs.

use leptos::prelude::*;

use super::choices::Choices;
use crate::{
    browser::{address, clipboard},
    config::snippet::{Way, policy, snippet},
    i18n::MessageId,
    message,
    shared::{Announcer, waits, words},
};

/// All ways.
#[component]
pub(super) fn Ways() -> impl IntoView {
    view! {
        <h2 id="snippets">{words().text(message!("embed-snippets"))}</h2>
        {Way::ALL.map(|way| view! { <WayIn way /> }).collect_view()}
    }
}

/// One way: its snippet, which the app fills in, and a button that copies it.
#[component]
fn WayIn(
    /// Which.
    way: Way,
) -> impl IntoView {
    let (words, waits, announcer) = (words(), waits(), expect_context::<Announcer>());
    let choices = expect_context::<RwSignal<Choices>>();
    let snippet = Memo::new(move |_| {
        if waits() {
            return String::new();
        }
        let link_text = words.text(message!("embed-link-text"));
        choices.with(|choices| choices.make(&address::site(), &link_text, |wanted| snippet(way, wanted)))
    });
    let copy = move |_| {
        clipboard::copy(&snippet.get_untracked(), move |done| {
            announcer.say(&words.text(if done { message!("embed-copy.done") } else { message!("embed-copy.failed") }));
        });
    };
    let for_policy = (way != Way::Link).then(|| {
        let policy = move || if waits() { None } else { policy(way, &address::site()) };
        view! {
            <p class="policy">
                {words.text(message!("embed-policy"))} " " <code id=of(way, "policy") dir="ltr">
                    {move || policy().unwrap_or_default()}
                </code>
            </p>
        }
    });
    let (title, line) = said(way);
    view! {
        <section class="card way-in" aria-labelledby=of(way, "title")>
            <h3 id=of(way, "title")>{words.text(title)}</h3>
            <p>{words.text(line)}</p>
            <pre class="preview" id=of(way, "snippet") tabindex="0" aria-label=words.text(title) dir="ltr">
                {snippet}
            </pre>
            <div class="actions">
                <button type="button" id=of(way, "copy") disabled=waits on:click=copy>
                    {words.text(message!("embed-copy"))}
                </button>
            </div>
            {for_policy}
        </section>
    }
}

/// The id of a part of a way.
fn of(way: Way, part: &str) -> String {
    [way.id(), "/", part].concat()
}

fn said(way: Way) -> (MessageId, MessageId) {
    match way {
        Way::Script => (message!("embed-way-script"), message!("embed-way-script.line")),
        Way::Div => (message!("embed-way-div"), message!("embed-way-div.line")),
        Way::Element => (message!("embed-way-element"), message!("embed-way-element.line")),
        Way::Frame => (message!("embed-way-frame"), message!("embed-way-frame.line")),
        Way::Link => (message!("embed-way-link"), message!("embed-way-link.line")),
    }
}
