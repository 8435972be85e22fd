//! Plural categories by the browser's own tables (`Intl.PluralRules`): correct for every locale, and nothing to ship.

use js_sys::{Array, Intl, Object};

use super::document;
use crate::i18n::PluralCategory;

/// The category of a count in the page's language.
#[must_use]
pub fn category(count: u32) -> PluralCategory {
    let rules = Intl::PluralRules::new(&Array::of1(&document::locale().into()), &Object::new());
    PluralCategory::from_name(&String::from(rules.select(count.into())))
}
