//! Nothing pasted is ever found outside its box: not in the page, not on the device, not on the server.

use e2e::{Key, Role, Sample, Session, browser_test};

browser_test!(a_pasted_secret_is_seen_nowhere_but_in_its_box, |page| {
    page.listen();
    page.start_page("/seller/");
    let secrets = [
        Sample::live_key(1),
        Sample::publishable_key(2),
        Sample::webhook_secret(3),
        Sample::new("", 40, 4),
        Sample::new("", 24, 5),
    ];
    let [live, publishable, webhook, unknown, password] = &secrets;
    let text = format!(
        "# shop\nSTRIPE_SECRET_KEY={}\nSTRIPE_PUBLISHABLE_KEY={}\nSTRIPE_WEBHOOK_SECRET=\"{} \"\nSOME_TOKEN={}\nDB_PASSWORD={}\n{}\n",
        live.value, publishable.value, webhook.value, unknown.value, password.value, unknown.value
    );
    paste(page, "paste", &text);
    page.until("there is a verdict", || {
        page.text().contains("Result") && !page.text().contains("Nothing to check yet")
    });
    page.the_in("check", Role::Button, "Show what I pasted").click();
    page.the(Role::Button, "Copy").click();
    look_everywhere(page, &secrets, "after a paste");

    page.the(Role::Button, "Fill in fields instead").click();
    for (slot, secret) in [("secret-key", live), ("publishable-key", publishable), ("webhook-secret", webhook)] {
        paste(page, &format!("card-1-{slot}"), &secret.value);
    }
    page.until("the fields are checked", || !page.text().contains("Nothing to check yet"));
    look_everywhere(page, &secrets, "after filling in fields");
    assert_eq!(page.id("card-1-secret-key").property("value"), live.value, "the field still has it");

    paste(page, "compare-platform", &live.value);
    paste(page, "compare-processor", &unknown.value);
    page.until("the values are compared", || page.text().contains("The two values differ"));
    look_everywhere(page, &secrets, "after comparing");

    page.the(Role::Button, "Start again").click();
    page.until("the boxes are empty", || boxes(page).is_empty());
    look_everywhere(page, &secrets, "after starting again");
});

browser_test!(a_pasted_secret_does_not_outlive_the_page, |page| {
    page.listen();
    page.start_page("/seller/");
    let secrets = [Sample::live_key(11), Sample::live_key(12)];
    let [first, second] = &secrets;
    paste(page, "paste", &first.value);
    paste(page, "compare-platform", &second.value);
    page.the(Role::Link, "I am paying").click();
    page.until("the other page is open", || page.text_of("return location.pathname") == "/customer/");
    look_everywhere(page, &secrets, "on the next page");
    page.back();
    page.until("the page is back", || page.text_of("return location.pathname") == "/seller/");
    page.until_started();
    assert_eq!(boxes(page), "", "the boxes are empty after Back");
    look_everywhere(page, &secrets, "after Back");

    page.until("the box is on", || page.id("paste").is_enabled());
    paste(page, "paste", &first.value);
    page.reload();
    assert_eq!(boxes(page), "", "the boxes are empty after a reload");
    look_everywhere(page, &secrets, "after a reload");
});

browser_test!(what_a_seller_was_told_is_seen_nowhere_but_in_its_box, |page| {
    page.listen();
    page.start_page("/messages/");
    let secrets = [Sample::live_key(31), Sample::new("", 40, 32)];
    let [key, unknown] = &secrets;
    paste(page, "messages-text", &format!("Your card was declined. {} {}", key.value, unknown.value));
    page.until("the reasons are shown", || page.id("found-1").is_in_view());
    page.the_in("found-1", Role::Link, "What your customer reads");
    look_everywhere(page, &secrets, "after a message");
    page.reload();
    assert_eq!(boxes(page), "", "the box is empty after a reload");
    look_everywhere(page, &secrets, "after a reload");
});

browser_test!(a_card_number_empties_the_boxes_at_once, |page| {
    page.start_page("/seller/");
    let number = ["4242"; 4].join("-");
    paste(page, "paste", &format!("Card: {number}"));
    page.until("the page warns", || page.text().contains("looked like a card number"));
    assert_eq!(boxes(page), "");
    assert!(!page.everything().contains(&number));
});

browser_test!(boxes_for_secrets_keep_other_programs_out, |page| {
    page.start_page("/seller/");
    page.until("the box is on", || page.id("paste").is_enabled());
    page.the(Role::Button, "Fill in fields instead").click();
    page.the(Role::Textbox, "Secret key");
    let faults = page.text_of(
        "return [...document.querySelectorAll('[data-secret]')].filter((one) =>
            one.closest('form') || one.name || one.maxLength > 0 || one.spellcheck || one.autocomplete !== 'off'
            || !one.hasAttribute('data-1p-ignore') || !one.hasAttribute('data-lpignore') || !one.hasAttribute('data-bwignore')
        ).map((one) => one.id).join()",
    );
    assert_eq!(faults, "");
    assert_eq!(
        page.text_of("return document.querySelectorAll('[data-secret]').length"),
        "6",
        "the box, three fields and two to compare"
    );
});

browser_test!(what_is_pasted_is_hidden_until_it_is_to_be_seen, |page| {
    page.start_page("/seller/");
    page.until("the box is on", || page.id("paste").is_enabled());
    let sample = Sample::live_key(21).value;
    paste(page, "paste", &sample);
    let hidden = "return getComputedStyle(document.getElementById('paste')).webkitTextSecurity === 'disc'
        || getComputedStyle(document.getElementById('paste')).color === 'rgba(0, 0, 0, 0)'";
    assert!(page.is(hidden));
    page.tab_to(Role::Button, "Show what I pasted");
    page.press(Key::Enter);
    page.until("it is shown", || !page.is(hidden));
    page.the_in("check", Role::Button, "Hide what I pasted").click();
    page.until("it is hidden", || page.is(hidden));
    page.the_in("check", Role::Button, "Clear").click();
    page.until("the box is empty", || boxes(page).is_empty());
    assert!(page.text().contains("Nothing to check yet"));
});

fn paste(page: &Session, id: &str, text: &str) {
    page.until("the box is on", || page.id(id).is_enabled());
    page.id(id).paste(text);
}

/// What stands in all boxes.
fn boxes(page: &Session) -> String {
    page.text_of("return [...document.querySelectorAll('textarea, input[type=text]')].map((one) => one.value).join('')")
}

#[track_caller]
fn look_everywhere(page: &Session, secrets: &[Sample], when: &str) {
    let requests: String = page
        .server
        .requests()
        .into_iter()
        .map(|request| format!("{} {}\n{}\n{}\n", request.method, request.path, request.headers, request.body))
        .collect();
    for (place, text) in [("the page", page.everything()), ("the console", page.console()), ("the server", requests)] {
        for secret in secrets {
            assert_eq!(secret.trace_in(&text), None, "{when}, {place} has it");
        }
    }
}
