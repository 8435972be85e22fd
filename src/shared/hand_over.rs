//! Handing a text over: its preview, and the ways to pass it on.

use leptos::prelude::*;

use super::{Announcer, Site, waits, words};
use crate::{
    browser::{clipboard, share},
    i18n::summary::email_link,
    message,
};

/// A text with a title, which is also an email's subject; lines end with `\n`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The title.
    pub title: String,
    /// The text.
    pub text: String,
}

/// A preview of a text with the ways to pass it on: copy, email, the system's share sheet, print.
#[component]
pub fn HandOver(
    /// The first part of the ids.
    owner: &'static str,
    /// What is handed over; the page prints an empty preview.
    text: Memo<Text>,
    /// Called whenever the text was taken one of these ways.
    #[prop(default = Callback::new(|()| {}), into)]
    on_taken: Callback<()>,
) -> impl IntoView {
    let (words, announcer, site) = (words(), expect_context::<Announcer>(), expect_context::<Site>());
    let id = |part: &str| [owner, "/", part].concat();
    let (waits, told) = (waits(), RwSignal::new(String::new()));
    let preview = move || if waits() { String::new() } else { text.with(|text| text.text.clone()) };
    let email = move || (!waits()).then(|| text.with(|text| email_link(&site.mailbox(), &text.title, &text.text)));
    let copy = move |_| {
        on_taken.run(());
        clipboard::copy(&text.get_untracked().text, move |done| {
            let message =
                words.text(if done { message!("hand-over-copied") } else { message!("hand-over-copy-failed") });
            announcer.say(&message);
            told.set(message);
        });
    };
    let share = move |_| {
        on_taken.run(());
        let Text { title, text } = text.get_untracked();
        share::share(&title, &text);
    };
    let print = move |_| {
        on_taken.run(());
        share::print();
    };
    view! {
        <p class="label">{words.text(message!("hand-over-preview"))}</p>
        <pre class="preview" id=id("preview") tabindex="0" aria-label=words.text(message!("hand-over-preview"))>
            {preview}
        </pre>
        <div class="actions">
            <button type="button" id=id("copy") class="primary" disabled=waits on:click=copy>
                {words.text(message!("hand-over-copy"))}
            </button>
            <a class="button" id=id("email") href=email on:click=move |_| on_taken.run(())>
                {words.text(message!("hand-over-email"))}
            </a>
            <button type="button" id=id("share") disabled=waits hidden=move || waits() || !share::can_share() on:click=share>
                {words.text(message!("hand-over-share"))}
            </button>
            <button type="button" id=id("print") disabled=waits on:click=print>
                {words.text(message!("hand-over-print"))}
            </button>
        </div>
        <p class="told" id=id("told") aria-hidden="true">
            {move || told.get()}
        </p>
    }
}
