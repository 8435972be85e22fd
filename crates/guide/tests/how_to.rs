//! Exact ways through browsers' menus: each has where and when it was looked up.

use guide::{BrowserKind, BrowserTask, SITUATIONS, VERIFIED, Verified};

#[test]
fn every_exact_way_says_where_and_when_it_was_looked_up() {
    for (index, row) in VERIFIED.iter().enumerate() {
        let name = format!("{} {}", row.kind.id(), row.task.id());
        assert!(row.source.starts_with("http") || row.source.starts_with("the menus of "), "{name}: {}", row.source);
        assert!((2024..2100).contains(&row.when.0) && (1..=12).contains(&row.when.1), "{name}");
        assert!(
            VERIFIED.iter().skip(index + 1).all(|other| (other.task, other.kind) != (row.task, row.kind)),
            "{name}"
        );
    }
}

/// Makers' own pages, and the public files of the words in their menus.
const MAKERS: [&str; 11] = [
    "the menus of ",
    "https://support.google.com/",
    "https://github.com/chromium/chromium/",
    "https://learn.microsoft.com/",
    "https://support.microsoft.com/",
    "https://support.apple.com/",
    "https://github.com/mozilla-firefox/firefox/",
    "https://github.com/mozilla-mobile/firefox-ios/",
    "https://privacy.samsunginter.net",
    "https://developer.samsung.com/",
    "https://support.brave.com/",
];

#[test]
fn exact_ways_are_the_makers_own_but_for_two() {
    let others = VERIFIED.iter().filter(|row| !MAKERS.iter().any(|maker| row.source.starts_with(maker)));
    let named: Vec<_> = others.map(|row| (row.kind, row.task)).collect();
    assert_eq!(
        named,
        [(BrowserKind::SafariIphone, BrowserTask::ClearSite), (BrowserKind::SafariIphone, BrowserTask::ClearAll)]
    );
}

#[test]
fn every_task_belongs_to_a_step() {
    for task in BrowserTask::ALL {
        assert!(SITUATIONS.iter().flat_map(|one| one.steps).any(|step| step.tasks.contains(&task)), "{}", task.id());
    }
}

#[test]
fn a_way_is_outdated_when_more_than_twelve_months_have_passed() {
    for (when, last_good, first_bad) in
        [((2026, 11), (2027, 11), (2027, 12)), ((2026, 12), (2027, 12), (2028, 1)), ((2027, 1), (2028, 1), (2028, 2))]
    {
        let way = Verified { when, ..VERIFIED[0] };
        assert!(!way.is_outdated(when) && !way.is_outdated(last_good), "{when:?}");
        assert!(way.is_outdated(first_bad), "{when:?}");
    }
}
