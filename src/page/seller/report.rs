//! The part that keeps a report, and starting again.

use leptos::prelude::*;

use super::{desk::Desk, keep::Keep, part::PartSection};
use crate::{
    device::{clock, share},
    guide::seller::{Answers, Part},
    key,
    page::{Announcer, Started, Words, shared::HandOver},
    words::{
        Key, Value,
        seller::{self, Written},
    },
};

/// The report's file name.
const FILE: &str = "payment-help-report.md";

/// The report with what can be done with it.
#[component]
pub(super) fn Report() -> impl IntoView {
    let (words, started, desk) = (Words::of_page(), Started::of_page(), Desk::of_page());
    let title = words.text(key!("seller-report-title"));
    let text = Memo::new(move |_| if started.get() { write(words, desk) } else { String::new() });
    let save = move |_| share::download(FILE, &text.get_untracked());
    view! {
        <PartSection part=Part::Report>
            <p class="only-without-app">{words.text(key!("seller-report.without"))}</p>
            <div class="needs-app">
                <HandOver title text />
                <p class="actions">
                    <button type="button" disabled=move || !started.get() on:click=save>
                        {words.text(key!("seller-report.download"))}
                    </button>
                    <StartAgain />
                </p>
                <Keep />
            </div>
        </PartSection>
    }
}

fn write(words: Words, desk: Desk) -> String {
    let when = clock::now_in_words(words.book().locale());
    let say = |key: Key, arguments: &[(&str, Value<'_>)]| words.fill(key, arguments);
    desk.answers.with(|answers| {
        desk.with_found(|connections| seller::report(words.book(), &say, Written { answers, connections, when: &when }))
    })
}

/// Clears everything. The answers can be had back; what was pasted cannot.
#[component]
fn StartAgain() -> impl IntoView {
    let (words, started, announcer) = (Words::of_page(), Started::of_page(), Announcer::of_page());
    let desk = Desk::of_page();
    let before = RwSignal::new(Answers::default());
    let again = move |_| {
        before.set(desk.answers.get_untracked());
        desk.answers.set(Answers::default());
        desk.wipe();
        announcer.say(words.text(key!("seller-report.restarted")));
    };
    let undo = move |_| {
        desk.answers.set(before.get_untracked());
        before.set(Answers::default());
        announcer.say(words.text(key!("seller-report.undone")));
    };
    view! {
        <button type="button" disabled=move || !started.get() on:click=again>
            {words.text(key!("seller-report.again"))}
        </button>
        <button type="button" disabled=move || before.with(Answers::is_empty) on:click=undo>
            {words.text(key!("seller-report.undo"))}
        </button>
    }
}
