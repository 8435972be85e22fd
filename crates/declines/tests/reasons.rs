//! Reasons: where they lead, what customers may not see, and what the reading of a message holds to.

use std::time::{Duration, Instant};

use declines::{NextStep, Query, Reason, Retry, Role, System, Who, all_codes, explain};
use guide::Extent;

const ROLES: [Role; 2] = [Role::Customer, Role::Seller];

/// Reasons that no customer may learn from a checkout.
const HIDDEN: [Reason; 3] = [Reason::FraudSuspected, Reason::LostOrStolen, Reason::BlockedBySeller];

/// Purchases and renewals, among all steps and among the article's own.
const SHOWN: [(bool, Extent); 4] =
    [(false, Extent::All), (true, Extent::All), (false, Extent::Article), (true, Extent::Article)];

fn first(role: Role, processor: Option<System>, message: &str) -> Option<Reason> {
    explain(&Query { role, processor, message }).first().map(|best| best.reason)
}

fn scores(message: &str) -> Vec<u8> {
    explain(&Query { role: Role::Seller, processor: None, message }).iter().map(|candidate| candidate.score).collect()
}

#[test]
fn every_code_alone_leads_to_its_reason_where_the_system_is_known() {
    for entry in all_codes() {
        let found = explain(&Query { role: Role::Seller, processor: Some(entry.system), message: entry.code });
        assert_eq!(found.first().map(|best| best.reason), Some(entry.reason), "{} {}", entry.system.id(), entry.code);
    }
}

#[test]
fn a_code_of_a_system_has_one_reason() {
    for system in System::ALL {
        let codes: Vec<_> = all_codes().filter(|code| code.system == *system).map(|code| code.code).collect();
        for code in &codes {
            assert_eq!(codes.iter().filter(|other| *other == code).count(), 1, "{} {code}", system.id());
        }
    }
}

#[test]
fn a_number_in_a_range_means_what_the_range_means() {
    for number in ["2025", "2027", "2030"] {
        assert_eq!(first(Role::Seller, Some(System::Braintree), number), Some(Reason::ProcessorSetupWrong), "{number}");
    }
}

#[test]
fn sellers_are_led_to_the_sellers_guide_and_customers_never() {
    for reason in Reason::ALL {
        for (renewal, extent) in SHOWN {
            assert!(matches!(reason.step(Role::Seller, renewal, extent), NextStep::Part(_)), "{}", reason.id());
            assert!(!matches!(reason.step(Role::Customer, renewal, extent), NextStep::Part(_)), "{}", reason.id());
        }
    }
}

#[test]
fn customers_are_sent_to_the_seller_only_where_the_seller_or_platform_can_fix_it() {
    let step = |reason: Reason| reason.step(Role::Customer, false, Extent::All);
    for reason in Reason::ALL.iter().filter(|reason| step(**reason) == NextStep::TellSeller) {
        assert!(matches!(reason.who(), Who::Seller | Who::Platform), "{}", reason.id());
    }
}

#[test]
fn reasons_lead_to_the_step_that_is_about_them() {
    let table = [
        ("authentication-needed", "new-purchase/approve", "recurring-payment/approve"),
        ("authentication-failed", "new-purchase/approve", "recurring-payment/approve"),
        ("payment-not-permitted", "new-purchase/online-payments", "recurring-payment/online-payments"),
        ("wrong-address", "new-purchase/name-and-address", "recurring-payment/update-card"),
        ("duplicate-payment", "new-purchase/already-paid", "recurring-payment/ask-issuer"),
        ("too-many-attempts", "new-purchase/other-way", "recurring-payment/ask-issuer"),
        ("card-not-supported", "new-purchase/other-way", "recurring-payment/update-card"),
        ("funding-refused", "new-purchase/other-way", "recurring-payment/update-card"),
        ("checkout-not-loading", "new-purchase/blockers", "new-purchase/blockers"),
        ("issuer-refused", "new-purchase/ask-issuer", "recurring-payment/ask-issuer"),
        ("wrong-number", "new-purchase/check-details", "recurring-payment/update-card"),
    ];
    for (id, purchase, renewal) in table {
        let reason = Reason::from_id(id).expect(id);
        let step = |renewal| reason.step(Role::Customer, renewal, Extent::All).path();
        assert_eq!([step(false), step(true)], [purchase, renewal], "{id}");
    }
}

#[test]
fn without_the_steps_beyond_the_article_reasons_lead_to_its_own() {
    let is_extra = |step| matches!(step, NextStep::Step(step) if step.is_extra());
    let mut replaced = 0;
    for reason in Reason::ALL {
        for renewal in [false, true] {
            let [all, article] =
                [Extent::All, Extent::Article].map(|extent| reason.step(Role::Customer, renewal, extent));
            assert!(!is_extra(article), "{} leads to {}", reason.id(), article.path());
            assert_eq!(all != article, is_extra(all), "{} has another step only for an extra one", reason.id());
            replaced += usize::from(all != article);
        }
    }
    assert!(replaced > 10, "{replaced}");
}

#[test]
fn reasons_have_names_of_their_own() {
    for reason in Reason::ALL {
        assert_eq!(Reason::ALL.iter().filter(|other| other.id() == reason.id()).count(), 1, "{}", reason.id());
    }
}

#[test]
fn fraud_lost_stolen_and_block_lists_are_never_shown_to_customers() {
    let said = ["Pick up card", "this card was reported stolen", "lost card", "suspected fraud", "high risk payment"];
    let codes = all_codes().filter(|code| HIDDEN.contains(&code.reason));
    let messages = codes.map(|code| (Some(code.system), code.code)).chain(said.map(|message| (None, message)));
    for (processor, message) in messages {
        let found = explain(&Query { role: Role::Customer, processor, message });
        if processor.is_none_or(|system| System::OF_CUSTOMERS.contains(&system)) {
            assert_eq!(found.first().map(|best| best.reason), Some(Reason::IssuerRefused), "{message}");
        }
        for candidate in found {
            assert!(!HIDDEN.contains(&candidate.reason), "{message}");
            assert!(candidate.code.is_none_or(|code| !HIDDEN.contains(&code.reason)), "{message}");
        }
    }
}

#[test]
fn what_is_written_differently_means_the_same() {
    let ways = [
        "Insufficient funds",
        "INSUFFICIENT FUNDS!!!",
        "insufficient-funds",
        "insufficient_funds",
        "InsufficientFunds",
        "insuficient fundz",
        "insufficent funds",
        "funds: insufficient",
        "Declined — insufficient   funds",
        "There are not enough funds on this card.",
        "{\"decline_code\":\"insufficient_funds\"}",
    ];
    for message in ways {
        assert_eq!(first(Role::Customer, None, message), Some(Reason::InsufficientFunds), "{message}");
    }
}

#[test]
fn a_negated_fault_is_no_fault() {
    let messages = [
        ("I have sufficient funds but the card was declined", Reason::InsufficientFunds),
        ("my card is not expired and it still gets declined", Reason::ExpiredCard),
        ("card declined, my account is not blocked", Reason::CardInactive),
        ("the cvv isn't wrong but payment was declined", Reason::WrongSecurityCode),
    ];
    for (message, wrongly) in messages {
        let found = first(Role::Customer, None, message);
        assert!(found.is_some() && found != Some(wrongly), "{message}: {found:?}");
    }
}

#[test]
fn numbers_that_are_no_codes_lead_nowhere() {
    let messages = [
        "I paid $51.00 yesterday",
        "the meeting is at 10:51",
        "on 05/14/2026 I wrote to you",
        "order 2046 has not arrived",
        "chapter 54 of the book",
        "my number is 555 2001 2038",
    ];
    for message in messages {
        let coded = explain(&Query { role: Role::Seller, processor: None, message });
        assert!(coded.iter().all(|candidate| candidate.code.is_none()), "{message}: {coded:?}");
    }
}

#[test]
fn a_bare_number_of_unknown_origin_is_offered_as_several_systems_and_scores_lower() {
    let bare = scores("51");
    assert!(bare.len() > 1, "{bare:?}");
    assert!(bare.first() < scores("ISO 8583 response code 51").first(), "{bare:?}");
}

#[test]
fn a_card_number_is_not_read_as_codes() {
    // Groups that would be Braintree codes one by one; the check digit is right.
    let digits = ["4000", "2000", "2001", "2007"].join(" ");
    let message = format!("declined {digits}");
    let found = explain(&Query { role: Role::Seller, processor: Some(System::Braintree), message: &message });
    assert!(found.iter().all(|candidate| candidate.code.is_none()), "{found:?}");
}

#[test]
fn a_failed_renewal_leads_to_the_steps_of_renewals() {
    let step = |message| {
        explain(&Query { role: Role::Customer, processor: None, message }).first().map(|best| best.step.path())
    };
    assert_eq!(step("your card was declined").as_deref(), Some("new-purchase/ask-issuer"));
    assert_eq!(step("your card was declined for the subscription").as_deref(), Some("recurring-payment/ask-issuer"));
}

#[test]
fn what_harms_when_tried_again_says_so() {
    for reason in [Reason::LostOrStolen, Reason::FraudSuspected, Reason::RefusedForGood, Reason::DuplicatePayment] {
        assert_eq!(reason.retry(), Retry::Harms, "{}", reason.id());
    }
}

/// What a page prints of a reason is of use only where a message or a code leads to it.
#[test]
fn every_reason_that_a_reader_may_see_can_be_reached() {
    let messages: Vec<&str> = include_str!("fixtures/real_world.tsv").lines().collect();
    let columns = messages.iter().filter_map(|row| row.split('\t').nth(2));
    let codes = System::OF_CUSTOMERS.iter().flat_map(|system| all_codes().filter(|code| code.system == *system));
    let all: Vec<&str> = columns.chain(codes.map(|code| code.code)).chain(["product unpublished"]).collect();
    for role in ROLES {
        let reached: Vec<Reason> = all.iter().filter_map(|message| first(role, None, message)).collect();
        let coded = all_codes().filter_map(|code| first(role, Some(code.system), code.code));
        let reached: Vec<Reason> = reached.into_iter().chain(coded).collect();
        for reason in Reason::ALL.iter().filter(|reason| role == Role::Seller || reason.for_customers() == **reason) {
            assert!(reached.contains(reason), "{} for {}", reason.id(), role.id());
        }
    }
}

#[test]
fn empty_and_blank_messages_lead_nowhere() {
    for message in ["", " ", "\n\n", "…", "?!"] {
        assert!(scores(message).is_empty(), "{message:?}");
    }
}

/// Answers and logs as long as anybody can paste: JSON on one line, a log of many lines, and words.
#[test]
fn a_megabyte_is_explained_in_a_second() {
    let json = r#"{"id":"evt_1","object":"event","data":{"code":"card_declined","note":"ok","a":[1,2]}},"#;
    let log = "2026-05-02T10:11:12 INFO order=1 status=ok took=12ms\n2026-05-02T10:11:13 ERROR code=card_declined\n";
    let words = "card declined wrong number not expired 51 code ";
    for part in [json, log, words, "a:", "\"", "=\n", "4242 "] {
        let text = part.repeat(1_000_000 / part.len());
        let time = || {
            let start = Instant::now();
            let _ = scores(&text);
            start.elapsed()
        };
        // The quickest of three runs, as the machine may be busy with other tests; unoptimised code is several times slower.
        let quickest = (0..3).map(|_| time()).min().unwrap_or_default();
        let most = Duration::from_secs(if cfg!(debug_assertions) { 4 } else { 1 });
        assert!(quickest < most, "{quickest:?} for {part:?}");
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(100))]

    #[test]
    fn any_text_is_explained_without_a_panic_in_order_and_at_most_five_times(text in ".{0,400}") {
        let scores = scores(&text);
        proptest::prop_assert!(scores.len() <= 5);
        proptest::prop_assert!(scores.is_sorted_by(|one, next| one >= next));
        proptest::prop_assert!(scores.iter().all(|score| *score <= 100));
    }

    #[test]
    fn any_mix_of_telling_words_is_explained_in_order(
        words in proptest::collection::vec("(card|not|declined|expired|51|2001|cvc|wrong|paypal|10486|_|insufficient_funds|E00007|\\.)", 0..60)
    ) {
        let scores = scores(&words.join(" "));
        proptest::prop_assert!(scores.is_sorted_by(|one, next| one >= next));
    }
}

/// The codes of a fixture's line one by one, ranges written out.
fn listed(codes: &str) -> Vec<String> {
    let written_out = |code: &str| match code.split_once('-') {
        Some((first, last)) => {
            let number = |text: &str| text.parse::<u32>().unwrap_or_default();
            (number(first)..=number(last)).map(|number| number.to_string()).collect()
        }
        None => vec![code.to_owned()],
    };
    codes.split(' ').flat_map(written_out).collect()
}

#[test]
fn every_code_that_the_processors_publish_leads_to_the_reason_that_they_give() {
    let mut count = 0;
    for line in include_str!("fixtures/codes.tsv").lines() {
        let mut columns = line.split('\t');
        let mut next = || columns.next().unwrap_or_default();
        let (system, codes, reason) = (System::from_id(next()), next(), Reason::from_id(next()));
        assert!(system.is_some() && reason.is_some(), "{line}");
        for code in listed(codes) {
            count += 1;
            assert_eq!(first(Role::Seller, system, &code), reason, "{line}: {code}");
        }
    }
    assert!(count > 400, "{count}");
}
