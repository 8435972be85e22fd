//! What keeps other programs out of a box that secrets may be pasted into.

use leptos::{attr::custom::custom_attribute, tachys::html::attribute::Attribute};

/// No history, no spelling service, no password manager. To spread onto a box: `<textarea {..guarded()}>`. Such a box has no
/// name, is in no form, and nothing binds its text to an attribute or a signal.
pub fn guarded() -> impl Attribute + Clone {
    (
        custom_attribute("data-secret", ""),
        custom_attribute("autocomplete", "off"),
        custom_attribute("autocorrect", "off"),
        custom_attribute("autocapitalize", "none"),
        custom_attribute("spellcheck", "false"),
        custom_attribute("translate", "no"),
        custom_attribute("data-1p-ignore", ""),
        custom_attribute("data-lpignore", "true"),
        custom_attribute("data-bwignore", ""),
        custom_attribute("data-form-type", "other"),
        custom_attribute("dir", "ltr"),
    )
}
