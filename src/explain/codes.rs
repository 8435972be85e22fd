//! Every code by the system that issues it, with the reason that each means. Native disclosures and
//! tables: no app.

use leptos::prelude::*;

use super::{
    entries::{CODES, REASONS},
    reason,
};
use crate::{
    declines::{Reason, System, all_codes},
    message,
    shared::words,
};

/// The systems with their codes.
#[component]
pub(super) fn Codes() -> impl IntoView {
    let words = words();
    view! {
        <section class="part" id=CODES aria-labelledby="codes-title">
            <h2 id="codes-title">{words.text(message!("messages-codes"))}</h2>
            <p>{words.text(message!("messages-codes.line"))}</p>
            <ul class="reasons">
                {System::ALL.iter().map(|system| view! { <Table system=*system /> }).collect_view()}
            </ul>
        </section>
    }
}

/// One system's codes, a reason a row.
#[component]
fn Table(
    /// Whose codes.
    system: System,
) -> impl IntoView {
    let words = words();
    let mut rows: Vec<(Reason, Vec<&'static str>)> = Vec::new();
    for code in all_codes().filter(|code| code.system == system) {
        match rows.iter_mut().find(|row| row.0 == code.reason) {
            Some((_, codes)) => codes.push(code.code),
            None => rows.push((code.reason, vec![code.code])),
        }
    }
    let row = |(reason, codes): (Reason, Vec<&'static str>)| {
        let codes = codes.into_iter().map(|code| view! { <code dir="ltr">{code}</code> " " });
        view! {
            <tr>
                <td>{codes.collect_view()}</td>
                <td>
                    <a href=["#", REASONS, "/", reason.id()].concat()>
                        {reason::title(words, reason)}
                    </a>
                </td>
            </tr>
        }
    };
    view! {
        <li>
            <details class="reason" id=[CODES, "/", system.id()].concat()>
                <summary>{system.brand()}</summary>
                <table class="codes">
                    <thead>
                        <tr>
                            <th scope="col">{words.text(message!("messages-codes.code"))}</th>
                            <th scope="col">{words.text(message!("messages-codes.reason"))}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
                </table>
            </details>
        </li>
    }
}
