//! The device's clock.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The local date and time with the time zone, written as the locale writes it.
    #[wasm_bindgen(js_name = nowInWords)]
    pub fn now_in_words(locale: &str) -> String;

    /// The months since the beginning of the calendar.
    #[wasm_bindgen(js_name = monthsNow)]
    fn months_now() -> u32;

    /// The present day, in days since 1970.
    #[wasm_bindgen(js_name = daysNow)]
    pub fn today() -> u32;
}

/// The present month: the year, and the month from 1 to 12.
#[must_use]
pub fn year_and_month() -> (u32, u32) {
    let months = months_now();
    (months / 12, months % 12 + 1)
}
