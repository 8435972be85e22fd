//! The customer guide: the summary for the seller.

use payment_help::guide::{Browser, Progress, SituationId, StepId, StepResult, Summary};
use payment_help::words::{english, summary};

const AGENT: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0";

fn example(note: &str) -> Summary {
    let mut progress = Progress::default();
    progress.set(StepId::CardValid, Some(StepResult::StillFailing));
    progress.set(StepId::CreditLimit, Some(StepResult::CannotDo));
    progress.set(StepId::ClearCache, Some(StepResult::Fixed));
    let browser = Browser::of_user_agent(AGENT);
    Summary::of(SituationId::RecurringPayment, &progress, browser, "23 November 2026, 09:00 UTC".to_owned(), note)
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
fn a_card_number_in_the_note_never_gets_into_a_summary() {
    let number = ["4000", "0000", "0000", "0002"].join(" ");
    let text = summary::text(&english(), &example(&format!("Card {number} refused")));
    assert!(text.ends_with("Note: Card  refused"), "{text}");
}

#[test]
fn an_email_has_the_subject_and_the_text_and_no_address() {
    assert_eq!(
        summary::email_link("Payment problem: A & B", "Line 1\n“100 %”?"),
        "mailto:?subject=Payment%20problem%3A%20A%20%26%20B&body=Line%201%0D%0A%E2%80%9C100%20%25%E2%80%9D%3F"
    );
}
