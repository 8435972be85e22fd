//! The part that keeps a report, and starting again.

use leptos::prelude::*;

use super::{part::PartSection, progress::Progress};
use crate::{
    browser::{clock, host, share},
    check,
    guide::seller::Part,
    i18n::{
        Localizer,
        seller::{self, Written},
    },
    message,
    settings::{Connection, over_all},
    shared::{Announcer, HandOver, KeepChoice, Site, Text, waits, words},
};

/// The part with the report, at its spot.
#[component]
pub(super) fn ReportPart() -> impl IntoView {
    let words = words();
    view! {
        <PartSection part=Part::Report>
            <p class="only-without-app">{words.text(message!("seller-report.without"))}</p>
            <div class="needs-app" data-spot="report">
                <Report />
            </div>
        </PartSection>
    }
}

/// The report with what can be done with it, starting again, and keeping the answers.
#[component]
pub(super) fn Report() -> impl IntoView {
    let (words, progress, announcer) = (words(), expect_context::<Progress>(), expect_context::<Announcer>());
    let (waits, site) = (waits(), expect_context::<Site>());
    let text = Memo::new(move |_| {
        // The platform may get another name.
        site.with(|_| ());
        written(words, progress)
    });
    let save = move |_| {
        share::download("payment-help-report.md", "text/markdown", &text.get_untracked().text);
        tell_host(progress);
    };
    let save_json = move |_| {
        let report = untrack(|| progress.checked());
        let json = seller::report_as_json(words.messages(), &connections(&report).unwrap_or_default());
        share::download("payment-help-report.json", "application/json", &json);
        tell_host(progress);
    };
    let undo = move |_| {
        progress.undo();
        announcer.say(&words.text(message!("seller-report.undone")));
    };
    view! {
        <HandOver owner="report-text" text on_taken=Callback::new(move |()| tell_host(progress)) />
        <p class="actions">
            <button type="button" disabled=waits on:click=save>
                {words.text(message!("seller-report.download"))}
            </button>
            <button type="button" disabled=waits on:click=save_json>
                {words.text(message!("seller-report.download-json"))}
            </button>
            <button type="button" disabled=waits on:click=move |_| restart(words, announcer, progress)>
                {words.text(message!("seller-report.again"))}
            </button>
            <button type="button" disabled=move || !progress.can_undo() on:click=undo>
                {words.text(message!("seller-report.undo"))}
            </button>
        </p>
        <KeepChoice />
    }
}

/// Clears everything, and says so.
pub(super) fn restart(words: Localizer, announcer: Announcer, progress: Progress) {
    progress.restart();
    announcer.say(&words.text(message!("seller-report.restarted")));
}

fn written(words: Localizer, progress: Progress) -> Text {
    let when = clock::now_in_words(words.messages().locale());
    let report = progress.checked();
    let connections = connections(&report);
    let text = progress.with_answers(|answers| {
        seller::report(words, Written { answers, connections: connections.as_deref(), when: &when })
    });
    Text { title: words.text(message!("seller-report-title")), text }
}

fn connections(report: &check::Report) -> Option<Vec<&Connection>> {
    Some(report.as_ref()?.iter().collect())
}

/// Tells the page around this one, whenever it has changed, which verdict the report has that the seller takes away.
fn tell_host(progress: Progress) {
    let outcome = outcome(&untrack(|| progress.checked()));
    if progress.is_news(&outcome) {
        host::outcome(&outcome);
    }
}

/// The verdict of a report, or that nothing was checked, as the page around is told.
fn outcome(report: &check::Report) -> String {
    let verdict = report.as_ref().map_or("unchecked", |connections| over_all(connections).id());
    [Part::Report.id(), "/", verdict].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{guide::seller::stripe_example, settings::check};

    #[test]
    fn the_page_around_is_told_the_worst_verdict() {
        assert_eq!(outcome(&None), "report/unchecked");
        let connections = check(&stripe_example()).connections;
        assert_eq!(outcome(&Some(connections.into())), "report/not-ready");
    }
}
