//! The customer guide: browsers are recognised by real user agents.

use guide::{Browser, BrowserKind, Clues, Device};

/// A browser as the fixture writes it: `Firefox 153 on Linux`.
fn name(browser: &Browser) -> String {
    let version = browser.version.map(|version| format!(" {version}")).unwrap_or_default();
    let system = browser.system.map(|system| format!(" on {system}")).unwrap_or_default();
    [browser.name.unwrap_or("unknown"), &version, &system].concat()
}

/// The fixture's rows: where the user agent was collected, the kind's id, its name, the user agent.
fn real_agents() -> Vec<[&'static str; 4]> {
    let lines = include_str!("fixtures/user_agents.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split('\t').collect::<Vec<_>>().try_into().unwrap_or_default()).collect()
}

#[test]
fn real_browsers_are_told_apart() {
    let agents = real_agents();
    assert!(agents.len() >= 60, "only {}", agents.len());
    let mut wrong = Vec::new();
    for [_, kind, expected, agent] in &agents {
        let browser = Browser::of_user_agent(agent);
        let (is_kind, is_name) = (browser.kind().id(), name(&browser));
        if (is_kind, &*is_name) != (kind, expected) || browser.in_app != (*kind == "in-app") {
            wrong.push(format!("{is_kind}, {is_name} instead of {kind}, {expected}: {agent}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_kind_has_a_real_browser_but_those_that_hide_behind_another() {
    let agents = real_agents();
    let missing: Vec<_> = BrowserKind::ALL
        .into_iter()
        .filter(|kind| !agents.iter().any(|[_, id, ..]| *id == kind.id()))
        .map(BrowserKind::id)
        .collect();
    assert_eq!(missing, ["brave-computer", "brave-iphone"]);
}

#[test]
fn no_fixture_row_is_there_twice_and_each_says_where_it_is_from() {
    let agents = real_agents();
    let mut texts: Vec<_> = agents.iter().map(|[.., agent]| *agent).collect();
    texts.sort_unstable();
    texts.dedup();
    assert_eq!(texts.len(), agents.len());
    assert!(agents.iter().all(|[source, ..]| source.contains('@') && source.contains('/')));
}

const CHROME: &str =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";
const SAFARI_ON_MAC: &str = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15";
const SAFARI_ON_IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1";

#[test]
fn brave_is_known_by_what_it_says_beside_its_user_agent() {
    let brave = Clues { brave: true, ..Clues::default() };
    let table = [
        (CHROME, "Brave 156 on Windows", BrowserKind::BraveComputer),
        (SAFARI_ON_IPHONE, "Brave 26 on iPhone", BrowserKind::BraveIphone),
    ];
    for (agent, expected, kind) in table {
        let browser = Browser::of(agent, brave);
        assert_eq!((name(&browser), browser.kind()), (expected.to_owned(), kind));
    }
    assert_eq!(Browser::of_user_agent(CHROME).kind(), BrowserKind::ChromeComputer);
}

#[test]
fn an_ipad_that_calls_itself_a_mac_is_known_by_its_touch_screen() {
    let of = |touch_points| Browser::of(SAFARI_ON_MAC, Clues { touch_points, ..Clues::default() });
    assert_eq!((of(0).system, of(0).kind()), (Some("Mac"), BrowserKind::SafariComputer));
    assert_eq!((of(5).system, of(5).kind()), (Some("iPad"), BrowserKind::SafariIphone));
    // A Windows computer with a touch screen stays one.
    let windows = Browser::of(CHROME, Clues { touch_points: 10, ..Clues::default() });
    assert_eq!(windows.kind(), BrowserKind::ChromeComputer);
}

#[test]
fn what_nobody_knows_is_left_out() {
    let nothing = Browser::of_user_agent("");
    assert_eq!(name(&nothing), "unknown");
    assert_eq!(nothing.kind(), BrowserKind::OtherComputer);
    let webkit = Browser::of_user_agent(
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15",
    );
    assert_eq!(name(&webkit), "WebKit on Linux");
    assert_eq!(webkit.kind(), BrowserKind::OtherComputer);
}

#[test]
fn every_kind_is_found_by_its_name_and_by_its_browser_and_device() {
    for kind in BrowserKind::ALL {
        assert_eq!(BrowserKind::from_id(kind.id()), Some(kind));
        if let (Some(browser), Some(device)) = (kind.browser(), kind.device()) {
            assert_eq!(BrowserKind::of(browser, device), kind);
            assert_eq!(kind.general(), BrowserKind::of("no such browser", device));
        } else {
            assert_eq!(kind.general(), kind);
        }
    }
    assert_eq!(BrowserKind::of("Safari", Device::Android), BrowserKind::OtherAndroid);
    assert_eq!(BrowserKind::from_id("netscape"), None);
}

proptest::proptest! {
    #[test]
    fn any_user_agent_is_read_without_a_panic(agent in ".*", brave: bool, touch_points: u32) {
        let _ = Browser::of(&agent, Clues { brave, touch_points }).kind();
    }
}
