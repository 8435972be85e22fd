//! The part about the connection between platform and processor.

use leptos::prelude::*;

use super::{choice::Tick, part::PartSection};
use crate::{
    check::LoadExample,
    guide::seller::{Part, Question},
    i18n::MessageId,
    message,
    shared::words,
};

/// Comparing the connection, then the product's choice of it, and the article's example.
#[component]
pub(super) fn Integration() -> impl IntoView {
    let words = words();
    view! {
        <PartSection part=Part::Integration>
            <p>{words.text(message!("seller-integration.compare"))}</p>
            <Tick question=Question::ConnectionMatches />
            <p>{words.text(message!("seller-integration.back"))}</p>
            <Tick question=Question::ProcessorSaved />
            <More
                title=message!("seller-connect")
                lines=&[message!("seller-connect.since"), message!("seller-connect.old"), message!("seller-connect.same")]
            />
            <More
                title=message!("seller-fields")
                lines=&[
                    message!("seller-fields.lead"),
                    message!("seller-fields.stripe"),
                    message!("seller-fields.paypal"),
                    message!("seller-fields.authorize-net"),
                    message!("seller-fields.braintree"),
                ]
            />
            <Example />
        </PartSection>
    }
}

/// More than the article says, to open.
#[component]
fn More(title: MessageId, lines: &'static [MessageId]) -> impl IntoView {
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
        ("good", message!("seller-example.live-key"), message!("seller-example.live")),
        ("bad", message!("seller-example.test-key"), message!("seller-example.test")),
        ("bad", message!("seller-example.words-key"), message!("seller-example.words")),
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
        <h3>{words.text(message!("seller-example"))}</h3>
        <p>{words.text(message!("seller-example.lead"))}</p>
        <ol class="example">{rows.map(row).collect_view()}</ol>
        <p class="actions needs-app" data-spot="load-example">
            <LoadExample />
        </p>
    }
}
