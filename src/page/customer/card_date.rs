//! The check of a card's month: two lists to choose from, and a place for the answer.

use leptos::prelude::*;

use crate::{
    i18n::MessageId,
    ids::{self, customer},
    message,
    page::words,
};

/// Month and year of a card, and what they say. The app adds the years, which depend on today's.
#[component]
pub(super) fn CardDateCheck() -> impl IntoView {
    let words = words();
    let month = |month: u32| view! { <option value=month.to_string()>{format!("{month:02}")}</option> };
    view! {
        <fieldset class="card-date needs-app">
            <legend>{words.text(message!("card-date.question"))}</legend>
            <p class="hint" id="card-date-hint">{words.text(message!("card-date.hint"))}</p>
            <div class="choices" aria-describedby="card-date-hint">
                <Choice id=customer::CARD_MONTH label=message!("card-date.month")>
                    {(1..=12).map(month).collect_view()}
                </Choice>
                <Choice id=customer::CARD_YEAR label=message!("card-date.year")>""</Choice>
            </div>
            <output
                class="card-date-answer"
                id=customer::CARD_ANSWER
                for=[customer::CARD_MONTH, " ", customer::CARD_YEAR].concat()
            ></output>
        </fieldset>
    }
}

#[component]
fn Choice(id: &'static str, label: MessageId, children: Children) -> impl IntoView {
    view! {
        <label>
            {words().text(label)}" "
            <select id=id autocomplete="off" disabled data-waits=ids::FOR_START>
                <option value="">"–"</option>
                {children()}
            </select>
        </label>
    }
}
