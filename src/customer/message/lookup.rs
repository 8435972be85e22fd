//! The customers' box: while the person types, the likeliest reasons are shown below it. The message is in this page's
//! memory alone, and goes nowhere but into the summary that the person reads.

use leptos::{html, prelude::*};

use super::found::Found;
use crate::{
    customer::checklist::Checklist,
    declines::Explainer,
    explain::{Answer, Reading},
    guide::{NOT_SURE, ReportedMessage, SITUATIONS},
    i18n::{Localizer, declines, guide},
    message,
    shared::{Announcer, SaidAfterPause, waits, words},
};

/// How many reasons are shown at most.
const PLACES: usize = 3;

/// The box, and the answer below it.
#[component]
pub(in crate::customer) fn Lookup() -> impl IntoView {
    let (words, announcer, checklist) = (words(), expect_context::<Announcer>(), expect_context::<Checklist>());
    let (text, later) = (NodeRef::<html::Textarea>::new(), SaidAfterPause::new());
    let reading = RwSignal::new(Reading::default());
    let read = move |_| {
        let Some(text) = text.get_untracked() else { return };
        let written = text.value();
        let (now, cleaned) = Reading::of(Explainer::for_customers(), None, &written);
        if let Some(cleaned) = &cleaned {
            text.set_value(cleaned);
            announcer.say(&words.text(message!("message.removed")));
        }
        later.say(said(words, &now));
        let message = ReportedMessage { text: cleaned.unwrap_or(written), reasons: titles(words, &now.answer) };
        checklist.update(|state| state.set_message(message));
        reading.set(now);
    };
    // Whatever the browser may have filled in again.
    Effect::new(move |_| {
        if let Some(text) = text.get_untracked() {
            text.set_value("");
        }
    });
    let answer = Memo::new(move |_| reading.with(|reading| reading.answer.clone()));
    let has_no_reasons = move || answer.with(|answer| answer.reasons().is_empty());
    view! {
        <div class="field">
            <label for="message-text">{words.text(message!("message.label"))}</label>
            <span class="hint" id="message-hint">
                {words.text(message!("message.hint"))}
            </span>
            // Some browsers ask a server about spelling.
            <textarea
                id="message-text"
                rows="3"
                autocomplete="off"
                spellcheck="false"
                aria-describedby="message-hint"
                node_ref=text
                disabled=waits()
                on:input=read
            ></textarea>
            <p
                class="note warn"
                id="message-removed"
                hidden=move || reading.with(|reading| !reading.had_card_number)
            >
                {words.text(message!("message.removed"))}
            </p>
        </div>
        <div class="message-answer">
            <h3 hidden=has_no_reasons>{move || answer.with(|answer| heading(words, answer))}</h3>
            {(0..PLACES).map(|place| view! { <Found answer place /> }).collect_view()}
            <div id="message-unknown" hidden=move || answer.with(|answer| *answer != Answer::Unknown)>
                <p>{words.text(message!("message.unknown"))}</p>
                <Situations />
            </div>
        </div>
    }
}

/// Where to look instead.
#[component]
fn Situations() -> impl IntoView {
    let words = words();
    let situations = SITUATIONS.iter().map(|situation| (situation.name, guide::situation(situation.id).title));
    let link = |(name, title): (&'static str, _)| {
        view! {
            <li>
                <a href=format!("#{name}")>{words.text(title)}</a>
            </li>
        }
    };
    let links = situations.chain([(NOT_SURE, message!("not-sure.title"))]).map(link).collect_view();
    view! { <ul class="seen">{links}</ul> }
}

fn titles(words: Localizer, answer: &Answer) -> Vec<String> {
    let shown = answer.reasons().iter().take(PLACES);
    shown.map(|candidate| declines::title(words.messages(), candidate.reason)).collect()
}

/// What is said above the reasons; nothing where there are none.
fn heading(words: Localizer, answer: &Answer) -> String {
    match answer.reasons().len() {
        0 => String::new(),
        1 => words.text(message!("message.most-likely")),
        _ => words.text(message!("message.could-be")),
    }
}

/// A reading in words, for screen readers. A warning that was just given is not talked over.
fn said(words: Localizer, reading: &Reading) -> String {
    let mut said = Vec::new();
    if reading.had_card_number {
        said.push(words.text(message!("message.removed")));
    }
    match &reading.answer {
        Answer::Nothing => {}
        Answer::Unknown => said.push(words.text(message!("message.unknown"))),
        answer @ Answer::Reasons(_) => {
            said.extend([heading(words, answer), titles(words, answer).join(". ")]);
        }
    }
    said.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::english;

    #[test]
    fn screen_readers_hear_what_was_taken_out_and_the_reasons_that_are_shown() {
        let words = Localizer::new(english());
        let said = |message: &str| said(words, &Reading::of(Explainer::for_customers(), None, message).0);
        assert_eq!(said(""), "");
        assert_eq!(said("insufficient_funds"), "Most likely: Not enough money or credit");
        assert!(said("zzz").starts_with("Nothing we know fits"));
        assert!(said(&["4242"; 4].concat()).starts_with("That looked like a card number"));
    }
}
