//! The device's clock.

use js_sys::{Date, Object, Reflect};

/// The local date and time with the time zone, written as the locale writes it.
#[must_use]
pub fn now_in_words(locale: &str) -> String {
    let options = Object::new();
    for (name, value) in [("dateStyle", "long"), ("timeStyle", "long")] {
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    Date::new_0().to_locale_string(locale, &options).into()
}

/// The present month: the year, and the month from 1 to 12.
#[must_use]
pub fn year_and_month() -> (u32, u32) {
    let now = Date::new_0();
    (now.get_full_year(), now.get_month() + 1)
}

/// The present day, in days since 1970.
#[must_use]
pub fn today() -> u32 {
    (Date::now() / 86_400_000.0) as u32
}
