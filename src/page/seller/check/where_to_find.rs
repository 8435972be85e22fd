//! Where each processor's dashboard shows the live values.

use leptos::prelude::*;

use super::super::outside::Outside;
use crate::{
    guide::seller::Records,
    message,
    page::{seller::printed, words},
};

/// One line a processor.
#[component]
pub(super) fn WhereToFind() -> impl IntoView {
    let words = words();
    let line = |records: Records| {
        let open = words.text(message!("seller-where.open"));
        view! {
            <li>
                {words.text(printed::credentials(records.processor))}
                {records.credentials.map(|href| view! { " " <Outside href text=open /> })}
            </li>
        }
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
