//! Chargebee: a live key for a test site.

use processors::{Environment, Slot};

use crate::{
    group::Draft,
    report::{Code, Detail, Severity},
};

/// A live key does not open a test site, whose name always ends in `-test`.
pub(super) fn key_and_site(draft: &mut Draft<'_>) {
    let key = draft.items.iter().position(|item| item.environment() == Environment::Live);
    let site = draft.items.iter().position(|item| {
        let value = item.examined.value.expose();
        let name = value.strip_suffix(".chargebee.com").unwrap_or(value);
        item.label.slot == Some(Slot::SiteName) && name.ends_with("-test")
    });
    if let (Some(key), Some(site)) = (key, site) {
        draft.add(
            Code::MixedEnvironments,
            Severity::Blocks,
            &[key, site],
            Detail { variety: "site", ..Detail::default() },
        );
    }
}
