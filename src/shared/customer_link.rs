//! A link to what a customer is to read, with a button that copies its whole address for them.

use leptos::{html, prelude::*};

use super::{Announcer, waits, words};
use crate::{browser::clipboard, message};

/// The link, the button, and the address to copy by hand where the browser does not copy.
#[component]
pub fn CustomerLink(
    /// Where it leads, from this page.
    href: String,
    /// What the link says.
    text: String,
    /// What the button says.
    copy: String,
    /// The button's name.
    name: String,
    /// The name of the field that shows the address.
    address: String,
) -> impl IntoView {
    let (words, announcer) = (words(), expect_context::<Announcer>());
    let link = NodeRef::<html::A>::new();
    let by_hand = RwSignal::new(None::<String>);
    let press = move |_| {
        // The browser makes the address whole: the page does not know where it is hosted.
        let Some(address) = link.get_untracked().map(|link| link.href()) else { return };
        clipboard::copy(&address.clone(), move |copied| {
            by_hand.set((!copied).then_some(address));
            announcer.say(&words.text(if copied {
                message!("hand-over-copied")
            } else {
                message!("hand-over-copy-failed")
            }));
        });
    };
    view! {
        <a node_ref=link href=href>
            {text}
        </a>
        <button type="button" class="needs-app" aria-label=name disabled=waits() on:click=press>
            {copy}
        </button>
        <input
            type="text"
            readonly
            aria-label=address
            hidden=move || by_hand.with(Option::is_none)
            prop:value=move || by_hand.get().unwrap_or_default()
        />
    }
}
