//! Handing a text over: its preview, and the ways to pass it on.

use leptos::prelude::*;

use crate::{
    device::{clipboard, share},
    key,
    page::{Announcer, Started, Words},
    words::summary::email_link,
};

/// A preview of a text with the ways to pass it on: copy, email, the system's share sheet, print.
#[component]
pub fn HandOver(
    /// A title, which is also the email's subject.
    #[prop(into)]
    title: Signal<String>,
    /// The text, its lines parted by `\n`; empty before the app has started.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    let words = Words::of_page();
    let started = Started::of_page();
    let announcer = Announcer::of_page();
    let shares = RwSignal::new(false);
    Effect::new(move |_| shares.set(share::can_share()));
    let told = RwSignal::new(String::new());
    let copy = move |_| {
        clipboard::copy(&text.get_untracked(), move |done| {
            let message = words.text(if done { key!("hand-over-copied") } else { key!("hand-over-copy-failed") });
            told.set(message.clone());
            announcer.say(message);
        });
    };
    let email = move || started.get().then(|| email_link(&title.get(), &text.get()));
    let off = move || !started.get();
    view! {
        <p class="label">{words.text(key!("hand-over-preview"))}</p>
        <pre class="preview" tabindex="0" aria-label=words.text(key!("hand-over-preview"))>
            {move || text.get()}
        </pre>
        <div class="actions">
            <button type="button" class="primary" disabled=off on:click=copy>
                {words.text(key!("hand-over-copy"))}
            </button>
            <a class="button" href=email>
                {words.text(key!("hand-over-email"))}
            </a>
            <button
                type="button"
                hidden=move || !shares.get()
                disabled=off
                on:click=move |_| share::share(&title.get_untracked(), &text.get_untracked())
            >
                {words.text(key!("hand-over-share"))}
            </button>
            <button type="button" disabled=off on:click=move |_| share::print()>
                {words.text(key!("hand-over-print"))}
            </button>
        </div>
        <p class="told" aria-hidden="true">{move || told.get()}</p>
    }
    .into_any()
}
