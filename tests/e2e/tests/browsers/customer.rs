//! The customer guide, used by the keyboard alone from the first key to the summary.

use e2e::{Key, OrFail, Role, Session, browser_test};

const CONTINUE_BUTTON: &[&str] = &["continue-button/mandatory-fields"];
const NEW_PURCHASE: &[&str] = &[
    "new-purchase/check-details",
    "new-purchase/already-paid",
    "new-purchase/approve",
    "new-purchase/name-and-address",
    "new-purchase/other-way",
    "new-purchase/clear-cache",
    "new-purchase/blockers",
    "new-purchase/vpn-and-pop-ups",
    "new-purchase/other-browser",
    "new-purchase/other-device",
    "new-purchase/online-payments",
    "new-purchase/ask-issuer",
];
const RECURRING_PAYMENT: &[&str] = &[
    "recurring-payment/card-valid",
    "recurring-payment/credit-limit",
    "recurring-payment/approve",
    "recurring-payment/online-payments",
    "recurring-payment/ask-issuer",
    "recurring-payment/update-card",
];

/// The radios of a step, in their order.
const RESULTS: [&str; 3] = ["fixed", "still-failing", "cannot-do"];

browser_test!(a_customer_walks_every_situation_to_its_summary_by_keyboard, |page| {
    page.start_page("/customer/");
    for steps in [CONTINUE_BUTTON, NEW_PURCHASE, RECURRING_PAYMENT] {
        let situation = open_by_keyboard(page, steps);
        assert_eq!(outcome(page, situation), "underway");
        for step in steps {
            assert!(page.id(step).is_in_view() && is_open(page, step), "{step} is open when it is its turn");
            answer_by_keyboard(page, step, "still-failing");
            page.tab_to(Role::Link, "Next");
            page.press(Key::Enter);
        }
        page.until("the address is the situation's end", || page.fragment() == format!("{situation}/end"));
        assert_eq!(page.focus().id, format!("{situation}/end"));
        assert_eq!(outcome(page, situation), "hand-over");
        let summary = summary(page, situation);
        assert_eq!(summary.matches("still failing").count(), steps.len(), "{summary}");
        page.tab_to(Role::Link, "Write an email");
    }
});

browser_test!(a_step_that_fixed_it_ends_the_situation, |page| {
    page.start_page("/customer/");
    open_by_keyboard(page, NEW_PURCHASE);
    answer_by_keyboard(page, "new-purchase/check-details", "cannot-do");
    page.tab_to(Role::Link, "Next");
    page.press(Key::Enter);
    answer_by_keyboard(page, "new-purchase/already-paid", "fixed");
    page.until("the situation is solved", || outcome(page, "new-purchase") == "solved");
    assert!(page.said().contains("2 of 12"), "{}", page.said());

    page.tab_to(Role::Button, "Clear this answer");
    page.press(Key::Enter);
    page.until("the situation is open again", || outcome(page, "new-purchase") == "underway");
    assert!(page.id("new-purchase/check-details/cannot-do").is_checked(), "other answers stay");
    assert!(!page.id("new-purchase/already-paid/fixed").is_checked());
    assert_ne!(page.focus().role, "", "the focus is not lost with the button");

    // Out of order, and changed twice.
    page.id("new-purchase/ask-issuer/fixed").run("arguments[0].closest('details').open = true", Vec::new());
    page.id("new-purchase/ask-issuer/fixed").click();
    page.until("the situation is solved", || outcome(page, "new-purchase") == "solved");
    page.id("new-purchase/ask-issuer/still-failing").click();
    page.until("the situation is open again", || outcome(page, "new-purchase") == "underway");
});

browser_test!(starting_again_can_be_undone, |page| {
    page.start_page("/customer/#new-purchase");
    for (step, result) in NEW_PURCHASE.iter().zip(["still-failing", "cannot-do"]) {
        page.until("the step is open", || is_open(page, step));
        page.id(&format!("{step}/{result}")).click();
    }
    let again = page.the(Role::Button, "Start again");
    again.run("arguments[0].focus()", Vec::new());
    page.press(Key::Enter);
    page.until("the answers are gone", || checked(page).is_empty());
    page.tab_to(Role::Button, "Undo");
    page.press(Key::Enter);
    page.until("the answers are back", || checked(page).len() == 2);
    assert_eq!(checked(page), ["new-purchase/check-details/still-failing", "new-purchase/already-paid/cannot-do"]);
});

browser_test!(the_address_is_the_place_and_back_leads_back, |page| {
    page.start_page("/customer/#recurring-payment/update-card");
    page.until("the step of the address is open", || is_open(page, "recurring-payment/update-card"));
    assert!(is_open(page, "recurring-payment"));

    page.open("/");
    page.the(Role::Link, "I want to pay").click();
    page.until_started();
    page.the(Role::Summary, "A new purchase fails").click();
    page.until("the address is the situation", || page.fragment() == "new-purchase");
    page.the(Role::Link, "Next: See if the payment").click();
    page.until("the address is the step", || page.fragment() == "new-purchase/already-paid");
    assert!(is_open(page, "new-purchase/already-paid"));
    page.back();
    page.until("the situation is the place again", || page.fragment() == "new-purchase");
    assert!(is_open(page, "new-purchase"));
    page.back();
    page.until("no situation is open", || page.fragment().is_empty() && !is_open(page, "new-purchase"));
    page.forward();
    page.until("the situation is open again", || is_open(page, "new-purchase"));

    page.start_page("/customer/#not-a-place");
    assert!(page.has(Role::Summary, "A new purchase fails"), "an unknown place is the top");
});

browser_test!(those_who_are_not_sure_are_led_to_a_situation, |page| {
    page.start_page("/customer/");
    page.the(Role::Summary, "I am not sure").click();
    page.the(Role::Link, "a later payment failed").click();
    page.until("the situation is open", || is_open(page, "recurring-payment"));
    assert_eq!(page.fragment(), "recurring-payment");
});

browser_test!(how_one_pays_decides_what_is_shown, |page| {
    page.start_page("/customer/#recurring-payment/update-card");
    let shown = |way: &str| page.id(&format!("recurring-payment/update-card/with-{way}")).is_in_view();
    page.until("the step is open", || is_open(page, "recurring-payment/update-card"));
    assert!(shown("card") && shown("paypal"), "both ways, as long as the person has not said");
    for (answer, card, paypal) in [("yes", false, true), ("no", true, false), ("not-sure", true, true)] {
        page.id(&format!("recurring-payment/update-card/paypal-{answer}")).click();
        page.until(answer, || (shown("card"), shown("paypal")) == (card, paypal));
    }
});

browser_test!(a_cards_month_is_checked_without_its_number, |page| {
    page.start_page("/customer/#recurring-payment/card-valid");
    let year: i32 = page.text_of("return new Date().getFullYear()").parse().or_fail("a year is a number");
    let month = page.text_of("return new Date().getMonth() + 1");
    let answer = || page.text_of("return document.querySelector('output').textContent");
    for (month, year, said) in
        [("1", year - 1, "has passed"), (&*month, year, "last month"), ("12", year + 1, "still good")]
    {
        page.id("card-month").choose(month);
        page.id("card-year").choose(&year.to_string());
        page.until(said, || answer().contains(said));
    }
});

browser_test!(the_summary_is_copied_and_mailed_as_it_is_seen, |page| {
    page.start_page("/customer/#continue-button");
    page.id("continue-button/mandatory-fields/still-failing").click();
    page.until("the summary is there", || outcome(page, "continue-button") == "hand-over");
    page.the(Role::Textbox, "Anything to add").type_in("Order 17, “Not allowed” & more");
    page.until("the note is in the summary", || {
        summary(page, "continue-button").contains("Order 17, “Not allowed” & more")
    });
    let seen = summary(page, "continue-button");

    let script = "return document.getElementById('continue-button/end').querySelector('a[href^=\"mailto:\"]').href";
    let link = page.text_of(script);
    assert!(link.starts_with("mailto:?"), "no address: {link}");
    let decoded = page.run(
        "return new URL(arguments[0]).searchParams.get('body')",
        vec![link.replace("mailto:", "http://a/").into()],
    );
    assert_eq!(decoded.as_str().unwrap_or_default().replace("\r\n", "\n"), seen);

    page.the(Role::Button, "Copy").click();
    page.until("the page says that it copied", || page.said().contains("Copied"));
    page.server.document(
        "/scratch.html",
        "text/html",
        "<!doctype html><title>Scratch</title><textarea id=box></textarea>",
    );
    page.open("/scratch.html");
    page.id("box").click();
    page.press_with(Key::Control, 'v');
    page.until("the copy is the summary", || page.id("box").property("value") == seen);
});

browser_test!(a_card_number_in_the_note_is_removed_at_once, |page| {
    page.start_page("/customer/#continue-button");
    page.id("continue-button/mandatory-fields/still-failing").click();
    let number = ["4242"; 4].join(" ");
    let note = page.the(Role::Textbox, "Anything to add");
    note.type_in(&format!("My card is {number} and"));
    page.until("the number is gone", || !note.property("value").contains("4242"));
    assert!(note.property("value").starts_with("My card is"), "the rest of the note stays");
    assert!(page.said().contains("card number"), "{}", page.said());
    assert!(!summary(page, "continue-button").contains("4242"));
});

/// Opens the steps' situation by the keyboard, and gives its id.
fn open_by_keyboard<'a>(page: &Session, steps: &[&'a str]) -> &'a str {
    let situation = steps.first().and_then(|step| step.split('/').next()).unwrap_or_default();
    let title = page.text_of(&format!("return document.getElementById('{situation}').querySelector('h2').textContent"));
    page.tab_to(Role::Summary, &title);
    page.press(Key::Enter);
    page.until("the situation is open", || is_open(page, situation));
    situation
}

/// Chooses a result with the keys of a radio group, and sees that the focus stays there.
fn answer_by_keyboard(page: &Session, step: &str, result: &str) {
    page.tab_to_id(&format!("{step}/{}", RESULTS[0]));
    match RESULTS.iter().position(|one| *one == result).unwrap_or_default() {
        0 => page.press(Key::Space),
        downs => (0..downs).for_each(|_| page.press(Key::Down)),
    }
    let id = format!("{step}/{result}");
    page.until("the result is chosen", || page.id(&id).is_checked());
    assert_eq!(page.focus().id, id, "an answer never moves the focus");
}

fn is_open(page: &Session, id: &str) -> bool {
    page.id(id).property("open") == "true"
}

fn outcome(page: &Session, situation: &str) -> String {
    page.text_of(&format!("return document.getElementById('{situation}/end').dataset.outcome"))
}

fn summary(page: &Session, situation: &str) -> String {
    page.text_of(&format!("return document.getElementById('{situation}/end').querySelector('pre').textContent"))
}

fn checked(page: &Session) -> Vec<String> {
    let ids =
        page.text_of("return [...document.querySelectorAll('#main .steps input:checked')].map((one) => one.id).join()");
    ids.split(',').filter(|id| !id.is_empty()).map(str::to_owned).collect()
}

browser_test!(whether_the_page_helped_is_asked_once_at_the_end, |page| {
    page.start_page("/customer/#continue-button");
    let asks = || page.id("continue-button/feedback").property("hidden") == "false";
    assert!(!asks(), "not before the end");
    page.id("continue-button/mandatory-fields/fixed").click();
    page.until("the page asks", asks);
    page.id("continue-button/helped").click();
    page.until("the page thanks", || page.focus().id == "continue-button/thanks");
    assert!(!asks(), "only once");
    page.reload();
    page.until_started();
    assert!(!asks(), "not again later");
});

browser_test!(a_summary_says_the_product_and_leaves_out_what_is_private, |page| {
    page.start_page("/customer/#continue-button/end");
    page.run("document.getElementById('continue-button/hand-over').open = true", Vec::new());
    page.id("continue-button/product").type_in("Yoga course 17");
    page.id("continue-button/note").type_in("Write to ann@example.com");
    let preview = || page.id("continue-button/preview").text();
    page.until("both are in it", || {
        preview().contains("Product: Yoga course 17") && preview().contains("Note: Write to …")
    });
    assert!(!preview().contains("ann@"), "{}", preview());
});
