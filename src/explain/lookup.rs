//! The sellers' box: while the seller types, the likeliest reasons are shown below it. The message is in this page's memory
//! alone, and goes nowhere: no signal and no attribute has it.

use leptos::{html, prelude::*};
use zeroize::Zeroizing;

use super::{
    answer::{Answer, Reading},
    found::Found,
    reason,
};
use crate::{
    browser::{focus, secrets},
    declines::{Explainer, System},
    i18n::Localizer,
    message,
    shared::{Announcer, SaidAfterPause, Seal, SealLine, SeeForYourself, guarded, words},
};

/// How many reasons are shown at most.
const PLACES: usize = 5;

/// The box, off until the page is sealed, and the answer below it.
#[component]
pub(super) fn Lookup() -> impl IntoView {
    let (words, seal, announcer) = (words(), expect_context::<Seal>(), expect_context::<Announcer>());
    let (text, processor) = (NodeRef::<html::Textarea>::new(), NodeRef::<html::Select>::new());
    let (reading, later) = (RwSignal::new(Reading::default()), SaidAfterPause::new());
    let waits = move || !seal.holds();

    let read = move || {
        let (Some(text), Some(processor)) = (text.get_untracked(), processor.get_untracked()) else { return };
        let message = Zeroizing::new(text.value());
        let (now, cleaned) = Reading::of(Explainer::for_sellers(), System::from_id(&processor.value()), &message);
        if let Some(cleaned) = cleaned {
            text.set_value(&cleaned);
        }
        later.say(said(words, &now));
        reading.set(now);
    };
    let wipe = move || {
        if let Some(text) = text.get_untracked() {
            text.set_value("");
        }
        reading.set(Reading::default());
        later.forget();
    };
    let clear = move |_| {
        wipe();
        focus::on_element(text.get_untracked());
        announcer.say(&words.text(message!("messages-box.cleared")));
    };
    Effect::new(move || {
        // Whatever the browser may have filled in again.
        wipe();
        secrets::on_leave(wipe);
    });

    let answer = Memo::new(move |_| reading.with(|reading| reading.answer.clone()));
    let has_no_reasons = move || answer.with(|answer| answer.reasons().is_empty());
    let system = |system: &System| view! { <option value=system.id()>{system.brand()}</option> };
    view! {
        <h2 id="look-up-title">{words.text(message!("messages-box.title"))}</h2>
        <SealLine />
        <div class="field">
            <label for="messages-text">{words.text(message!("messages-box.label"))}</label>
            <p class="hint" id="messages-text/hint">
                {words.text(message!("messages-box.hint"))}
            </p>
            <textarea
                id="messages-text"
                rows="4"
                aria-describedby="messages-text/hint"
                node_ref=text
                disabled=waits
                on:input=move |_| {
                    seal.mark_paste();
                    read();
                }
                {..guarded()}
            ></textarea>
            <p
                class="note warn"
                id="messages-removed"
                hidden=move || reading.with(|reading| !reading.had_card_number)
            >
                {words.text(message!("messages-box.removed"))}
            </p>
        </div>
        <div class="field">
            <label for="messages-processor">{words.text(message!("messages-box.processor"))}</label>
            <select
                id="messages-processor"
                autocomplete="off"
                node_ref=processor
                disabled=waits
                on:input=move |_| read()
            >
                <option value="">{words.text(message!("messages-box.any"))}</option>
                {System::ALL.iter().map(system).collect_view()}
            </select>
        </div>
        <div class="actions">
            <button type="button" id="messages-clear" disabled=waits on:click=clear>
                {words.text(message!("messages-box.clear"))}
            </button>
        </div>
        <div class="message-answer">
            <h3 id="messages-heading" hidden=has_no_reasons>
                {move || answer.with(|answer| heading(words, answer))}
            </h3>
            {(0..PLACES).map(|place| view! { <Found answer place /> }).collect_view()}
            <p id="messages-unknown" hidden=move || answer.with(|answer| *answer != Answer::Unknown)>
                {words.text(message!("messages-answer.unknown"))}
            </p>
        </div>
        <SeeForYourself />
    }
}

/// What is said above the reasons; nothing where there are none.
fn heading(words: Localizer, answer: &Answer) -> String {
    match answer.reasons().len() {
        0 => String::new(),
        1 => words.text(message!("messages-answer.one")),
        _ => words.text(message!("messages-answer.several")),
    }
}

/// A reading in words, for screen readers.
fn said(words: Localizer, reading: &Reading) -> String {
    let mut said = Vec::new();
    if reading.had_card_number {
        said.push(words.text(message!("messages-box.removed")));
    }
    match &reading.answer {
        Answer::Nothing => {}
        Answer::Unknown => said.push(words.text(message!("messages-answer.unknown"))),
        Answer::Reasons(reasons) => {
            said.push(heading(words, &reading.answer));
            said.extend(reasons.iter().map(|candidate| reason::title(words, candidate.reason) + "."));
        }
    }
    said.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::english;

    #[test]
    fn screen_readers_hear_what_was_taken_out_and_every_reason() {
        let words = Localizer::new(english());
        let said = |message: &str| said(words, &Reading::of(Explainer::for_sellers(), None, message).0);
        assert_eq!(said(""), "");
        assert_eq!(said("insufficient_funds"), "Most likely: Not enough money or credit.");
        assert!(said("zzz").starts_with("No reason fits"));
        assert!(said(&["4242"; 4].concat()).starts_with("That looked like a card number"));
    }
}
