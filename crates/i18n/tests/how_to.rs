//! Ways through browsers' menus: every browser has words for every task.

use guide::{BrowserKind, BrowserTask, listed, verified};
use i18n::{english, how_to};

#[test]
fn every_browser_has_a_way_for_every_task() {
    for task in BrowserTask::ALL {
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
    for task in BrowserTask::ALL {
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
fn the_window_of_another_app_is_always_left_first() {
    for task in BrowserTask::ALL {
        let text = english().text(how_to::way(task, BrowserKind::InApp).expect("it has a way"));
        assert!(text.starts_with("Open the page in your own browser first."), "{text}");
    }
}
