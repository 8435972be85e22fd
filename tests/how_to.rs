//! Ways through browsers' menus: every browser has its parts, and every exact way says where and when it was looked up.

use std::time::{SystemTime, UNIX_EPOCH};

use payment_help::{
    guide::{BrowserKind, SITUATIONS, Task, VERIFIED, listed, verified},
    i18n::{english, how_to},
};

/// After so many months without being looked up again, a way is due.
const MONTHS: u32 = 12;

#[test]
fn every_browser_has_a_way_for_every_task() {
    for task in Task::ALL {
        let rows: Vec<_> = listed(task).collect();
        for kind in BrowserKind::ALL {
            let way = how_to::way(task, kind).or_else(|| how_to::way(task, kind.general()));
            let text = english().text(way.unwrap_or_else(|| panic!("{} {}", kind.id(), task.id())));
            assert!(text.len() > 30, "{} {}: {text}", kind.id(), task.id());
            assert!(rows.contains(&kind) || rows.contains(&kind.general()), "{} {}", kind.id(), task.id());
        }
    }
}

#[test]
fn words_for_one_browser_are_those_that_were_looked_up() {
    for task in Task::ALL {
        for kind in BrowserKind::ALL.into_iter().filter(|kind| kind.general() != *kind) {
            let (has_words, row) = (how_to::way(task, kind).is_some(), verified(task, kind));
            assert_eq!(has_words, row.is_some(), "{} {}", kind.id(), task.id());
        }
        for kind in listed(task) {
            assert!(how_to::way(task, kind).is_some(), "{} {}", kind.id(), task.id());
        }
    }
}

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
    assert_eq!(named, [(BrowserKind::SafariIphone, Task::ClearSite), (BrowserKind::SafariIphone, Task::ClearAll)]);
}

/// Months since the year 0.
fn months((year, month): (u32, u32)) -> u32 {
    year * 12 + month
}

/// The ways that are due in a month.
fn due(now: (u32, u32)) -> Vec<String> {
    let old = VERIFIED.iter().filter(|row| months(row.when) + MONTHS < months(now));
    old.map(|row| format!("{} {}: {}", row.kind.id(), row.task.id(), row.source)).collect()
}

/// Does not fail: the words are no worse than on the day before. It says so in the output of `cargo test -- --nocapture`,
/// and of nextest with `--success-output final`.
#[test]
#[expect(clippy::print_stdout, reason = "a test's output is where a warning belongs that fails nothing")]
fn ways_that_were_not_looked_up_for_a_year_are_named() {
    let days = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs() / 86_400;
    // Near enough for a month: the mean year has 365.2425 days.
    let month = u32::try_from(days * 12 * 10_000 / 3_652_425).unwrap_or_default();
    let now = (1970 + month / 12, month % 12 + 1);
    for way in due(now) {
        println!("warning: look this way through the menus up again: {way}");
    }
    assert_eq!(due((2026, 11)).len(), 0);
    assert_eq!(due((2027, 11)).len(), 0, "twelve months are still good");
    assert_eq!(due((2027, 12)).len(), VERIFIED.len(), "after that all are named");
}

#[test]
fn every_task_belongs_to_a_step() {
    for task in Task::ALL {
        assert!(SITUATIONS.iter().flat_map(|one| one.steps).any(|step| step.tasks.contains(&task)), "{}", task.id());
    }
}

#[test]
fn the_window_of_another_app_is_always_left_first() {
    for task in Task::ALL {
        let text = english().text(how_to::way(task, BrowserKind::InApp).expect("it has a way"));
        assert!(text.starts_with("Open the page in your own browser first."), "{text}");
    }
}
