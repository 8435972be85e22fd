//! The seller guide, used by the keyboard alone along both of its branches, and the settings check.

use e2e::{Key, Means, OrFail, Role, Sample, Session, browser_test};

browser_test!(when_all_customers_fail_the_way_leads_by_the_product_to_the_report, |page| {
    page.start_page("/seller/");
    until_open(page);
    tick_by_keyboard(page, "platform-access/done");
    follow(page, "how-many");
    choose_by_keyboard(page, "customers", "all");
    follow(page, "product");
    choose_by_keyboard(page, "basic-info", "configure-later");
    page.until("the page says what to do", || page.text().contains("Open it for editing, finish it and save it"));
    follow(page, "integration");
    tick_by_keyboard(page, "connection-matches/done");
    page.tab_to(Role::Button, "Try this example");
    page.press(Key::Enter);
    page.until("the example is checked", || !verdicts(page).is_empty());
    assert_eq!(verdicts(page), ["not-ready", "not-ready", "ready"]);
    assert!(page.said().contains("2 of 3"), "the verdict is said: {}", page.said());
    assert_eq!(page.focus().id, "result", "the focus is where the answer is");

    for part in ["compare", "records", "report"] {
        follow(page, part);
    }
    let report = report(page);
    for part in ["All of them", "Configure later", "Cannot take real payments", "What is left to do"] {
        assert!(report.contains(part), "{part} is missing in {report}");
    }
});

// Authorize.net's values look the same in both environments.
browser_test!(what_the_text_does_not_tell_is_asked_and_the_answer_counts, |page| {
    page.start_page("/seller/");
    until_open(page);
    let [login, key] = [Sample::new("", 9, 61).value, Sample::new("", 16, 62).value];
    page.id("paste").paste(&format!("AUTHORIZENET_API_LOGIN_ID=5{login}\nAUTHORIZENET_TRANSACTION_KEY={key}\n"));
    page.until("it is checked", || verdicts(page) == ["cannot-tell"]);
    page.id("said/0/live-side/yes").click();
    assert_eq!(verdicts(page), ["cannot-tell"], "the other question is open");
    assert_eq!(page.focus().id, "said/0/live-side/yes", "the focus stays where it was");
    page.id("said/0/test-mode-off/yes").click();
    page.until("both answers count", || verdicts(page) == ["ready"]);
    assert!(report(page).contains("By your own word: Is the account’s own test mode off? Yes"), "{}", report(page));
    page.id("said/0/test-mode-off/no").click();
    page.until("one no stops it", || verdicts(page) == ["not-ready"]);
});

browser_test!(when_one_or_few_fail_the_customer_gets_a_link_and_the_records_are_next, |page| {
    page.start_page("/seller/#how-many");
    until_open(page);
    choose_by_keyboard(page, "customers", "one-or-few");
    page.tab_to(Role::Button, "link: A new purchase fails");
    page.press(Key::Enter);
    page.until("the page says that it copied", || page.said().contains("Copied"));
    tick_by_keyboard(page, "link-sent/done");
    follow(page, "records");
    choose_by_keyboard(page, "processor", "stripe");
    page.until("only this processor's log is shown", || {
        page.has(Role::Heading, "Stripe") && !page.has(Role::Heading, "Braintree")
    });
    let links = page.run("return [...document.querySelectorAll('#records a[href^=http]')].map((one) => [one.href.slice(0, 8), one.rel, one.target].join(' '))", Vec::new());
    for link in links.as_array().into_iter().flatten() {
        assert_eq!(link, "https:// noreferrer noopener _blank");
    }

    page.server.document(
        "/scratch.html",
        "text/html",
        "<!doctype html><title>Scratch</title><textarea id=box></textarea>",
    );
    page.open("/scratch.html");
    page.id("box").click();
    page.press_with(Key::Control, 'v');
    let link = page.server.address("/customer/#new-purchase");
    page.until("the copy is a whole address", || page.id("box").property("value") == link);
    page.visit(&link);
    page.until_started();
    page.until("the address opens its situation", || page.id("new-purchase").property("open") == "true");
});

browser_test!(a_pasted_text_gets_verdicts_with_what_why_and_fix, |page| {
    page.start_page("/seller/#check");
    until_open(page);
    page.id("paste").paste(&format!("Secret key: {}", Sample::live_key(1).value));
    page.until("a live key looks ready", || verdicts(page) == ["ready"]);
    assert!(page.text().contains("What this check cannot tell"));
    page.the_in("check", Role::Button, "Clear").click();
    page.until("nothing is left", || verdicts(page).is_empty());

    page.id("paste").paste(&format!("Secret key: {}", Sample::test_key(2).value));
    page.until("a test key is not ready", || verdicts(page) == ["not-ready"]);
    let finding = page.text_of("return document.querySelector('[data-code=test-key]')?.innerText || ''");
    let place = |words: &str| finding.find(words).or_fail(words);
    assert!(
        place("Stops payments") < place("Why it matters") && place("Why it matters") < place("What to do"),
        "{finding}"
    );
    page.all(Role::Button, "Show the place").first().or_fail("a finding has a place").click();
    page.until("the place has the focus", || page.focus().id.starts_with("place-"));

    let text = page.text_of("return document.querySelector('#redacted .redacted').textContent");
    assert!(text.contains("Secret key") && text.contains('…'), "{text}");
});

browser_test!(of_many_connections_a_hundred_are_shown_and_all_are_checked, |page| {
    page.start_page("/seller/");
    page.until("the box is on", || page.id("paste").is_enabled());
    let paste: String = (1..=120).map(|shop| format!("[shop {shop}]\nSTRIPE_SECRET_KEY=your_key_here\n")).collect();
    page.id("paste").paste(&paste);
    page.until("all are counted", || page.text().contains("All 120 connections were checked"));
    assert_eq!(verdicts(page).len(), 100);
});

browser_test!(connections_are_read_from_the_worst_on_and_lead_to_their_places, |page| {
    page.start_page("/seller/#check");
    until_open(page);
    let secrets = [Sample::live_key(7), Sample::test_key(8), Sample::live_key(9), Sample::test_key(10)];
    let [ready, test, also_ready, also_test] = secrets.map(|sample| sample.value);
    page.id("paste").paste(&format!(
        "[Connection 1]\nSecret key: {ready}\n\n[Connection 2]\nSecret key: {test}\n\n\
         [Connection 3]\nSecret key: {also_ready}\n\n[Connection 4]\nSecret key: {also_test}\n"
    ));
    page.until("the worst come first", || verdicts(page) == ["not-ready", "not-ready", "ready", "ready"]);
    let names = "return [...document.querySelectorAll('.connection h4')].map((one) => one.textContent).join()";
    assert_eq!(page.text_of(names), "Connection 2,Connection 4,Connection 1,Connection 3", "names keep their numbers");
    let open = "return [...document.querySelectorAll('.connection')].map((one) => one.open).join()";
    assert_eq!(page.text_of(open), "true,true,false,false", "what is ready is folded");
    let buttons = page.all(Role::Button, "Show the place");
    for (button, place) in [(buttons.first(), "place-1-"), (buttons.last(), "place-3-")] {
        button.or_fail("a finding has a place").click();
        page.until("the place has the focus", || page.focus().id.starts_with(place));
    }
});

browser_test!(a_connection_stays_folded_as_its_text_grows_until_its_verdict_changes, |page| {
    page.start_page("/seller/#check");
    until_open(page);
    let is_open = "return document.querySelector('.connection')?.open";
    page.id("paste").paste(&format!("Secret key: {}", Sample::test_key(11).value));
    page.until("what is not ready is open", || page.is(is_open));
    page.the_in("connections", Role::Summary, "Connection 1").click();
    page.until("it is folded", || !page.is(is_open));
    page.id("paste").paste("\nWebhook secret: later");
    page.until("the text was read again", || {
        page.text_of("return document.querySelector('#redacted .redacted').textContent").contains("Webhook secret")
    });
    assert!(!page.is(is_open), "it is still folded");
    page.the_in("check", Role::Button, "Clear").click();
    page.until("nothing is left", || verdicts(page).is_empty());
    page.id("paste").paste(&format!("Secret key: {}", Sample::test_key(12).value));
    page.until("another one is open", || page.is(is_open));
});

browser_test!(fields_do_instead_of_a_paste, |page| {
    page.start_page("/seller/#check");
    until_open(page);
    page.tab_to(Role::Button, "Fill in fields instead");
    page.press(Key::Enter);
    page.id("card-1-secret-key").paste(&Sample::publishable_key(3).value);
    page.id("card-1-publishable-key").paste(&Sample::live_key(3).value);
    page.until("swapped keys are not ready", || verdicts(page) == ["not-ready"]);
    page.the(Role::Button, "Add a connection").click();
    page.id("card-2-secret-key").paste(&Sample::live_key(4).value);
    page.until("the second connection is ready", || verdicts(page) == ["not-ready", "ready"]);
    page.all(Role::Button, "Show the place").first().or_fail("a finding has a place").click();
    page.until("the field has the focus", || page.focus().id.starts_with("card-1-"));
    page.all(Role::Button, "Remove this connection").first().or_fail("connections can be removed").click();
    page.until("only the second is left", || verdicts(page) == ["ready"]);
    page.the(Role::Button, "Paste a text instead").click();
    page.until("the box is back", || page.id("paste").property("value").is_empty());
});

browser_test!(two_values_are_compared_without_being_shown, |page| {
    page.start_page("/seller/#compare");
    until_open(page);
    let value = Sample::live_key(5).value;
    page.id("compare-platform").paste(&value);
    page.id("compare-processor").paste(&value);
    page.until("they are equal", || page.text().contains("The two values are equal, to the last character"));
    page.id("compare-processor").paste("\u{200b}");
    page.until("the invisible difference is named", || {
        page.text().contains("Not part of the value from the processor: ")
    });
    page.id("compare-processor").paste("x");
    page.until("the difference is named", || page.text().contains("The two values differ"));
});

// Other tests would find the saved files.
browser_test!(the_report_is_saved_as_a_file_and_holds_no_secret, Means { fresh: true, ..Means::default() }, |page| {
    page.start_page("/seller/#check");
    until_open(page);
    let secret = Sample::test_key(6);
    page.id("paste").paste(&format!("STRIPE_SECRET_KEY={}", secret.value));
    page.id("customers/all").click();
    page.until("the report has the verdict", || report(page).contains("Cannot take real payments"));
    assert_eq!(secret.trace_in(&report(page)), None);
    page.the(Role::Button, "Save as a file").click();
    page.until("the file is there", || page.saved_file("payment-help-report.md").is_some());
    let saved = page.saved_file("payment-help-report.md").or_fail("the file is gone again");
    assert_eq!(secret.trace_in(&saved), None);
    assert!(saved.contains("Cannot take real payments"), "{saved}");
    page.the(Role::Button, "Save the settings check as JSON").click();
    page.until("the JSON is there", || page.saved_file("payment-help-report.json").is_some());
    let saved = page.saved_file("payment-help-report.json").or_fail("the file is gone again");
    assert_eq!(secret.trace_in(&saved), None);
    let json: serde_json::Value = serde_json::from_str(&saved).or_fail("it is JSON");
    assert_eq!(json.pointer("/connections/0/findings/0/code").and_then(|code| code.as_str()), Some("test-key"));

    page.the(Role::Button, "Start again").click();
    page.until("all is cleared", || !page.id("customers/all").is_checked() && verdicts(page).is_empty());
    page.the(Role::Button, "Undo").click();
    page.until("the answers are back", || page.id("customers/all").is_checked());
    assert!(verdicts(page).is_empty(), "what was pasted is not");
});

fn until_open(page: &Session) {
    page.until("the box is on", || page.id("paste").is_enabled());
}

/// The verdicts in view, in order.
fn verdicts(page: &Session) -> Vec<String> {
    let all = page
        .text_of("return [...document.querySelectorAll('[data-verdict]')].map((one) => one.dataset.verdict).join()");
    all.split(',').filter(|one| !one.is_empty()).map(str::to_owned).collect()
}

fn report(page: &Session) -> String {
    page.text_of("return document.querySelector('#report pre').textContent")
}

fn tick_by_keyboard(page: &Session, id: &str) {
    page.tab_to_id(id);
    page.press(Key::Space);
    page.until(id, || page.id(id).is_checked());
}

fn choose_by_keyboard(page: &Session, question: &str, answer: &str) {
    let answers =
        page.text_of(&format!("return [...document.getElementsByName('{question}')].map((one) => one.id).join()"));
    let first = answers.split(',').next().or_fail("the question has answers");
    page.tab_to_id(first);
    page.press(Key::Space);
    let id = format!("{question}/{answer}");
    for _ in answers.split(',').take_while(|one| *one != id) {
        page.press(Key::Down);
    }
    page.until(&id, || page.id(&id).is_checked());
    assert_eq!(page.focus().id, id, "an answer never moves the focus");
}

/// Follows the link to the next part.
fn follow(page: &Session, part: &str) {
    page.tab_to(Role::Link, "Next:");
    page.press(Key::Enter);
    page.until(&format!("the next part is {part}"), || page.fragment() == part);
}
