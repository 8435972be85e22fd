//! Messages as checkouts, banks, processors and people word them, and the reason that each is about.

use declines::{Query, Reason, Role, System, explain};

struct Case<'f> {
    role: Role,
    processor: Option<System>,
    message: &'f str,
    /// The reasons that are right in the first place: one, but for messages that fairly mean several.
    reasons: Vec<Reason>,
}

/// A line of a fixture; nothing where it is not as it should be.
fn case(line: &'static str) -> Option<Case<'static>> {
    let mut columns = line.split('\t');
    let role = match columns.next()? {
        "customer" => Role::Customer,
        "seller" => Role::Seller,
        _ => return None,
    };
    let processor = match columns.next()? {
        "-" => None,
        name => Some(System::from_id(name)?),
    };
    let message = columns.next()?;
    let reasons = columns.next()?.split('|').map(Reason::from_id).collect::<Option<Vec<_>>>()?;
    let source = columns.next()?;
    (!source.is_empty()).then_some(Case { role, processor, message, reasons })
}

/// Asserts that the reason comes first for so many of a hundred messages of a fixture.
fn assert_first(table: &'static str, of_a_hundred: usize) {
    let cases: Vec<_> = table.lines().skip(1).filter_map(case).collect();
    let lines = table.lines().count() - 1;
    assert_eq!(cases.len(), lines, "every line has a role, a known processor or -, a message, a reason and a source");
    let missed: Vec<_> = cases.iter().filter_map(missed).collect();
    let right = cases.len() - missed.len();
    assert!(right * 100 >= cases.len() * of_a_hundred, "{right} of {}\n{}", cases.len(), missed.join("\n"));
}

/// What went wrong with a message, if anything did.
fn missed(case: &Case<'_>) -> Option<String> {
    let query = Query { role: case.role, processor: case.processor, message: case.message };
    let found: Vec<_> = explain(&query).iter().map(|candidate| candidate.reason).collect();
    let right = found.first().is_some_and(|first| case.reasons.contains(first));
    (!right).then(|| format!("{:?}\n    meant {:?}, found {found:?}", case.message, case.reasons))
}

#[test]
fn known_messages_lead_to_their_reason_first() {
    assert_first(include_str!("fixtures/messages.tsv"), 98);
}

#[test]
fn messages_from_other_sources_lead_to_their_reason_first() {
    assert_first(include_str!("fixtures/other_sources.tsv"), 98);
}

#[test]
fn messages_as_people_met_them_lead_to_their_reason_first() {
    assert_first(include_str!("fixtures/real_world.tsv"), 95);
}

#[test]
fn a_message_that_may_mean_several_things_is_offered_as_such() {
    for message in ["51", "response code 13", "Your session expired, payment declined"] {
        let found = explain(&Query { role: Role::Seller, processor: None, message });
        assert!(found.len() > 1, "{message:?}: {found:?}");
    }
}

#[test]
fn a_key_beside_a_message_does_not_change_what_it_means() {
    let key = ["sk", "live", &"4aB9cD2eF7gH".repeat(2)].join("_");
    for role in [Role::Customer, Role::Seller] {
        let read = |message: &str| explain(&Query { role, processor: None, message });
        let plain = read("Your card was declined.");
        assert_eq!(plain.first().map(|best| best.reason), Some(Reason::IssuerRefused));
        assert_eq!(read(&format!("Your card was declined. {key} {}", "q8Zt7Rr2".repeat(4))), plain);
    }
}

#[test]
fn texts_about_other_things_lead_nowhere() {
    let texts: Vec<&str> = include_str!("fixtures/unrelated.txt").lines().collect();
    for role in [Role::Customer, Role::Seller] {
        let loud = texts.iter().filter(|message| !explain(&Query { role, processor: None, message }).is_empty());
        let loud: Vec<_> = loud.collect();
        assert!(loud.len() * 100 <= texts.len() * 5, "{} of {} for {role:?}: {loud:?}", loud.len(), texts.len());
    }
}
