//! What the device keeps: answers' ids, as long as the person wants it, and only where the device lets it.

use e2e::{Engine, Means, Role, Session, browser_test};
use serde_json::json;

browser_test!(progress_survives_a_reload_and_is_forgotten_on_request, |page| {
    answer_customer(page);
    page.reload();
    assert!(has_customer_answer(page), "the answer is back");
    assert!(page.text().contains("1 of 12 tried"));
    let kept = everything_kept(page);
    assert!(kept.contains("clear-cache") || kept.contains("check-details"), "{kept}");

    page.the(Role::Button, "Forget").click();
    page.until("nothing is kept", || everything_kept(page) == "{}");
    assert!(has_customer_answer(page), "the page itself still shows it");
    page.reload();
    assert!(!has_customer_answer(page), "nothing comes back");
});

browser_test!(a_sellers_answers_survive_a_reload_and_are_forgotten_on_request, |page| {
    page.start_page("/seller/");
    page.id("customers/all").click();
    page.id("processor/stripe").click();
    page.reload();
    page.until("the answers are back", || {
        page.id("customers/all").is_checked() && page.id("processor/stripe").is_checked()
    });
    page.the(Role::Button, "Forget").click();
    page.until("nothing is kept", || everything_kept(page) == "{}");
    page.reload();
    assert!(!page.id("customers/all").is_checked());
});

browser_test!(a_note_is_never_kept, |page| {
    page.start_page("/customer/#continue-button");
    page.id("continue-button/mandatory-fields/still-failing").click();
    page.the(Role::Textbox, "Anything to add").type_in("a very private word");
    page.id("continue-button/mandatory-fields/cannot-do").click();
    assert!(!everything_kept(page).contains("private"));
});

// A browser that blocks storage, by its own switch. WebKitGTK has none: there a script of the test's throws.
browser_test!(
    a_device_that_denies_storage_is_an_ordinary_case,
    Means { storage_denied: true, ..Means::default() },
    |page| {
        if page.engine == Engine::Webkit {
            page.deny_storage();
        }
        both_guides_work(page);
        assert!(page.is("try { localStorage.length } catch { return true }"), "storage is denied");
    }
);

browser_test!(a_sandboxed_page_works_without_storage, |page| {
    page.sandbox();
    if page.engine == Engine::Webkit {
        // A policy's 'self' is nobody in a page without an origin there, so the app is not loaded: the article stays.
        page.open("/customer/");
        page.the(Role::Summary, "A new purchase fails").click();
        page.the(Role::Link, "Next: See if the payment");
        return;
    }
    both_guides_work(page);
    assert!(page.is("try { localStorage.length } catch { return true }"), "storage is denied");
});

// Some engines give all origins of a site one share of the device.
browser_test!(a_full_device_is_an_ordinary_case, Means { fresh: true, ..Means::default() }, |page| {
    page.open("/");
    page.run(FILL, Vec::new());
    both_guides_work(page);
    assert!(page.is("try { localStorage.setItem('one more', 'x'.repeat(64)) } catch { return true }"), "it is full");
});

browser_test!(rubbish_on_the_device_is_ignored, |page| {
    // The names under which the pages keep things, as they are.
    answer_customer(page);
    page.start_page("/seller/");
    page.id("customers/all").click();
    page.until("both guides keep something", || everything_kept(page).matches(':').count() >= 2);
    let rubbish = [
        "",
        "{",
        "null",
        "[1, {\"a\": []}]",
        "\u{0} new-purchase/no-such-step=fixed new-purchase/clear-cache=maybe =,; a:b customers:none",
        "new-purchase",
        "1e999",
        &"x".repeat(50_000),
    ];
    for value in rubbish {
        page.run("for (const name of Object.keys(localStorage)) localStorage[name] = arguments[0]", vec![json!(value)]);
        for path in ["/customer/", "/seller/"] {
            page.start_page(path);
            assert_eq!(
                page.text_of(
                    "return document.querySelectorAll('main :is(.steps, .parts) :checked:not(option, #keep)').length"
                ),
                "0",
                "{value:.40} {path}"
            );
        }
    }
    answer_customer(page);
});

fn answer_customer(page: &Session) {
    page.start_page("/customer/#new-purchase");
    page.id("new-purchase/check-details/still-failing").click();
    page.until("the answer is taken", || page.text().contains("1 of 12 tried"));
}

fn has_customer_answer(page: &Session) -> bool {
    page.id("new-purchase/check-details/still-failing").is_checked()
}

fn both_guides_work(page: &Session) {
    answer_customer(page);
    page.until("the page says that nothing is saved", || page.text().contains("does not let the page save"));
    page.reload();
    page.start_page("/seller/");
    page.id("customers/all").click();
    page.until("the guide follows the answer", || page.text().contains("Start with the product"));
    page.until("the box is on", || page.id("paste").is_enabled());
}

fn everything_kept(page: &Session) -> String {
    page.text_of("return JSON.stringify({ ...localStorage, ...sessionStorage })")
}

/// Fills the storage to its last byte.
const FILL: &str = "
    for (let size = 1 << 22, count = 0; size; size >>= 1)
        for (;;) try { localStorage.setItem('fill' + count++, 'x'.repeat(size)); } catch { break; }";
