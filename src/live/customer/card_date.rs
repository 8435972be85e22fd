//! The check of a card's month: the years to choose from, and the answer in words. Nothing of it is kept.

use crate::{
    browser::{clock, element, form},
    guide::card_date,
    i18n::{Localizer, guide},
    ids::customer,
};

/// How many years before and after this one can be chosen: wide enough for an old card and for a new one.
const YEARS: (u32, u32) = (6, 12);

/// Adds the years to choose from.
pub(super) fn start() {
    let (now, _) = clock::year_and_month();
    for year in now - YEARS.0..=now + YEARS.1 {
        form::add_choice(customer::CARD_YEAR, &year.to_string(), &format!("{year:02}"));
    }
}

/// Says what the chosen month and year mean; nothing while one of them is missing.
pub(super) fn show(words: Localizer) {
    let chosen = form::chosen_number(customer::CARD_YEAR).zip(form::chosen_number(customer::CARD_MONTH));
    let answer = chosen.map(|card| words.text(guide::card_date(card_date(card, clock::year_and_month()))));
    element::set_text(customer::CARD_ANSWER, &answer.unwrap_or_default());
}
