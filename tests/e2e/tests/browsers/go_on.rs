//! Going on elsewhere, the page's own checks, and the short list of steps.

use e2e::{Key, Role, Session, browser_test, chromium_test};

const LINK: &str = "new-purchase/other-device/link";

browser_test!(a_link_takes_what_was_tried_to_another_browser, |page| {
    page.start_page("/customer/#new-purchase");
    page.id("new-purchase/check-details/still-failing").click();
    page.id("new-purchase/already-paid/cannot-do").click();
    page.until("both are taken", || page.text().contains("2 of 12 tried"));
    let link = page.id(LINK).property("value");
    let (_, carried) = link.split_once('#').unwrap_or_default();
    assert_eq!(
        carried,
        "new-purchase/other-device&new-purchase/check-details=still-failing&new-purchase/already-paid=cannot-do"
    );

    let other = page.elsewhere();
    other.start_page(&format!("/customer/#{carried}&new-purchase/no-such-step=fixed&rubbish"));
    other.until("what was tried is there", || other.text().contains("2 of 12 tried"));
    assert!(other.id("new-purchase/already-paid/cannot-do").is_checked());
    assert!(other.said().contains("is here now"), "{}", other.said());
    assert_eq!(other.fragment(), "new-purchase/other-device", "the address is the place alone");
    assert_eq!(other.id("new-purchase/other-device").property("open"), "true");
    other.reload();
    assert!(other.id("new-purchase/check-details/still-failing").is_checked(), "it is kept there too");
});

browser_test!(a_link_that_is_followed_in_an_open_page_arrives_too, |page| {
    page.start_page("/customer/#new-purchase");
    page.id("new-purchase/check-details/still-failing").click();
    page.run("location.hash = 'new-purchase/other-device&new-purchase/approve=cannot-do'", Vec::new());
    page.until("it has arrived", || page.fragment() == "new-purchase/other-device");
    page.until("both count", || page.text().contains("2 of 12 tried"));
});

browser_test!(the_link_is_copied_and_its_code_is_drawn_in_the_page, |page| {
    page.start_page("/customer/#new-purchase/other-device");
    page.until("the step is open", || page.id("new-purchase/other-device").property("open") == "true");
    let link = page.id(LINK).property("value");
    let before = page.server.count();
    page.tab_to(Role::Summary, "Show a code");
    page.press(Key::Enter);
    page.until("the code is drawn", || {
        page.text_of("return document.getElementById('new-purchase/other-device/code-path').getAttribute('d')").len()
            > 500
    });
    assert_eq!(page.server.count(), before, "no request");
    let size =
        page.text_of("return document.getElementById('new-purchase/other-device/code').getBoundingClientRect().width");
    assert!(size.parse::<f64>().is_ok_and(|size| size >= 160.0), "large enough for a camera: {size}");
    // One module more than the finders' seven on a side, of a version that a camera still reads.
    let modules =
        page.text_of("return document.getElementById('new-purchase/other-device/code').viewBox.baseVal.width");
    assert!(modules.parse::<u32>().is_ok_and(|modules| (29..=85).contains(&modules)), "{modules}");
    page.check_accessibility("a QR code");

    page.the_in("new-purchase/other-device", Role::Button, "Copy the link").click();
    page.until("the page says that it copied", || page.said().contains("Copied"));
    page.server.document(
        "/scratch.html",
        "text/html",
        "<!doctype html><title>Scratch</title><textarea id=box></textarea>",
    );
    page.open("/scratch.html");
    page.id("box").click();
    page.press_with(Key::Control, 'v');
    page.until("the copy is the link", || page.id("box").property("value") == link);
});

browser_test!(the_page_checks_what_it_can_one_by_one, |page| {
    page.start_page("/customer/#checks");
    page.until("the part is open", || page.id("checks").property("open") == "true");
    assert!(!page.id("checks/include").is_enabled(), "nothing to take into a summary yet");
    for (check, fine) in [
        ("connection", "does not say that it is offline"),
        ("clock", "not plainly wrong"),
        ("storage", "lets this site save data"),
        ("features", "has all that this page looks for"),
        ("app", "a browser of its own"),
        ("frame", "stands on its own"),
    ] {
        run(page, check, fine);
    }
    page.before_start(
        "Object.defineProperty(navigator, 'onLine', { get: () => false });
         Object.defineProperty(navigator, 'cookieEnabled', { get: () => false });
         Date.now = () => 1e12;
         delete Promise.withResolvers;",
    );
    page.reload();
    for (check, trouble) in [
        ("connection", "says it is offline"),
        ("clock", "date on this device is wrong"),
        ("storage", "does not let this site save"),
        ("features", "lacks parts"),
    ] {
        run(page, check, trouble);
    }
    page.check_accessibility("what was checked");

    page.id("checks/include").click();
    page.the(Role::Summary, "The Continue button does nothing").click();
    page.id("continue-button/mandatory-fields/still-failing").click();
    let summary = || page.text_of("return document.getElementById('continue-button/preview').textContent");
    page.until("the summary has one line of it", || {
        summary()
            .contains("Checked: offline; clock plainly wrong; cookies or storage refused here; browser out of date")
    });
});

browser_test!(a_page_inside_another_says_so, |page| {
    page.start_narrow("/customer/#checks", 360);
    run(page, "frame", "stands inside another page");
});

browser_test!(a_check_is_run_by_the_keyboard_and_its_finding_is_said, |page| {
    page.start_page("/customer/#checks");
    page.tab_to_id("checks/clock/run");
    assert!(page.focus().name.contains("Is the clock right?"), "{}", page.focus().name);
    page.press(Key::Enter);
    page.until("it is said", || page.said().contains("not plainly wrong"));
    assert_eq!(page.focus().id, "checks/clock/run", "the focus stays");
});

fn run(page: &Session, check: &str, said: &str) {
    page.id(&format!("checks/{check}/run")).click();
    let found = format!("checks/{check}/found");
    page.until(said, || page.id(&found).property("textContent").contains(said));
    assert!(page.said().contains(said), "{}", page.said());
}

browser_test!(the_main_steps_alone_are_shown_on_request, |page| {
    page.start_page("/customer/#new-purchase");
    page.tab_to_id("new-purchase/short");
    page.press(Key::Space);
    page.until("the short list is shown", || page.text().contains("0 of 5 tried"));
    assert!(page.said().contains("0 of 5"), "{}", page.said());
    page.press(Key::Space);
    page.until("all steps are shown again", || page.text().contains("0 of 12 tried"));
    page.id("new-purchase/check-details/still-failing").click();
    page.id("new-purchase/already-paid/still-failing").click();
    page.until("both count", || page.text().contains("2 of 12 tried"));
    page.id("new-purchase/short").click();
    page.until("one of them is a main step", || page.text().contains("1 of 5 tried"));
    assert_eq!(shown_steps(page), ["check-details", "clear-cache", "other-browser", "other-device", "ask-issuer"]);
    assert!(page.is("return document.getElementById('recurring-payment/short').checked"), "it holds for all");
    page.the(Role::Link, "Next: Clear cookies").click();
    page.until("the way on leads past what is hidden", || page.fragment() == "new-purchase/clear-cache");
    page.back();
    page.until("the way back leads back", || page.fragment().starts_with("new-purchase"));
    assert!(page.id("new-purchase").property("open") == "true");

    page.reload();
    page.until("the short list is kept", || page.text().contains("1 of 5 tried"));
    for step in ["clear-cache", "other-browser", "other-device", "ask-issuer"] {
        page.run(&format!("document.getElementById('new-purchase/{step}').open = true"), Vec::new());
        page.id(&format!("new-purchase/{step}/cannot-do")).click();
    }
    page.until("they are enough for the end", || outcome(page) == "hand-over");

    page.start_page("/customer/#new-purchase/approve");
    page.until("who goes to another step sees all", || page.text().contains("6 of 12 tried"));
    assert!(page.id("new-purchase/approve").is_in_view());
});

browser_test!(a_site_without_extras_has_the_articles_steps_alone, |page| {
    page.before_start("document.documentElement.dataset.extras = 'off'");
    page.start_page("/customer/#new-purchase/approve");
    page.until("the situation is the place", || page.id("new-purchase").property("open") == "true");
    assert!(page.text().contains("0 of 5 tried"));
    assert_eq!(shown_steps(page).len(), 5);
    assert!(!page.id("new-purchase/short").is_in_view(), "nothing to switch");
    assert!(!page.text().contains("look like fraud"), "the remark goes too");
    page.id("new-purchase/check-details/still-failing").click();
    page.until("the answer is taken", || page.text().contains("1 of 5 tried"));
    let kept = page.text_of("return localStorage['customer-progress']");
    assert_eq!(kept, "new-purchase/check-details=still-failing", "the site's choice is not the person's");
});

browser_test!(a_site_without_extras_needs_no_app_for_it, |page| {
    page.before_start("document.documentElement.dataset.extras = 'off'");
    page.server.lose(".wasm");
    page.open("/customer/");
    page.the(Role::Summary, "A new purchase fails").click();
    assert_eq!(shown_steps(page), ["check-details", "clear-cache", "other-browser", "other-device", "ask-issuer"]);
    page.the(Role::Link, "Next: Clear cookies");
});

// On a phone by touch, which only Chromium can be here.
chromium_test!(on_a_phone_the_switch_and_the_code_work_by_touch, |page| {
    page.be_phone("Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36");
    page.start_page("/customer/#new-purchase");
    page.id("new-purchase/short").tap();
    page.until("the short list is shown", || page.text().contains("0 of 5 tried"));
    page.the(Role::Summary, "Try a different device").tap();
    page.the_in("new-purchase/other-device", Role::Summary, "Show a code").tap();
    page.until("the code is drawn", || {
        page.text_of("return document.getElementById('new-purchase/other-device/code-path').getAttribute('d')").len()
            > 500
    });
    let wide = page.is("return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assert!(!wide, "nothing is wider than the screen");
});

fn outcome(page: &Session) -> String {
    page.text_of("return document.getElementById('new-purchase/end').dataset.outcome")
}

/// The steps of a purchase that are shown.
fn shown_steps(page: &Session) -> Vec<String> {
    let script =
        "return [...document.querySelectorAll('#new-purchase .steps > li')].filter((one) => one.checkVisibility())
        .map((one) => one.id.split('/')[1]).join()";
    page.text_of(script).split(',').map(str::to_owned).collect()
}
