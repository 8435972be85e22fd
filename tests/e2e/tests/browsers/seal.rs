//! The seal: after the start nothing leaves the page, by any way that a page has.

use e2e::{OrFail, Role, Session, browser_test};
use serde_json::Value;

/// The pages that have an app. The first page has no script at all.
const GUIDES: [&str; 2] = ["/customer/", "/seller/"];

browser_test!(nothing_gets_out_of_a_started_page_by_any_way, |page| {
    for path in GUIDES {
        page.start_page(path);
        until_settled(page);
        let before = page.server.count();
        let attempts = page.try_to_leak();
        assert!(attempts.tried.len() > 30, "many ways were tried: {}", attempts.tried.len());
        assert_eq!(attempts.arrived, [""; 0], "{path}");
        assert_eq!(page.server.count(), before, "{path}: {:?}", page.server.requests().last());
    }
});

browser_test!(a_started_page_asks_for_nothing_more, |page| {
    page.start_page("/seller/");
    until_settled(page);
    let before = page.server.count();
    page.id("paste").paste("STRIPE_WEBHOOK=nothing in particular");
    page.until("the line counts", || seal_line(page).contains("Requests since you pasted: 0"));
    for group in ["customers/all", "processor/stripe", "basic-info/red-hourglass"] {
        page.id(group).click();
    }
    page.the(Role::Button, "Try this example").click();
    page.until("the example is checked", || page.text().contains("Cannot take real payments"));
    page.the(Role::Button, "Copy").click();
    assert!(seal_line(page).contains("Requests since you pasted: 0"), "{}", seal_line(page));
    assert_eq!(page.server.count(), before, "{:?}", page.server.requests().last());

    page.start_page("/customer/");
    until_settled(page);
    let before = page.server.count();
    page.the(Role::Summary, "A new purchase fails").click();
    page.id("new-purchase/check-details/still-failing").click();
    page.the(Role::Link, "Next: See if the payment").click();
    page.until("the step is the place", || page.fragment().ends_with("already-paid"));
    assert_eq!(page.server.count(), before, "{:?}", page.server.requests().last());
});

browser_test!(people_can_see_for_themselves_that_nothing_leaves, |page| {
    page.start_page("/seller/");
    until_settled(page);
    let before = page.server.count();
    page.the(Role::Summary, "See for yourself").click();
    page.the(Role::Button, "Try to send something out").click();
    page.until("the page tells the result", || page.said().contains("got out: 0"));
    assert_eq!(page.server.count(), before, "{:?}", page.server.requests().last());
});

// A browser that takes no notice of a policy that is added later, as an old one might.
browser_test!(a_seal_that_is_not_confirmed_keeps_the_box_off, |page| {
    page.server.document(
        "/ignore.js",
        "text/javascript",
        "Object.defineProperty(HTMLMetaElement.prototype, 'setAttribute', { value() {} });",
    );
    page.server.into_head("<script src='/ignore.js'></script>");
    page.start_page("/seller/");
    page.until("the line says so", || seal_line(page).contains("Not sealed"));
    assert!(!page.id("paste").is_enabled());
    assert!(!page.the(Role::Button, "Try this example").is_enabled(), "nothing else fills the box either");
    page.id("customers/all").click();
    page.until("the rest of the guide works", || page.text().contains("Start with the product"));
});

browser_test!(the_box_is_off_until_the_page_is_sealed, |page| {
    page.server.hold(".wasm");
    page.open("/seller/");
    assert!(page.is("return document.getElementById('paste').disabled"), "off before the start");
    page.server.release();
    page.until("the line says sealed", || seal_line(page).contains("Sealed."));
    page.until("the box is on", || page.id("paste").is_enabled());
    let policies =
        page.run("return [...document.querySelectorAll('meta[http-equiv]')].map((one) => one.content)", Vec::new());
    let last = policies.as_array().and_then(|all| all.last()).and_then(Value::as_str).or_fail("the page has policies");
    assert!(last.contains("connect-src 'none'"), "{last}");
});

fn seal_line(page: &Session) -> String {
    page.text_of("return document.querySelector('[data-seal]')?.textContent || ''")
}

/// Waits until the page has made its own last attempt: the one that confirms the seal.
fn until_settled(page: &Session) {
    page.until("the seal is confirmed", || {
        page.is("const line = document.querySelector('[data-seal]'); return !line || line.dataset.seal === 'sealed'")
    });
    page.until("the page's icon was asked for, if the browser wants one", || {
        page.is("return document.readyState === 'complete'")
    });
}
