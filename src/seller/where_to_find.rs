//! Where each processor's dashboard shows the live values. Printed: no app.

use leptos::prelude::*;

use super::outside::Outside;
use crate::{
    guide::seller::{Answer, Records},
    i18n::MessageId,
    message,
    shared::words,
};

/// One line a processor.
#[component]
pub(super) fn WhereToFind() -> impl IntoView {
    let words = words();
    let line = |records: Records| {
        let open = words.text(message!("seller-where.open"));
        let link = records.credentials.map(|href| view! { " " <Outside href text=open /> });
        view! { <li>{words.text(credentials(records.processor))} {link}</li> }
    };
    view! {
        <details class="card" id="where">
            <summary>
                <h3>{words.text(message!("seller-where"))}</h3>
            </summary>
            <div class="body">
                <ul>{Records::ALL.map(line).collect_view()}</ul>
            </div>
        </details>
    }
}

/// Where a processor's dashboard shows the live credentials.
const fn credentials(processor: Answer) -> MessageId {
    match processor {
        Answer::Stripe => message!("seller-where.stripe"),
        Answer::PayPal => message!("seller-where.paypal"),
        Answer::Braintree => message!("seller-where.braintree"),
        Answer::AuthorizeNet => message!("seller-where.authorize-net"),
        _ => message!("seller-where.another"),
    }
}
