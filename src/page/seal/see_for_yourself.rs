//! "See for yourself": the page tries to send a dummy out by every means it knows, and shows what the browser did.

use leptos::prelude::*;

use crate::{
    browser::leak::Means,
    i18n::MessageId,
    ids::{self, seller},
    message,
    page::{controls::WaitingButton, words},
};

/// The demonstration: a button, and a row for each means.
#[component]
pub fn SeeForYourself() -> impl IntoView {
    let words = words();
    let row = |means: Means| {
        view! {
            <li>
                <span>{words.text(name(means))}</span>
                <span class="badge" id=ids::of(means.id(), seller::LEAK) hidden></span>
            </li>
        }
    };
    view! {
        <details class="card see-for-yourself" id="see-for-yourself">
            <summary>
                <h3>{words.text(message!("see-for-yourself"))}</h3>
            </summary>
            <div class="body">
                <p>{words.text(message!("see-for-yourself.lead"))}</p>
                <p class="actions needs-app">
                    <WaitingButton id=seller::TRY_LEAKS text=message!("see-for-yourself.try") />
                </p>
                <ul class="means needs-app">{Means::ALL.map(row).collect_view()}</ul>
                <p>{words.text(message!("see-for-yourself.tools"))}</p>
                <p>{words.text(message!("see-for-yourself.offline"))}</p>
                <p class="quiet">{words.text(message!("see-for-yourself.limits"))}</p>
            </div>
        </details>
    }
}

fn name(means: Means) -> MessageId {
    match means {
        Means::Fetch => message!("leak-fetch"),
        Means::Request => message!("leak-request"),
        Means::Beacon => message!("leak-beacon"),
        Means::WebSocket => message!("leak-websocket"),
        Means::EventSource => message!("leak-eventsource"),
        Means::Image => message!("leak-image"),
        Means::Style => message!("leak-style"),
        Means::Font => message!("leak-font"),
        Means::Form => message!("leak-form"),
        Means::Ping => message!("leak-ping"),
        Means::Prefetch => message!("leak-prefetch"),
        Means::Worker => message!("leak-worker"),
    }
}
