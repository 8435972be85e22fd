//! "See for yourself": the page tries to send a dummy out by every means it knows, and shows what the browser did.

use std::time::Duration;

use leptos::prelude::*;

use super::Seal;
use crate::{
    device::leak::{self, Means},
    key,
    page::{Announcer, Started, Words},
    words::{Key, Value},
};

/// How long the browser has to report a refusal before the page says that it saw none.
const PATIENCE: Duration = Duration::from_secs(2);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Attempt {
    NotYet,
    Waiting,
    RefusedAtOnce,
    NoReport,
}

/// The demonstration: a button and a row for each means.
#[component]
pub fn SeeForYourself() -> impl IntoView {
    let (words, seal, started, announcer) =
        (Words::of_page(), Seal::of_page(), Started::of_page(), Announcer::of_page());
    let attempts = Means::ALL.map(|means| (means, RwSignal::new(Attempt::NotYet)));
    let outcome = move |means: Means, attempt: RwSignal<Attempt>| match attempt.get() {
        Attempt::NotYet => None,
        _ if seal.has_refused(&leak::address(means)) => Some(("good", key!("leak-refused"))),
        Attempt::RefusedAtOnce => Some(("good", key!("leak-refused"))),
        Attempt::Waiting => Some(("", key!("leak-waiting"))),
        Attempt::NoReport => Some(("", key!("leak-no-report"))),
    };
    let try_all = move |_| {
        for (means, attempt) in attempts {
            let refused = means.attempt(&leak::address(means)).is_err();
            attempt.set(if refused { Attempt::RefusedAtOnce } else { Attempt::Waiting });
        }
        set_timeout(
            move || {
                for (_, attempt) in attempts {
                    attempt.update(|attempt| {
                        if *attempt == Attempt::Waiting {
                            *attempt = Attempt::NoReport;
                        }
                    });
                }
                announcer.say(words.fill(key!("leak-result"), &[("count", Value::Count(seal.requests()))]));
            },
            PATIENCE,
        );
    };
    view! {
        <details class="card see-for-yourself" id="see-for-yourself">
            <summary>
                <h3>{words.text(key!("see-for-yourself"))}</h3>
            </summary>
            <div class="body">
                <p>{words.text(key!("see-for-yourself.lead"))}</p>
                <p class="actions needs-app">
                    <button type="button" disabled=move || !started.get() on:click=try_all>
                        {words.text(key!("see-for-yourself.try"))}
                    </button>
                </p>
                <ul class="means needs-app">
                    {attempts
                        .into_iter()
                        .map(|(means, attempt)| {
                            view! {
                                <li>
                                    <span>{words.text(name(means))}</span>
                                    {move || {
                                        outcome(means, attempt)
                                            .map(|(class, text)| {
                                                view! {
                                                    <span class=format!("badge {class}")>{words.text(text)}</span>
                                                }
                                            })
                                    }}
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
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
