//! The check of a card's month: the years to choose from, and the answer in words. Nothing of it is kept.

use leptos::prelude::*;

use crate::{
    browser::clock,
    guide::card_date,
    i18n::guide,
    message,
    shared::{waits, words},
};

/// How many years before and after this one can be chosen: wide enough for an old card and for a new one.
const YEARS: (u32, u32) = (6, 12);

/// Month and year of a card, and what they say.
#[component]
pub(super) fn CardDateCheck() -> impl IntoView {
    let (words, waits) = (words(), waits());
    let (month, year) = (RwSignal::new(None), RwSignal::new(None));
    let answer = move || {
        let card = year.get().zip(month.get())?;
        Some(words.text(guide::card_date(card_date(card, clock::year_and_month()))))
    };
    let option = |value: u32| view! { <option value=value.to_string()>{format!("{value:02}")}</option> };
    // They depend on today's, so they are not printed.
    let years = move || {
        (!waits()).then(|| {
            let (now, _) = clock::year_and_month();
            (now - YEARS.0..=now + YEARS.1).map(option).collect_view()
        })
    };
    view! {
        <fieldset class="card-date needs-app">
            <legend>{words.text(message!("card-date.question"))}</legend>
            <p class="hint" id="card-date-hint">
                {words.text(message!("card-date.hint"))}
            </p>
            <div class="choices" aria-describedby="card-date-hint">
                <label>
                    {words.text(message!("card-date.month"))} " "
                    <select
                        id="card-month"
                        autocomplete="off"
                        disabled=waits
                        on:change=move |event| month.set(event_target_value(&event).parse().ok())
                    >
                        <option value="">"–"</option>
                        {(1..=12).map(option).collect_view()}
                    </select>
                </label>
                <label>
                    {words.text(message!("card-date.year"))} " "
                    <select
                        id="card-year"
                        autocomplete="off"
                        disabled=waits
                        on:change=move |event| year.set(event_target_value(&event).parse().ok())
                    >
                        <option value="">"–"</option>
                        {years}
                    </select>
                </label>
            </div>
            <output class="card-date-answer" for="card-month card-year">
                {answer}
            </output>
        </fieldset>
    }
}
