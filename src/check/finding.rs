//! One finding: what, why and what to do, in that order, and the way to its place. Built by the browser.

use leptos::prelude::*;

use super::{
    places::{field_id, mark_id},
    state::Entered,
};
use crate::{
    browser::focus,
    i18n::{self, Localizer, seller},
    message,
    settings::{Connection, Finding, Severity},
};

/// A finding of a connection, by its number.
pub(super) fn finding_item(
    words: Localizer,
    connection: &Connection,
    finding: &Finding,
    number: usize,
    entered: Entered,
) -> impl IntoView + use<> {
    let said = i18n::findings::finding(words.messages(), finding, connection);
    let show = place(connection, finding, number, entered).map(|place| {
        view! {
            <button type="button" class="plain" on:click=move |_| focus::go_to(&place)>
                {words.text(message!("seller-finding.place"))}
            </button>
        }
    });
    view! {
        <li class=class(finding.severity) data-code=finding.code.id()>
            <p class="what">
                <span class="severity">{words.text(seller::severity(finding.severity))} ": "</span>
                <span>{said.what}</span>
            </p>
            <p>
                <strong>{words.text(message!("seller-finding.why"))} ": "</strong>
                <span>{said.why}</span>
            </p>
            <p>
                <strong>{words.text(message!("seller-finding.fix"))} ": "</strong>
                <span>{said.fix}</span>
            </p>
            {show}
        </li>
    }
}

const fn class(severity: Severity) -> &'static str {
    match severity {
        Severity::Blocks => "note bad",
        Severity::Warns => "note warn",
        Severity::Notes => "note",
    }
}

/// The id of the element that a finding is about.
fn place(connection: &Connection, finding: &Finding, number: usize, entered: Entered) -> Option<String> {
    match entered {
        Entered::InText(index) => Some(mark_id(index, number)),
        Entered::InFields(card) => {
            let setting = finding.settings.first().and_then(|index| connection.settings.get(*index));
            Some(field_id(card, setting?.slot?))
        }
    }
}
