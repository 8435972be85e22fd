//! Plural categories by the browser's own tables (`Intl.PluralRules`): correct for every locale, and nothing to ship.

use js_sys::{Array, Intl, Object};

use super::window::document;
use crate::words::PluralCategory;

/// The category of a count in the page's language.
#[must_use]
pub fn category(count: u32) -> PluralCategory {
    let locale = document().document_element().and_then(|root| root.get_attribute("lang"));
    let locales = Array::of1(&locale.unwrap_or_default().into());
    let rules = Intl::PluralRules::new(&locales, &Object::new());
    PluralCategory::from_name(&String::from(rules.select(count.into())))
}
