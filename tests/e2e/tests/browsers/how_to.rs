//! How-to that fits the browser, at a desk and on a phone, by the keyboard and by touch.

use e2e::{Engine, Key, Role, Session, browser_test, chromium_test};
use serde_json::json;

/// A part that lists browsers, and the list to choose one.
const CLEAR_SITE: &str = "new-purchase/clear-cache/clear-site";
const CHOICE: &str = "new-purchase/clear-cache/kind";

browser_test!(the_way_of_this_browser_is_shown_and_another_can_be_chosen, |page| {
    page.start_page("/customer/#new-purchase/clear-cache");
    choose_browsers(page);
});

browser_test!(the_way_of_this_browser_is_shown_on_a_narrow_screen, |page| {
    page.start_narrow("/customer/#new-purchase/clear-cache", 360);
    choose_browsers(page);
    let wide = page.is("return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assert!(!wide, "nothing is wider than the screen");
});

fn choose_browsers(page: &Session) {
    let (seems, name) = match page.engine {
        Engine::Chromium => ("You seem to use Chrome on Linux.", "Chrome on a computer"),
        Engine::Firefox => ("You seem to use Firefox on Linux.", "Firefox on a computer"),
        Engine::Webkit => ("You seem to use WebKit on Linux.", "Another browser on a computer"),
    };
    page.until("the page says which browser this is", || page.text().contains(seems));
    page.the(Role::Summary, "How to clear the data of one site").click();
    page.until("one way is shown", || shown(page, CLEAR_SITE) == [name]);
    page.id(CHOICE).choose("safari-iphone");
    page.until("the chosen way is shown", || shown(page, CLEAR_SITE) == ["Safari on an iPhone or iPad"]);
    assert!(page.said().contains("Safari on an iPhone or iPad"), "{}", page.said());
    assert_eq!(page.id("new-purchase/other-browser/kind").property("value"), "safari-iphone", "all lists say the same");
    page.id(CHOICE).choose("chrome-iphone");
    page.until("what was not looked up is worded for any", || {
        shown(page, CLEAR_SITE) == ["Another browser on an iPhone or iPad"]
    });
    page.id(CHOICE).choose("in-app");
    page.until("an app's window is left first", || page.text().contains("Open the page in your own browser first"));
}

browser_test!(the_ways_are_reached_and_opened_by_the_keyboard, |page| {
    page.start_page("/customer/#new-purchase/clear-cache");
    page.until("the list works", || page.id(CHOICE).is_enabled());
    page.tab_to_id(CHOICE);
    page.tab_to(Role::Summary, "How to open a private window");
    page.press(Key::Enter);
    page.until("its way is in view", || shown(page, "new-purchase/clear-cache/private-window").len() == 1);
    assert!(page.focus().name.contains("private window"), "the focus stays");
    page.tab_to(Role::Summary, "How to clear the data of one site");
    page.press(Key::Space);
    page.until("its way is in view", || shown(page, CLEAR_SITE).len() == 1);
});

browser_test!(a_list_that_was_open_before_the_start_stays_whole, |page| {
    page.server.hold(".wasm");
    page.open("/customer/");
    page.the(Role::Summary, "A new purchase fails").click();
    page.the(Role::Summary, "Clear cookies and saved files").click();
    page.the(Role::Summary, "How to clear the data of one site").click();
    let all = shown(page, CLEAR_SITE);
    assert!(all.len() > 5, "{all:?}");
    let place =
        || page.text_of("return document.getElementById('new-purchase/end').getBoundingClientRect().y + scrollY");
    let before = place();
    page.server.release();
    page.until_started();
    assert_eq!(shown(page, CLEAR_SITE), all);
    assert_eq!(place(), before, "nothing moved");
    page.id(CHOICE).choose("firefox-computer");
    page.until("a choice shows one", || shown(page, CLEAR_SITE) == ["Firefox on a computer"]);
});

browser_test!(without_scripts_every_way_can_be_read, |page| {
    page.server.header("Content-Security-Policy", "sandbox allow-same-origin allow-top-navigation");
    page.open("/customer/");
    page.the(Role::Summary, "A new purchase fails").click();
    page.the(Role::Summary, "Clear cookies and saved files").click();
    page.the(Role::Summary, "How to clear the data of one site").click();
    let all = shown(page, CLEAR_SITE);
    for name in ["Chrome on a computer", "Safari on an iPhone or iPad", "Another browser on Android"] {
        assert!(all.iter().any(|one| one == name), "{name} in {all:?}");
    }
    assert!(!page.has(Role::Combobox, "Show how"), "no list that does nothing");
});

const INSTAGRAM: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 14_1 like Mac OS X) AppleWebKit/605.1.15 \
                         (KHTML, like Gecko) Mobile/15E148 Instagram 142.0.0.22.109 (iPhone12,5; iOS 14_1)";

browser_test!(in_a_window_of_another_app_the_way_out_comes_first, |page| {
    page.before_start(&format!("Object.defineProperty(navigator, 'userAgent', {{ get: () => '{INSTAGRAM}' }})"));
    page.start_page("/customer/");
    page.the(Role::Summary, "A new purchase fails").click();
    page.until("the page says what to do first", || {
        page.text().contains("Open this page in your own browser first") && page.text().contains("Instagram on iPhone")
    });
    page.check_accessibility("the note about another app");
    page.run("document.getElementById('new-purchase/clear-cache').open = true", Vec::new());
    page.the(Role::Summary, "How to clear the data of one site").click();
    page.until("the way out is shown", || shown(page, CLEAR_SITE) == ["A window inside another app"]);
});

browser_test!(brave_and_an_ipad_are_known_by_their_features, |page| {
    page.before_start(
        "Object.defineProperty(navigator, 'brave', { value: { isBrave: async () => true } });
         Object.defineProperty(navigator, 'userAgent', { get: () => 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) \
         AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15' });
         Object.defineProperty(navigator, 'maxTouchPoints', { get: () => 5 });",
    );
    page.start_page("/customer/#new-purchase/blockers");
    page.until("the page says which browser this is", || page.text().contains("You seem to use Brave on iPad."));
    page.the(Role::Summary, "How to turn off blockers").click();
    page.until("the way is Brave's", || page.text().contains("switch Shields to “Down”"));
});

// A phone as its maker sells it: 360 px, touch alone, and its own user agent. Only Chromium can be one here.
chromium_test!(on_a_phone_the_ways_open_by_touch, |page| {
    const PHONE: &str = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 \
                         Mobile Safari/537.36";
    page.be_phone(PHONE);
    page.start_page("/customer/");
    page.the(Role::Summary, "A new purchase fails").tap();
    page.until("the address is the situation", || page.fragment() == "new-purchase");
    page.id("new-purchase/check-details/still-failing").tap();
    page.until("the answer is taken", || page.text().contains("1 of 12 tried"));
    page.the(Role::Summary, "Clear cookies and saved files").tap();
    page.until("the page says which browser this is", || page.text().contains("You seem to use Chrome on Android."));
    page.the(Role::Summary, "How to open a private window").tap();
    page.until("the way is the phone's", || {
        shown(page, "new-purchase/clear-cache/private-window") == ["Chrome on Android"]
    });
    assert!(page.text().contains("New Incognito tab"));
    page.check_accessibility("how-to on a phone");
});

/// The browsers whose ways are in view in a part.
fn shown(page: &Session, part: &str) -> Vec<String> {
    let script = "return [...document.getElementById(arguments[0]).querySelectorAll('dt')]
        .filter((one) => one.checkVisibility()).map((one) => one.textContent.trim())";
    let found = page.run(script, vec![json!(part)]);
    found.as_array().into_iter().flatten().filter_map(|one| one.as_str().map(str::to_owned)).collect()
}
