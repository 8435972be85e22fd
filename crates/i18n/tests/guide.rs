//! The guides' words: every step, check and browser has them.

use guide::{Browser, Check, CheckResult, SITUATIONS};
use i18n::{english, guide as words};

#[test]
fn what_the_words_add_to_a_step_or_situation_is_marked_in_the_tables() {
    for situation in SITUATIONS {
        assert_eq!(words::situation(situation.id).remark.is_some(), situation.extra_remark, "{}", situation.name);
        for step in situation.steps {
            assert_eq!(words::step(step.id).tip.is_some(), step.tip, "{}", step.name);
            assert!(!words::step(step.id).how.is_empty(), "{}", step.name);
        }
    }
}

#[test]
fn no_two_steps_of_a_situation_have_the_same_heading() {
    let messages = english();
    for situation in SITUATIONS {
        let mut titles: Vec<String> =
            situation.steps.iter().map(|step| messages.text(words::step(step.id).title)).collect();
        titles.sort();
        titles.dedup();
        assert_eq!(titles.len(), situation.steps.len());
    }
}

#[test]
fn every_check_has_words_for_both_findings_and_says_what_it_does_not_know() {
    let messages = english();
    for check in Check::ALL {
        assert!(messages.text(words::check(check).title).ends_with('?'), "{}", check.id());
        assert!(messages.text(words::check(check).how).matches(". ").count() == 1, "how it knows, and what not");
        for found in [CheckResult::Fine, CheckResult::Trouble] {
            let said = words::checked(check, found);
            assert!(messages.text(said.meaning).len() > messages.text(said.report).len());
        }
    }
}

#[test]
fn a_browser_is_named_with_its_version_and_system_as_far_as_they_are_known() {
    let messages = english();
    let linux = Browser::of_user_agent("Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0");
    assert_eq!(words::browser(&messages, &linux), "Firefox 153 on Linux");
    assert_eq!(words::browser_without_version(&messages, &linux), "Firefox on Linux");
    assert_eq!(words::browser(&messages, &Browser { version: None, ..linux }), "Firefox on Linux");
    assert_eq!(words::browser(&messages, &Browser::of_user_agent("")), "unknown browser");
}
