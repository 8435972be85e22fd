//! What a site sets in payment-help.json, on its own pages.

use e2e::{Role, Session, browser_test};
use serde_json::{Value, json};

browser_test!(a_site_words_hides_and_adds_steps, |page| {
    set(
        page,
        &json!({
            "seller": "Ann & <b>Co</b>",
            "contact": "mailto:help@shop.example",
            "links": [{ "text": "Status <i>", "address": "https://status.example/" }],
            "steps": {
                "new-purchase/check-details": { "hidden": true },
                "new-purchase/clear-cache": {
                    "title": "Empty {the} cache", "what": "Old files get in the way.", "why": "They are old.",
                    "how": ["Ask Ann.", "Ask <b>Ben</b>."],
                },
            },
            "added-steps": [{
                "situation": "new-purchase", "title": "Call us", "what": "We pay with you.",
                "how": ["Call."], "link": { "text": "Our number", "address": "tel:+49123" },
            }],
        }),
    );
    page.listen();
    page.start_page("/customer/");
    assert_eq!(page.id("brand").text(), "Ann & <b>Co</b>", "a name is text");
    assert_eq!(page.the(Role::Link, "Contact Ann & <b>Co</b>").property("href"), "mailto:help@shop.example");
    assert_eq!(page.the(Role::Link, "Status <i>").property("href"), "https://status.example/");
    page.the(Role::Summary, "A new purchase fails").click();
    assert!(page.text().contains("0 of 11 tried"), "what is hidden does not count");
    assert!(!page.text().contains("Check what you typed"));
    page.the(Role::Summary, "Empty {the} cache").click();
    for text in ["Empty {the} cache", "Old files get in the way.", "They are old.", "Ask <b>Ben</b>."] {
        page.until(text, || page.text().contains(text));
    }
    // The style sheet numbers what is shown; screen readers are told the same.
    let said = "return [...document.querySelectorAll('#new-purchase .steps > li:not([hidden]) h3 .visually-hidden')]
        .map((one) => one.textContent.trim().replace(/\\D/g, '')).join()";
    assert_eq!(page.text_of(said), "1,2,3,4,5,6,7,8,9,10,11,12");
    page.the(Role::Summary, "Call us").click();
    assert_eq!(page.the(Role::Link, "Our number").property("href"), "tel:+49123");
    page.id("new-purchase/clear-cache/still-failing").click();
    page.until("it counts", || page.text().contains("1 of 11 tried"));
    let summary = page.text_of("return document.getElementById('new-purchase/preview').textContent");
    assert!(summary.contains("Empty {the} cache") && !summary.contains("Check what you typed"), "{summary}");
    assert_eq!(page.text_of("return heard.join('\\n')"), "");
    page.check_accessibility("a site's own steps");
});

browser_test!(processors_that_are_not_offered_are_not_spoken_of, |page| {
    set(page, &json!({ "processors": ["stripe", "braintree"] }));
    page.start_page("/seller/");
    assert!(page.id("processor/stripe").is_in_view() && page.id("processor/braintree").is_in_view());
    assert!(!page.id("processor/paypal").is_in_view() && !page.id("processor/authorize-net").is_in_view());
    page.start_page("/customer/#recurring-payment/update-card");
    page.until("the step is open", || page.id("recurring-payment/update-card").is_in_view());
    assert!(!page.id("recurring-payment/update-card/paypal-yes").is_in_view());
    assert!(!page.id("recurring-payment/update-card/with-paypal").is_in_view());
    assert!(page.id("recurring-payment/update-card/with-card").is_in_view());
});

browser_test!(without_extras_the_guides_are_the_article, |page| {
    set(page, &json!({ "extras": false, "radius": 0, "text-size": 20, "font": "monospace" }));
    page.start_page("/seller/");
    for part in ["check", "compare", "report"] {
        assert!(!page.id(part).is_in_view(), "{part}");
    }
    assert!(!page.id("integration/next").is_in_view(), "nothing comes after the last part");
    assert_eq!(page.id("how-many/next").property("hash"), "#records");
    page.start_page("/customer/");
    assert!(!page.id("message").is_in_view() && !page.id("not-sure").is_in_view());
    let style = |name: &str| page.text_of(&format!("return getComputedStyle(document.body).{name}"));
    assert_eq!((style("fontSize"), style("fontFamily").starts_with("monospace")), ("20px".to_owned(), true));
});

browser_test!(a_mistake_in_the_file_is_named_and_the_rest_is_taken, |page| {
    set(
        page,
        &json!({ "theme": "sepia", "seler": "Ann", "links": [{ "text": "x", "address": "http://a.example" }], "platform": "Shopfront" }),
    );
    page.listen();
    page.start_page("/seller/");
    let text = page.text();
    let named = text.split("we do not understand: ").nth(1).and_then(|rest| rest.split(". We use").next());
    let mut named: Vec<_> = named.unwrap_or_default().split(", ").collect();
    named.sort_unstable();
    assert_eq!(named, ["links[0]", "links[0].address", "seler", "theme"]);
    let heard = page.text_of("return heard.join('\\n')");
    for said in ["\"theme\" has a value", "\"seler\" is no setting", "\"links[0].address\" must begin"] {
        assert!(heard.contains(said), "{heard}");
    }
    let text = page.text_of("return document.getElementById('app').textContent");
    assert!(text.contains("Shopfront account") && !text.contains("Kartra"), "what is right is taken");
});

browser_test!(a_file_that_is_no_json_or_not_there_leaves_the_page_as_it_is, |page| {
    page.server.document("/payment-help.json", "application/json", "{ not json");
    page.start_page("/customer/");
    page.until("the page names the file", || page.text().contains("we do not understand: ."));
    page.server.lose("payment-help.json");
    page.start_page("/customer/");
    assert!(!page.text().contains("we do not understand"));
    page.the(Role::Summary, "A new purchase fails").click();
    page.id("new-purchase/check-details/still-failing").click();
    page.until("the app works", || page.text().contains("1 of 12 tried"));
});

browser_test!(pages_that_are_only_to_read_have_the_sites_name_look_contact_and_links_too, |page| {
    let look =
        "return ['color-scheme', '--accent', '--accent-strong', '--on-accent', '--radius', '--size-text', '--font']
        .map((name) => document.documentElement.style.getPropertyValue(name)).join(' | ')";
    let names = "return ['brand', 'contact', 'site-links'].map((id) => document.getElementById(id)).map((one) =>
        one.textContent + [...one.querySelectorAll('a')].map(({ href, target, rel }) => ` ${href} ${target} ${rel}`).join()).join(' | ')";
    // Colours that can be read as they are, that cannot in light, in dark, or in neither, and both spellings.
    for accent in ["#0d5f52", "#ffff00", "#111", "#808080", "#7a1fa2", "#E91E63"] {
        set(
            page,
            &json!({
                "seller": format!("Ann & <b>{accent}</b>"), "contact": "mailto:help@shop.example", "accent": accent,
                "theme": "dark", "radius": 3, "text-size": 20, "font": "\"Noto Serif\", serif", "extras": false,
                "links": [{ "text": "Status <i>", "address": "https://status.example/" }, { "text": "x", "address": "tel:+491" }],
            }),
        );
        page.start_page("/customer/");
        let (looks, named) = (page.text_of(look), page.text_of(names));
        assert!(looks.starts_with("dark | light-dark(#") && named.contains("Contact Ann & <b>"), "{looks} {named}");
        for path in ["/", "/recognised/"] {
            page.start_page(path);
            assert_eq!(page.text_of(names), named, "{path} {accent}");
            assert_eq!(page.text_of(look), looks, "{path} {accent}");
        }
    }
    page.start_page("/");
    page.until("extras are off", || !page.has(Role::Link, "Check keys and settings, safely"));
    assert!(page.has(Role::Link, "My purchase does not go through"));
    page.check_accessibility("the first page of a site");
});

browser_test!(pages_that_are_only_to_read_name_what_they_cannot_take_and_leave_the_usual, |page| {
    let usual = "return document.documentElement.style.cssText
        + ['brand', 'contact', 'site-links'].map((id) => document.getElementById(id).outerHTML).join()";
    page.start_page("/");
    let before = page.text_of(usual);
    assert!(!page.text().contains("we do not understand"));
    let wrong = [
        json!({
            "theme": "sepia", "accent": "red", "radius": 25, "text-size": "big", "font": "a;color:red", "seller": ["Ann"],
            "contact": "javascript:alert(1)", "platform": "a\u{202e}b",
            "links": [{ "text": "x", "address": "http://a.example" }, { "address": "tel:1" }, null, "x"],
        }),
        json!([1]),
        json!("text"),
    ];
    for text in wrong.iter().map(ToString::to_string).chain(["{ not json".to_owned()]) {
        page.server.document("/payment-help.json", "application/json", &text);
        page.start_page("/");
        assert_eq!(page.text_of(usual), before, "{text}");
        assert!(page.text().contains("we do not understand"), "{text}");
    }
});

browser_test!(an_address_sets_the_theme_and_no_words, |page| {
    page.start_page(
        "/customer/?theme=dark&seller=Evil+Corp&contact=https://evil.example&accent=%23ff0000&utm=1#new-purchase",
    );
    assert_eq!(page.text_of("return getComputedStyle(document.documentElement).colorScheme"), "dark");
    let page_text =
        page.text_of("return document.getElementById('app').outerHTML + document.documentElement.style.cssText");
    for words in ["Evil Corp", "evil.example", "#ff0000"] {
        assert!(!page_text.contains(words), "{words}");
    }
    assert!(!page.text().contains("we do not understand"));
});

fn set(page: &Session, file: &Value) {
    page.server.document("/payment-help.json", "application/json", &file.to_string());
}
