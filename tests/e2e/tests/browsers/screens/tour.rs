//! A walk through every screen: each page as it is first seen, and its main states.

use e2e::{Role, Sample, Session};
use serde_json::json;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// A frame as narrow as a small phone.
    Narrow,
    /// The window as it is.
    Wide,
}

/// Shows one screen after the other, and names each.
pub fn for_each_screen(page: &Session, width: Width, check: impl Fn(&str)) {
    let start = |path: &str| match width {
        Width::Wide => page.start_page(path),
        Width::Narrow => page.start_narrow(path, 320),
    };
    start("/");
    check("the first page");
    start("/recognised/");
    check("the list of what is recognised");
    start("/customer/");
    customers(page, &check);
    start("/messages/");
    messages(page, &check);
    start("/seller/");
    sellers(page, &check);
}

fn customers(page: &Session, check: &impl Fn(&str)) {
    check("the customer's page");
    for situation in ["continue-button", "new-purchase", "recurring-payment", "not-sure"] {
        page.run("document.getElementById(arguments[0]).open = true", vec![json!(situation)]);
        page.run("for (const part of document.querySelectorAll('.step, .menus')) part.open = true", Vec::new());
        check(situation);
    }
    page.run("document.getElementById('new-purchase').open = true", Vec::new());
    page.id("new-purchase/short").click();
    check("the main steps alone");
    page.id("new-purchase/short").click();
    page.run("document.getElementById('checks').open = true", Vec::new());
    page.run("for (const one of document.querySelectorAll('.checks button')) one.click()", Vec::new());
    page.until("all is checked", || page.is("return !document.querySelector('.check-found[hidden]')"));
    check("what the page checks");
    customers_message(page, check);
    page.run("document.getElementById('continue-button').open = true", Vec::new());
    page.id("continue-button/mandatory-fields/still-failing").click();
    page.the(Role::Textbox, "Anything to add");
    check("a summary");
    page.id("continue-button/mandatory-fields/fixed").click();
    page.the(Role::Heading, "It works now");
    check("a solved situation");
}

fn customers_message(page: &Session, check: &impl Fn(&str)) {
    page.run("document.getElementById('message').open = true", Vec::new());
    page.run("for (const reason of document.querySelectorAll('.reason')) reason.open = true", Vec::new());
    page.id("message-text").paste("response code 13");
    until_reasons(page);
    check("reasons for a message");
    page.id("message-text").paste(&["4242"; 4].concat());
    page.run("document.getElementById('message-text').select()", Vec::new());
    page.id("message-text").paste("zzz");
    page.until("nothing fits", || page.id("message-unknown").is_in_view());
    check("a message that nobody knows");
}

fn messages(page: &Session, check: &impl Fn(&str)) {
    page.until("the box is on", || page.id("messages-text").is_enabled());
    page.id("messages-text").paste("response code 13");
    until_reasons(page);
    page.run("for (const part of document.querySelectorAll('details')) part.open = true", Vec::new());
    check("sellers' messages");
}

fn until_reasons(page: &Session) {
    page.until("there are reasons", || page.is("return document.querySelectorAll('.found:not([hidden])').length > 1"));
}

fn sellers(page: &Session, check: &impl Fn(&str)) {
    page.until("the box is on", || page.id("paste").is_enabled());
    check("the seller's page");
    for id in ["customers/one-or-few", "processor/stripe", "basic-info/red-hourglass"] {
        page.id(id).click();
    }
    page.run("for (const part of document.querySelectorAll('details')) part.open = true", Vec::new());
    page.the(Role::Button, "Try this example").click();
    page.until("there are verdicts", || page.is("return document.querySelectorAll('[data-verdict]').length === 3"));
    page.run("for (const part of document.querySelectorAll('[data-verdict]')) part.open = true", Vec::new());
    check("verdicts");
    page.the(Role::Button, "Fill in fields instead").click();
    page.the(Role::Textbox, "Secret key").paste(&Sample::test_key(1).value);
    page.until("there is a verdict", || page.is("return !!document.querySelector('[data-verdict]')"));
    check("fields");
}
