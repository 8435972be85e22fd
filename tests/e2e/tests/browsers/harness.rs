//! The harness notices what the other subjects rely on it to notice.

use e2e::{Engine, Key, Role, browser_test, unused_ways};

const PAGE: &str = "<!doctype html><html lang=en data-app=ready><head><meta charset=utf-8><title>Harness</title><style>p { margin: 0 }</style>
    <body><h1>Words <b>and</b> more</h1>
    <button onclick=\"this.textContent = 'Done'\">Do it</button> <button hidden>Do it</button>
    <details><summary>Open <svg aria-hidden=true><text>not a name</text></svg></summary><a href='#inside'>Inside</a></details>
    <fieldset><legend>Which?</legend><label><input type=radio name=a id=one>One</label>
    <label><input type=radio name=a id=two>Two</label></fieldset>
    <label for=note>Your note</label><textarea id=note></textarea>";

browser_test!(elements_are_found_by_role_and_name_where_they_are_in_view, |page| {
    page.server.document("/harness.html", "text/html", PAGE);
    page.start_page("/harness.html");
    assert!(page.has(Role::Heading, "Words and more"));
    assert!(!page.has(Role::Link, "Inside"), "what a closed part holds is not in view");
    page.the(Role::Summary, "Open").click();
    assert!(page.has(Role::Link, "Inside"));
    assert!(!page.has(Role::Summary, "not a name"));
    page.the(Role::Button, "Do it").click();
    page.the(Role::Button, "Done");
    assert!(page.has(Role::Group, "Which?"));
});

browser_test!(keys_go_where_the_focus_is, |page| {
    page.server.document("/harness.html", "text/html", PAGE);
    page.start_page("/harness.html");
    page.tab_to(Role::Button, "Do it");
    page.press(Key::Enter);
    page.the(Role::Button, "Done");
    page.tab_to(Role::Radio, "One");
    page.press(Key::Down);
    assert!(page.id("two").is_checked());
    page.tab_to_id("note");
    page.type_text("Hello, it is me");
    assert_eq!(page.id("note").property("value"), "Hello, it is me");
    page.id("note").paste("\nand more");
    assert_eq!(page.id("note").property("value"), "Hello, it is me\nand more");
    page.press_with(Key::Shift, Key::Tab);
    assert_eq!(page.focus().role, "radio");
});

browser_test!(what_a_page_writes_to_its_console_is_heard, |page| {
    page.listen();
    page.open("/");
    page.run("console.log('a word ' + (1000 + 234)); console.error(new Error('a fault ' + (70 + 7)))", Vec::new());
    page.until("the console tells both", || {
        ["a word 1234", "a fault 77"].iter().all(|said| page.console().contains(said))
    });
    page.run("console.log('logged ' + (1000 + 235))", Vec::new());
    page.open("/");
    let keeps_a_log = page.engine != Engine::Webkit;
    page.until("the log keeps what was said", || page.console().contains("logged 1235") == keeps_a_log);
});

// Without this, a seal that refuses nothing and an attempt that tries nothing would look the same.
browser_test!(an_open_page_can_send_in_every_way_that_is_tried, |page| {
    page.server.document("/harness.html", "text/html", PAGE);
    page.start_page("/harness.html");
    let attempts = page.try_to_leak();
    let silent: Vec<_> = attempts.tried.iter().filter(|way| !attempts.arrived.contains(way)).collect();
    assert_eq!(silent, unused_ways(page.engine));
});
