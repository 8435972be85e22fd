//! One connection: its verdict, its findings, and the settings found in it.

use leptos::prelude::*;

use super::{cards, redaction};
use crate::{
    device::element,
    key,
    page::shared::Icon,
    settings::{Connection, Finding, ProcessorId, Setting, Severity, Slot, Verdict},
    words::{self, Words, seller},
};

/// Where the settings of a connection stand on the page.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// In the pasted text; the connection's index.
    Text(usize),
    /// In fields; the card's number.
    Fields(u32),
}

impl Place {
    /// A connection's heading: below the result's, or below the part's.
    fn heading(self, name: String) -> AnyView {
        match self {
            Self::Text(_) => view! { <h4>{name}</h4> }.into_any(),
            Self::Fields(_) => view! { <h3>{name}</h3> }.into_any(),
        }
    }

    /// The id of the element that a finding is about.
    fn of(self, finding: usize, slot: Option<Slot>) -> Option<String> {
        match self {
            Self::Text(connection) => Some(redaction::mark_id(connection, finding)),
            Self::Fields(card) => slot.map(|slot| cards::field_id(card, slot)),
        }
    }
}

/// A connection with its index among all in the paste, folded where it is ready.
pub(super) fn view(words: Words, index: usize, connection: &Connection, place: Place) -> AnyView {
    let verdict = connection.verdict;
    let processor = connection.processor.map(ProcessorId::brand);
    let findings: Vec<_> = connection
        .findings
        .iter()
        .enumerate()
        .map(|(number, finding)| finding_view(words, connection, finding, at(place, connection, number, finding)))
        .collect();
    let quiet = findings.is_empty().then(|| view! { <p>{words.text(key!("seller-no-findings"))}</p> });
    view! {
        <details class="card connection" data-verdict=verdict.id() open=verdict != Verdict::Ready>
            <summary>
                {place.heading(seller::name(words.book(), index, connection))}
                {processor.map(|processor| view! { <span class="hint">{processor}</span> })}
                {badge(words, verdict)}
            </summary>
            <div class="body">
                {quiet}
                <ul class="findings">{findings}</ul>
                <p class="quiet">{words.text(key!("seller-limits.short"))}</p>
                {settings_view(words, connection)}
            </div>
        </details>
    }
    .into_any()
}

fn at(place: Place, connection: &Connection, number: usize, finding: &Finding) -> Option<String> {
    let setting = finding.settings.first().and_then(|index| connection.settings.get(*index));
    place.of(number, setting.and_then(|setting| setting.slot))
}

fn finding_view(words: Words, connection: &Connection, finding: &Finding, at: Option<String>) -> AnyView {
    let said = words::finding(words.book(), finding, connection);
    let class = match finding.severity {
        Severity::Blocks => "note bad",
        Severity::Warns => "note warn",
        Severity::Notes => "note",
    };
    let show = at.map(|id| {
        view! {
            <button type="button" class="plain" on:click=move |_| element::go_to(&id)>
                {words.text(key!("seller-finding.place"))}
            </button>
        }
    });
    view! {
        <li class=class data-code=finding.code.id()>
            <p class="what">
                <span class="severity">{words.text(seller::severity(finding.severity))}": "</span>
                {said.what}
            </p>
            <p>
                <strong>{words.text(key!("seller-finding.why"))}": "</strong>
                {said.why}
            </p>
            <p>
                <strong>{words.text(key!("seller-finding.fix"))}": "</strong>
                {said.fix}
            </p>
            {show}
        </li>
    }
    .into_any()
}

fn settings_view(words: Words, connection: &Connection) -> AnyView {
    let row = |setting: &Setting| {
        let label = seller::label(words.book(), setting);
        let find = seller::where_to_find(words.book(), connection, setting).map(|place| {
            view! {
                <details class="find">
                    <summary>
                        {words.text(key!("seller-find"))} <span class="visually-hidden">" (" {label.clone()} ")"</span>
                    </summary>
                    <p>{place}</p>
                </details>
            }
        });
        view! {
            <div>
                <dt>{label}</dt>
                <dd>
                    <code dir="ltr">{setting.shown.as_str().to_owned()}</code>
                    " · "
                    {words::kind(words.book(), setting.kind)}
                    " · "
                    {words.text(seller::environment(setting.environment))}
                    {find}
                </dd>
            </div>
        }
    };
    view! {
        <p class="label">{words.text(key!("seller-settings"))}</p>
        <dl class="settings">{connection.settings.iter().map(row).collect_view()}</dl>
    }
    .into_any()
}

/// The verdict as an icon and words.
fn badge(words: Words, verdict: Verdict) -> AnyView {
    let (class, shape) = match verdict {
        Verdict::Ready => ("badge good", "M5 12.5 10 17.5 19 7"),
        Verdict::NotReady => ("badge bad", "M6 6 18 18M18 6 6 18"),
        Verdict::CannotTell => ("badge", "M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18v.2"),
    };
    view! {
        <span class=class>
            <Icon path=shape />
            {words.text(seller::verdict(verdict))}
        </span>
    }
    .into_any()
}
