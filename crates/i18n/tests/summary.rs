//! The customer guide: the summary for the seller.

use guide::{
    Browser, Check, CheckResult, Progress, ReportedMessage, SituationId, StepId, StepResult, Summary, without_private,
};
use i18n::{english, summary};

const AGENT: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0";

fn example(note: &str) -> Summary {
    with_message("", &[], note)
}

fn with_message(message: &str, reasons: &[&str], note: &str) -> Summary {
    let message = ReportedMessage {
        text: message.to_owned(),
        reasons: reasons.iter().map(|reason| (*reason).to_owned()).collect(),
    };
    let mut progress = Progress::default();
    progress.set(StepId::CardValid, Some(StepResult::StillFailing));
    progress.set(StepId::CreditLimit, Some(StepResult::CannotDo));
    progress.set(StepId::ClearCache, Some(StepResult::Fixed));
    let browser = Browser::of_user_agent(AGENT);
    let time = "23 November 2026, 09:00 UTC".to_owned();
    Summary::of(SituationId::RecurringPayment, &progress, browser, time, &message, "", note)
}

#[test]
fn a_summary_says_what_fails_what_was_tried_and_with_what_it_was_tried() {
    assert_eq!(
        summary::text(&english(), &example("  The yearly plan\n")),
        "Payment problem: A recurring payment failed\n\
         \n\
         What I tried:\n\
         - Check that your card is still good: still failing\n\
         - Check your limit: could not do this\n\
         - Approve the payment with your bank: not tried yet\n\
         - Switch on online and foreign payments: not tried yet\n\
         - Ask your card company about the charge: not tried yet\n\
         - Switch to a new card: not tried yet\n\
         \n\
         Browser: Firefox 153 on Linux\n\
         Written: 23 November 2026, 09:00 UTC\n\
         Note: The yearly plan"
    );
}

#[test]
fn a_summary_without_a_note_has_no_line_for_it() {
    assert!(!summary::text(&english(), &example(" ")).contains("Note"));
}

#[test]
fn a_summary_says_the_message_and_the_likely_reasons_before_the_steps() {
    let summary = with_message(" Your card\n was declined. ", &["The bank refused", "Too many tries"], "Order 17");
    let text = summary::text(&english(), &summary);
    let start = "Payment problem: A recurring payment failed\nMessage: Your card was declined.\n\
        Likely reason: The bank refused\nOr: Too many tries\n\nWhat I tried:\n";
    assert!(text.starts_with(start) && text.ends_with("\nNote: Order 17"), "{text}");
}

#[test]
fn a_summary_without_a_message_has_no_reason() {
    let text = summary::text(&english(), &with_message(" ", &["The bank refused"], ""));
    assert!(!text.contains("Message") && !text.contains("refused"), "{text}");
}

#[test]
fn nothing_private_of_a_message_gets_into_a_summary() {
    let card = ["5555", "5555", "5555", "4444"].join("-");
    let key = ["sk", "live", "51Kj9abcdefQ"].join("_");
    let bare = ["9f86d081884c7d659a2f", "eaa0c55ad015"].concat();
    let message = format!("Card {card} of ann.b+shop@example.co.uk. Key {key}, ({bare}) Q!");
    let text = summary::text(&english(), &with_message(&message, &[], ""));
    assert!(text.contains("\nMessage: Card of …. Key …, (…) Q!\n"), "{text}");
}

#[test]
fn codes_and_the_names_of_payments_stay_in_a_message() {
    for message in [
        "insufficient_funds (51)",
        "error 15005: PROCESSOR_DECLINED",
        "api_key_expired and testmode_charges_only",
        "payment pi_3MtwBwLkdIwHu7ix28a3tqPa, request req_8sVxYqR2Zp1aBc",
        "PayPal debug id 6b8f2c1d9e0a4",
        "Transaction 60198432175 at 10:30, 24.50 EUR",
    ] {
        assert_eq!(without_private(message), message);
    }
}

#[test]
fn a_long_message_is_cut() {
    let text = summary::text(&english(), &with_message(&"refusé ".repeat(500), &[], ""));
    assert!(text.contains("…\n") && text.chars().count() < ReportedMessage::LONGEST + 600, "{}", text.len());
}

#[test]
fn a_card_number_in_the_note_never_gets_into_a_summary() {
    let number = ["4000", "0000", "0000", "0002"].join(" ");
    let text = summary::text(&english(), &example(&format!("Card {number} refused")));
    assert!(text.ends_with("Note: Card  refused"), "{text}");
}

#[test]
fn what_was_to_be_bought_comes_first_and_nothing_private_of_it_or_of_the_note() {
    let key = ["sk", "live", "51Kj9abcdefQ"].join("_");
    let browser = Browser::of_user_agent(AGENT);
    let (product, note) = (format!("Yoga course {key}"), format!("Write to ann@example.com, key {key}"));
    let message = ReportedMessage::default();
    let situation = SituationId::NewPurchase;
    let facts = Summary::of(situation, &Progress::default(), browser, "Monday".into(), &message, &product, &note);
    let text = summary::text(&english(), &facts);
    assert!(text.contains("\nProduct: Yoga course …\n"), "{text}");
    assert!(text.ends_with("\nNote: Write to …, key …"), "{text}");
}

#[test]
fn an_email_has_the_subject_and_the_text_and_no_address() {
    assert_eq!(
        summary::email_link("", "Payment problem: A & B", "Line 1\n“100 %”?"),
        "mailto:?subject=Payment%20problem%3A%20A%20%26%20B&body=Line%201%0D%0A%E2%80%9C100%20%25%E2%80%9D%3F"
    );
}

#[test]
fn an_email_goes_to_the_sites_mailbox_where_there_is_one() {
    assert!(
        summary::email_link("help@shop.example", "A", "B").starts_with("mailto:help@shop.example?subject=A&body=B")
    );
}

#[test]
fn what_was_checked_is_one_line_of_the_summary() {
    let browser = Browser::of_user_agent(AGENT);
    let message = ReportedMessage::default();
    let of = |checks| {
        let plain =
            Summary::of(SituationId::ContinueButton, &Progress::default(), browser, "now".into(), &message, "", "");
        summary::text(&english(), &plain.with_checks(checks))
    };
    assert!(!of(Vec::new()).contains("Checked"));
    let text = of(vec![(Check::Connection, CheckResult::Fine), (Check::Clock, CheckResult::Trouble)]);
    assert!(text.contains("\nChecked: not known to be offline; clock plainly wrong\n"), "{text}");
}
