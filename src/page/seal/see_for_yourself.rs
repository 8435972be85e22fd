//! "See for yourself": the page tries to send a dummy out by every means it knows, and shows what the browser did.

use leptos::prelude::*;

use crate::{
    device::leak::Means,
    ids::{self, seller},
    key,
    page::{controls::WaitingButton, words},
    words::Key,
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
                <h3>{words.text(key!("see-for-yourself"))}</h3>
            </summary>
            <div class="body">
                <p>{words.text(key!("see-for-yourself.lead"))}</p>
                <p class="actions needs-app">
                    <WaitingButton id=seller::TRY_LEAKS text=key!("see-for-yourself.try") />
                </p>
                <ul class="means needs-app">{Means::ALL.map(row).collect_view()}</ul>
                <p>{words.text(key!("see-for-yourself.tools"))}</p>
                <p>{words.text(key!("see-for-yourself.offline"))}</p>
                <p class="quiet">{words.text(key!("see-for-yourself.limits"))}</p>
            </div>
        </details>
    }
}

fn name(means: Means) -> Key {
    match means {
        Means::Fetch => key!("leak-fetch"),
        Means::Request => key!("leak-request"),
        Means::Beacon => key!("leak-beacon"),
        Means::WebSocket => key!("leak-websocket"),
        Means::EventSource => key!("leak-eventsource"),
        Means::Image => key!("leak-image"),
        Means::Style => key!("leak-style"),
        Means::Font => key!("leak-font"),
        Means::Form => key!("leak-form"),
        Means::Ping => key!("leak-ping"),
        Means::Prefetch => key!("leak-prefetch"),
        Means::Worker => key!("leak-worker"),
    }
}
