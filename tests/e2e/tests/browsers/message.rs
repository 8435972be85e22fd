//! What a message means: typed by the keyboard, answered from the list, led to a step, and kept nowhere.

use e2e::{Key, Role, Session, browser_test, chromium_test};
use serde_json::Value;

const BOX: &str = "message-text";
const TEXTBOX: &str = "Type or paste the message";

/// Counts what the page wants to do soon: it says an answer only when nobody types any more. WebKit's driver sets timers
/// in the page too, of half a minute.
const COUNT_TIMERS: &str = "
    window.timers = new Set();
    const [set, clear] = [window.setTimeout, window.clearTimeout];
    window.setTimeout = (act, time, ...rest) => {
        const timer = set(() => { timers.delete(timer); act(...rest); }, time);
        if (!(time > 10000)) timers.add(timer);
        return timer;
    };
    window.clearTimeout = (timer) => { timers.delete(timer); clear(timer); };";

/// Whether the page waits for nothing more, once it has had time to draw what came last.
fn is_done(page: &Session) -> bool {
    let script = "
        const [done] = arguments;
        requestAnimationFrame(() => requestAnimationFrame(() => done(window.timers.size === 0)))";
    page.run_async(script, Vec::new()) == Value::Bool(true)
}

browser_test!(a_message_leads_to_its_reason_and_on_to_a_step_by_keyboard, |page| {
    page.start_page("/customer/");
    page.tab_to(Role::Summary, "I see a message or a code");
    page.press(Key::Enter);
    page.until("the address is the part about messages", || page.fragment() == "message");
    page.tab_to(Role::Textbox, TEXTBOX);
    page.type_text("Your card has insuficient funds.");
    page.until("the reason is shown", || found(page) == ["Not enough money or credit"]);
    let answer = page.id("message-found-1").text();
    for said in ["enough money", "Check your balance", "You can fix this", "Trying again may help later"] {
        assert!(answer.contains(said), "{said}: {answer}");
    }
    page.until("it is said", || page.said().contains("Most likely: Not enough money or credit"));
    assert_eq!(page.focus().id, BOX, "an answer never moves the focus");

    page.tab_to(Role::Link, "Check your limit");
    page.press(Key::Enter);
    page.until("the step is the place", || page.fragment() == "recurring-payment/credit-limit");
    page.until("the step is open", || is_open(page, "recurring-payment/credit-limit"));
    assert!(!is_open(page, "message"), "one part is open at a time");

    let summary =
        page.text_of("return document.querySelector('[id=\"recurring-payment/end\"] pre.preview').textContent");
    assert!(summary.contains("Message: Your card has insuficient funds."), "{summary}");
    assert!(summary.contains("Likely reason: Not enough money or credit"), "{summary}");
});

browser_test!(several_reasons_are_offered_as_such_and_only_a_change_is_said, |page| {
    page.before_start(COUNT_TIMERS);
    page.start_page("/customer/#message");
    page.until("the box is on", || page.id(BOX).is_enabled());
    page.id(BOX).paste("05 do not honor, or expired card");
    page.until("reasons are shown", || found(page).len() > 1);
    page.until("they are said", || page.said().contains("could be one of these"));
    assert!(found(page).len() <= 3);

    page.until("it waits for nothing more", || is_done(page));
    page.run("document.getElementById('status').textContent = 'nothing new'", Vec::new());
    page.id(BOX).type_in(" ");
    page.until("it has answered", || is_done(page));
    assert_eq!(page.said(), "nothing new", "the same answer is not said again");
});

browser_test!(a_message_about_a_renewal_leads_to_the_step_for_renewals, |page| {
    page.start_page("/customer/#message");
    page.until("the box is on", || page.id(BOX).is_enabled());
    for (message, has_purchase) in [("Do not honor", true), ("Your subscription renewal failed: do not honor", false)] {
        page.id(BOX).run("arguments[0].select()", Vec::new());
        page.id(BOX).paste(message);
        page.until(message, || {
            let shown = page.id("message-found-1").text();
            shown.contains("For a recurring payment") && shown.contains("For a new purchase") == has_purchase
        });
    }
});

browser_test!(a_message_about_an_approval_leads_to_the_step_for_it, |page| {
    page.start_page("/customer/#message");
    page.until("the box is on", || page.id(BOX).is_enabled());
    page.id(BOX).paste("authentication_required");
    page.until("the reason is shown", || found(page) == ["The bank wants an approval"]);
    assert!(!page.id("message-found-1").text().contains("Ask your card company"), "one way, not two");
    page.the_in("message-found-1", Role::Link, "For a new purchase: Approve the payment with your bank").click();
    page.until("the step is open", || is_open(page, "new-purchase/approve"));
});

browser_test!(among_the_main_steps_alone_a_message_leads_to_one_of_them, |page| {
    page.start_page("/customer/#new-purchase");
    page.until("the situation is open", || is_open(page, "new-purchase"));
    page.id("new-purchase/short").click();
    page.until("the short list is shown", || page.text().contains("0 of 5 tried"));
    page.the(Role::Summary, "I see a message or a code").click();
    page.until("the box is on", || page.id(BOX).is_enabled());
    page.id(BOX).paste("authentication_required");
    page.until("the reason is shown", || found(page) == ["The bank wants an approval"]);
    assert!(!page.id("message-found-1").text().contains("Approve the payment with"), "that step is left out");
    page.the_in("message-found-1", Role::Link, "For a new purchase: Ask your card company").click();
    page.until("the step is open", || is_open(page, "new-purchase/ask-issuer"));
    assert!(page.text().contains("0 of 5 tried"), "the list stays short");
});

// A phone as its maker sells it: 360 px, touch alone, and its own user agent. Only Chromium can be one here.
chromium_test!(on_a_phone_a_message_is_answered_and_leads_on_by_touch, |page| {
    const PHONE: &str = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 \
                         Mobile Safari/537.36";
    page.be_phone(PHONE);
    page.start_page("/customer/");
    page.the(Role::Summary, "I see a message or a code").tap();
    page.until("the address is the part about messages", || page.fragment() == "message");
    page.until("the box is on", || page.id(BOX).is_enabled());
    page.id(BOX).tap();
    page.until("a touch puts the finger into the box", || page.focus().id == BOX);
    page.type_text("Your bank requires you to authenticate this payment");
    page.until("the reason is shown", || found(page).first().is_some_and(|one| one == "The bank wants an approval"));
    let wide = page.is("return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assert!(!wide, "nothing is wider than the screen");
    page.check_accessibility("an answer on a phone");

    page.the_in("message-found-1", Role::Link, "For a new purchase: Approve the payment with your bank").tap();
    page.until("the step is open", || is_open(page, "new-purchase/approve"));
    page.id("new-purchase/approve/still-failing").tap();
    page.until("the answer is taken", || page.text().contains("1 of 12 tried"));

    page.the(Role::Summary, "I see a message or a code").tap();
    page.until("the part is open", || is_open(page, "message"));
    page.the(Role::Summary, "The card is past its end date").tap();
    page.until("the address is the entry", || page.fragment() == "message/expired-card");
    page.the_in("message/expired-card", Role::Link, "For a recurring payment: Switch to a new card").tap();
    page.until("the step is open", || is_open(page, "recurring-payment/update-card"));
});

browser_test!(a_message_that_nobody_knows_leads_back_to_the_situations, |page| {
    page.start_page("/customer/#message");
    page.until("the box is on", || page.id(BOX).is_enabled());
    page.id(BOX).type_in("zzz qqq");
    page.until("the page says so", || page.id("message-unknown").is_in_view());
    assert!(found(page).is_empty());
    page.until("it is said", || page.said().contains("Nothing we know fits"));
    page.the_in("message-unknown", Role::Link, "A recurring payment failed").click();
    page.until("the situation is open", || is_open(page, "recurring-payment"));

    page.back();
    page.until("the message is still there", || page.id("message-unknown").is_in_view());
    page.id(BOX).click();
    page.press_with(Key::Control, 'a');
    page.press(Key::Backspace);
    page.until("an empty box has no answer", || !page.id("message-unknown").is_in_view());
});

browser_test!(a_card_number_in_a_message_is_removed_at_once, |page| {
    page.start_page("/customer/#message");
    page.until("the box is on", || page.id(BOX).is_enabled());
    let number = ["4242"; 4].join(" ");
    page.id(BOX).type_in(&format!("Card {number} has expired"));
    page.until("the number is gone", || !page.id(BOX).property("value").contains("4242"));
    page.until("the rest is answered", || found(page) == ["The card is past its end date"]);
    assert!(page.id(BOX).property("value").starts_with("Card "), "the rest of the message stays");

    page.id(BOX).paste(&number);
    page.until("the person is told", || page.id("message-removed").is_in_view());
    page.until("it is said", || page.said().contains("card number"));
    assert!(!page.id(BOX).property("value").contains("4242"));
    let everything = page.everything();
    assert!(!everything.contains(&number) && !everything.contains("4242 4"), "nothing of it is left");
});

browser_test!(a_message_is_kept_nowhere, |page| {
    page.start_page("/customer/#message");
    page.until("the box is on", || page.id(BOX).is_enabled());
    page.id(BOX).paste("My card was declined: do not honor, ann@example.com wrote privately");
    page.until("a reason is shown", || !found(page).is_empty());
    let kept =
        page.text_of("return JSON.stringify([{...localStorage}, {...sessionStorage}, history.state, location.href])");
    assert!(!kept.contains("honor") && !kept.contains("refused"), "{kept}");
    assert!(!page.everything().contains("ann@example.com"), "the summary has it redacted");

    page.reload();
    assert_eq!(page.id(BOX).property("value"), "");
    assert!(found(page).is_empty());
    assert!(!page.everything().contains("do not honor"));
});

browser_test!(an_entry_of_the_list_is_reached_by_its_address, |page| {
    page.start_page("/customer/#message/expired-card");
    page.until("the entry is open", || is_open(page, "message/expired-card"));
    assert!(is_open(page, "message") && page.id("message/expired-card").text().contains("Check the date"));

    page.run("location.hash = 'message/wrong-number'", Vec::new());
    page.until("it has the focus", || page.focus().name.contains("account number is not right"));
    assert!(is_open(page, "message/wrong-number"));

    page.the(Role::Summary, "The card was replaced").click();
    page.until("the address is the entry", || page.fragment() == "message/card-replaced");
    page.the(Role::Summary, "The card was replaced").click();
    page.until("the address is the part", || page.fragment() == "message");
});

/// The names of the reasons that are shown as the answer.
fn found(page: &Session) -> Vec<String> {
    let script =
        "return [...document.querySelectorAll('.found:not([hidden]) > h4')].map((one) => one.textContent).join('|')";
    page.text_of(script).split('|').filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

fn is_open(page: &Session, id: &str) -> bool {
    page.id(id).property("open") == "true"
}
