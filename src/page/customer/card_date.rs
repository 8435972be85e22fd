//! The check of a card's month: two lists to choose from, and the answer in words. Nothing of it is kept.

use leptos::prelude::*;

use super::Checklist;
use crate::{
    device::clock,
    guide::card_date,
    key,
    page::{Started, Words},
    words::guide,
};

/// How many years before and after this one can be chosen: wide enough for an old card and for a new one.
const YEARS: (u32, u32) = (6, 12);

/// Month and year of a card, and what they say.
#[component]
pub(super) fn CardDateCheck() -> impl IntoView {
    let words = Words::of_page();
    let started = Started::of_page();
    let checklist = Checklist::of_page();
    let (month, year) = (RwSignal::new(None::<u32>), RwSignal::new(None::<u32>));
    let today = move || checklist.is_started().then(clock::year_and_month);
    let years = move || today().map(|(now, _)| (now - YEARS.0..=now + YEARS.1).map(number).collect_view());
    let answer = move || Some(words.text(guide::card_date(card_date((year.get()?, month.get()?), today()?))));
    view! {
        <fieldset class="card-date needs-app">
            <legend>{words.text(key!("card-date.question"))}</legend>
            <p class="hint" id="card-date-hint">{words.text(key!("card-date.hint"))}</p>
            <div class="choices" aria-describedby="card-date-hint">
                <label>
                    {words.text(key!("card-date.month"))}" "
                    <select
                        id="card-month"
                        autocomplete="off"
                        disabled=move || !started.get()
                        on:change=move |event| month.set(event_target_value(&event).parse().ok())
                    >
                        <option value="">"–"</option>
                        {(1..=12).map(number).collect_view()}
                    </select>
                </label>
                <label>
                    {words.text(key!("card-date.year"))}" "
                    <select
                        id="card-year"
                        autocomplete="off"
                        disabled=move || !started.get()
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

/// A month or year as cards print them: at least two digits.
fn number(value: u32) -> impl IntoView {
    let text = if value < 10 { ["0", &value.to_string()].concat() } else { value.to_string() };
    view! { <option value=value.to_string()>{text}</option> }
}
