//! The part about the connection between platform and processor.

use leptos::prelude::*;

use super::{choice::Tick, part::PartSection};
use crate::{
    guide::seller::{Part, Question},
    ids, key,
    page::{controls::WaitingButton, words},
    words::Key,
};

/// Comparing the connection, then the product's choice of it, and the article's example.
#[component]
pub(super) fn Integration() -> impl IntoView {
    let words = words();
    view! {
        <PartSection part=Part::Integration>
            <p>{words.text(key!("seller-integration.compare"))}</p>
            <Tick question=Question::ConnectionMatches />
            <p>{words.text(key!("seller-integration.back"))}</p>
            <Tick question=Question::ProcessorSaved />
            <More
                title=key!("seller-connect")
                lines=&[key!("seller-connect.since"), key!("seller-connect.old"), key!("seller-connect.same")]
            />
            <More
                title=key!("seller-fields")
                lines=&[
                    key!("seller-fields.lead"),
                    key!("seller-fields.stripe"),
                    key!("seller-fields.paypal"),
                    key!("seller-fields.authorize-net"),
                    key!("seller-fields.braintree"),
                ]
            />
            <Example />
        </PartSection>
    }
}

/// More than the article says, to open.
#[component]
fn More(title: Key, lines: &'static [Key]) -> impl IntoView {
    let words = words();
    view! {
        <details class="card" data-extra="true">
            <summary>
                <h3>{words.text(title)}</h3>
            </summary>
            <div class="body">
                {lines.iter().map(|line| view! { <p>{words.text(*line)}</p> }).collect_view()}
            </div>
        </details>
    }
}

#[component]
fn Example() -> impl IntoView {
    let words = words();
    let rows = [
        ("good", key!("seller-example.live-key"), key!("seller-example.live")),
        ("bad", key!("seller-example.test-key"), key!("seller-example.test")),
        ("bad", key!("seller-example.words-key"), key!("seller-example.words")),
    ];
    let row = |(class, value, meaning)| {
        view! {
            <li class=format!("note {class}")>
                <strong>{words.text(value)}</strong>
                <span>{words.text(meaning)}</span>
            </li>
        }
    };
    view! {
        <h3>{words.text(key!("seller-example"))}</h3>
        <p>{words.text(key!("seller-example.lead"))}</p>
        <ol class="example">{rows.map(row).collect_view()}</ol>
        <p class="actions needs-app">
            <WaitingButton id=ids::seller::LOAD_EXAMPLE text=key!("seller-example.load") waits=ids::FOR_SEAL />
        </p>
    }
}
