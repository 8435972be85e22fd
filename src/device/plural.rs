//! Plural categories by the browser's own tables (`Intl.PluralRules`): correct for every locale, and nothing to ship.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::words::PluralCategory;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = pluralOf)]
    fn plural_of(count: u32) -> String;
}

/// The category of a count in the page's language.
#[must_use]
pub fn category(count: u32) -> PluralCategory {
    PluralCategory::from_name(&plural_of(count))
}
