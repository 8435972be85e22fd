//! What the page can check by itself: what counts as trouble.

use guide::{Browser, Check, CheckResult, DeviceFacts};

const GOOD: DeviceFacts = DeviceFacts {
    is_offline: false,
    today: 20_700,
    built: 20_700,
    may_keep_cookies: true,
    may_keep_data: true,
    has_features: true,
    is_framed: false,
};

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0";
const INSTAGRAM: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 14_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 142.0.0.22.109";

/// The checks that find trouble.
fn trouble(facts: &DeviceFacts, agent: &str) -> Vec<Check> {
    let browser = Browser::of_user_agent(agent);
    Check::ALL.into_iter().filter(|check| check.judge(facts, &browser) == CheckResult::Trouble).collect()
}

#[test]
fn each_fact_is_the_trouble_of_its_own_check() {
    assert_eq!(trouble(&GOOD, FIREFOX), []);
    assert_eq!(trouble(&DeviceFacts { is_offline: true, ..GOOD }, FIREFOX), [Check::Connection]);
    assert_eq!(trouble(&DeviceFacts { may_keep_cookies: false, ..GOOD }, FIREFOX), [Check::Storage]);
    assert_eq!(trouble(&DeviceFacts { may_keep_data: false, ..GOOD }, FIREFOX), [Check::Storage]);
    assert_eq!(trouble(&DeviceFacts { has_features: false, ..GOOD }, FIREFOX), [Check::Features]);
    assert_eq!(trouble(&DeviceFacts { is_framed: true, ..GOOD }, FIREFOX), [Check::Frame]);
    assert_eq!(trouble(&GOOD, INSTAGRAM), [Check::App]);
}

#[test]
fn a_clock_is_wrong_only_before_the_build_or_ten_years_after_it() {
    let table = [(0, true), (20_698, true), (20_699, false), (20_700, false), (24_353, false), (24_354, true)];
    for (today, is_wrong) in table {
        assert_eq!(trouble(&DeviceFacts { today, ..GOOD }, FIREFOX) == [Check::Clock], is_wrong, "day {today}");
    }
}

#[test]
fn every_check_is_found_by_its_id() {
    for check in Check::ALL {
        assert_eq!(Check::from_id(check.id()), Some(check));
    }
    assert_eq!(Check::from_id("fonts"), None);
}
