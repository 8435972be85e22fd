//! The sellers' page about messages: the real reason, by keyboard, from an address, and for the customer.

use e2e::{Role, Session, browser_test};

const BOX: &str = "messages-text";

browser_test!(a_code_of_a_processor_leads_to_the_real_reason_and_to_what_the_customer_reads, |page| {
    page.start_page("/messages/");
    page.until("the box is on", || page.id(BOX).is_enabled());
    page.tab_to(Role::Textbox, "The message or code");
    page.type_text("Gateway Rejected: fraud");
    page.until("the real reason is shown", || found(page).first().is_some_and(|first| first == "Fraud is suspected"));
    page.until("it is said", || page.said().contains("Fraud is suspected"));
    assert_eq!(page.focus().id, BOX, "an answer never moves the focus");
    let answer = page.id("found-1");
    assert!(answer.text().contains("What to do:") && answer.text().contains("Do not try again"), "{}", answer.text());

    page.the_in("found-1", Role::Link, "What your customer reads").click();
    page.until("the customer's entry is open", || page.fragment() == "message/issuer-refused");
    page.until("it hides the real reason", || page.is("return !document.body.innerText.includes('Fraud')"));
});

browser_test!(a_message_is_answered_on_a_narrow_screen_too, |page| {
    page.start_narrow("/messages/", 360);
    page.until("the box is on", || page.id(BOX).is_enabled());
    page.id(BOX).paste("insufficient_funds");
    page.until("the reason is shown", || found(page) == ["Not enough money or credit"]);
    assert!(page.is("return document.documentElement.scrollWidth <= 360"), "nothing is cut off at the side");
    page.check_accessibility("a message on a narrow screen");
});

browser_test!(the_processor_decides_what_a_bare_number_means, |page| {
    page.start_page("/messages/");
    page.until("the box is on", || page.id(BOX).is_enabled());
    page.id(BOX).paste("202");
    page.run(
        "const list = document.getElementById('messages-processor'); list.value = 'nmi';
        list.dispatchEvent(new Event('input', { bubbles: true }))",
        Vec::new(),
    );
    page.until("it is read as that processor's", || page.id("found-1").text().contains("Read as a code of NMI: 202"));
    assert_eq!(found(page), ["Not enough money or credit"]);
});

browser_test!(a_card_number_in_a_sellers_message_is_removed_and_the_page_is_sealed, |page| {
    page.listen();
    page.start_page("/messages/");
    page.until("the box is on", || page.id(BOX).is_enabled());
    assert!(page.id("seal").text().contains("Sealed"), "{}", page.id("seal").text());
    let number = ["4242"; 4].join(" ");
    page.id(BOX).paste(&format!("declined {number}"));
    page.until("the number is gone", || !page.id(BOX).property("value").contains("4242"));
    assert!(page.id("messages-removed").is_in_view());
    assert!(!page.everything().contains(&number));

    page.reload();
    assert_eq!(page.id(BOX).property("value"), "");
    assert!(found(page).is_empty());
});

browser_test!(an_entry_of_the_sellers_list_is_reached_by_its_address, |page| {
    page.start_page("/messages/#reason/keys-refused");
    page.until("the entry is open", || page.id("reason/keys-refused").property("open") == "true");
    page.run("location.hash = 'codes/stripe'", Vec::new());
    page.until("the codes are open", || page.id("codes/stripe").property("open") == "true");
    assert!(page.id("codes/stripe").text().contains("insufficient_funds"));
});

/// The names of the reasons that are shown as the answer.
fn found(page: &Session) -> Vec<String> {
    let script =
        "return [...document.querySelectorAll('.found:not([hidden]) > h4')].map((one) => one.textContent).join('|')";
    page.text_of(script).split('|').filter(|name| !name.is_empty()).map(str::to_owned).collect()
}
