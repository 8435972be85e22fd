//! Connections: each with its verdict, its findings, what only the seller can tell, and the settings found in it. Built by
//! the browser.

use leptos::{either::Either, prelude::*};

use super::{finding::finding_item, handle::Check, question::questions, setting::setting_item, state::Entered};
use crate::{
    i18n::seller,
    message,
    settings::{ProcessorId, Verdict},
    shared::{Icon, words},
};

/// A list of connections. One whose verdict stays the same stays as the person left it, open or folded.
#[component]
pub(super) fn Connections(
    /// Which, in their order, with their verdicts.
    shown: Memo<Vec<(Entered, Verdict)>>,
) -> impl IntoView {
    let key = |(entered, verdict): &(Entered, Verdict)| match entered {
        Entered::InText(index) => (*index, verdict.id()),
        Entered::InFields(_) => (0, verdict.id()),
    };
    view! {
        <For each=move || shown.get() key=key children=|(entered, verdict)| view! { <ConnectionCard entered verdict /> } />
    }
}

/// One connection, folded where it is ready.
#[component]
fn ConnectionCard(
    /// Where it was entered.
    entered: Entered,
    /// Its verdict.
    verdict: Verdict,
) -> impl IntoView {
    let (words, check) = (words(), expect_context::<Check>());
    // While the list is brought up to a change, a connection may be gone already: then this shows nothing.
    let found = Memo::new(move |_| {
        check.state.with(|state| state.connection(entered).map(|(index, connection)| (index, connection.clone())))
    });
    let name = move || found.with(|found| Some(seller::name(words.messages(), found.as_ref()?.0, &found.as_ref()?.1)));
    // Its heading is below the result's, or below that of the fields.
    let heading = match entered {
        Entered::InText(_) => Either::Left(view! { <h4>{name}</h4> }),
        Entered::InFields(_) => Either::Right(view! { <h3>{name}</h3> }),
    };
    let processor = move || {
        let brand = found.with(|found| found.as_ref()?.1.processor.map(ProcessorId::brand));
        brand.map(|brand| view! { <span class="hint">{brand}</span> })
    };
    let (class, icon) = badge(verdict);
    // What the seller answered stays in sight, also where it makes the connection ready.
    let opens = verdict != Verdict::Ready
        || found.with_untracked(|found| found.as_ref().is_some_and(|(_, one)| one.is_by_seller()));
    let is_quiet = move || found.with(|found| found.as_ref().is_none_or(|(_, one)| one.findings.is_empty()));
    let quiet = move || is_quiet().then(|| view! { <p>{words.text(message!("seller-no-findings"))}</p> });
    let findings = move || {
        found.with(|found| {
            let one = &found.as_ref()?.1;
            let items = one.findings.iter().enumerate();
            Some(items.map(|(number, finding)| finding_item(words, one, finding, number, entered)).collect_view())
        })
    };
    let questions = move || found.with(|found| found.as_ref().and_then(|(index, one)| questions(*index, one)));
    let settings = move || {
        found.with(|found| {
            let one = &found.as_ref()?.1;
            Some(one.settings.iter().map(|setting| setting_item(words, one, setting)).collect_view())
        })
    };
    view! {
        <details class="card connection" data-verdict=verdict.id() open=opens>
            <summary>
                {heading} {processor}
                <span class=class>
                    <Icon path=icon />
                    {words.text(seller::verdict(verdict))}
                </span>
            </summary>
            <div class="body">
                {quiet} <ul class="findings">{findings}</ul> {questions}
                <p class="quiet">{words.text(message!("seller-limits.short"))}</p>
                <p class="label">{words.text(message!("seller-settings"))}</p>
                <dl class="settings">{settings}</dl>
            </div>
        </details>
    }
}

/// The badge of a verdict: its classes, and the lines of its icon.
const fn badge(verdict: Verdict) -> (&'static str, &'static str) {
    match verdict {
        Verdict::Ready => ("badge good", "M5 12.5 10 17.5 19 7"),
        Verdict::NotReady => ("badge bad", "M6 6 18 18M18 6 6 18"),
        Verdict::CannotTell => ("badge", "M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18v.2"),
    }
}
