//! What the page checks by itself, each time that the person asks for it.

use super::Checklist;
use crate::{
    browser::{around, clock, element, form, probe, storage},
    guide::{CHECKS, Check, CheckResult, DeviceFacts},
    i18n::{Localizer, guide},
    ids::{self, customer},
    live::announce,
};

/// The name under which the page tries to keep something.
const TRIED: &str = "customer-check";

/// The day on which the page was built, in days since 1970; `build.rs` sets it.
const BUILT: &str = env!("BUILD_DAY");

/// Runs a check, where its button was pressed; false where it was another.
pub(super) fn press(words: Localizer, checklist: Checklist, owner: &str, part: &str) -> bool {
    let (Some(id), customer::RUN) = (owner.strip_prefix(CHECKS).and_then(|rest| rest.strip_prefix('/')), part) else {
        return false;
    };
    if let Some(check) = Check::from_id(id) {
        let found = check.judge(&facts(), &checklist.browser());
        let (place, said) = (ids::of(owner, customer::FOUND), words.text(guide::checked(check, found).meaning));
        let class = match found {
            CheckResult::Fine => "check-found note",
            CheckResult::Trouble => "check-found note warn",
        };
        element::set_text(&place, &said);
        element::set_attribute(&place, "class", Some(class));
        element::set_hidden(&place, false);
        element::set_disabled(customer::INCLUDE_CHECKS, false);
        checklist.set_checked(check, found);
        announce(&said);
    }
    true
}

/// Takes over whether the summary has the results; false where another control changed.
pub(super) fn change(checklist: Checklist, id: &str) -> bool {
    if id == customer::INCLUDE_CHECKS {
        checklist.include_checks(form::is_checked(id));
    }
    id == customer::INCLUDE_CHECKS
}

fn facts() -> DeviceFacts {
    let may_keep_data = storage::save(TRIED, "1");
    storage::forget(TRIED);
    DeviceFacts {
        is_offline: probe::is_offline(),
        today: clock::today(),
        built: BUILT.parse().unwrap_or_default(),
        may_keep_cookies: probe::may_keep_cookies(),
        may_keep_data,
        has_features: probe::has_features(),
        is_framed: around::is_framed(),
    }
}
