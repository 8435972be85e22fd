//! Codes in the dress in which sellers meet them: in logs, order notes, portals, and bodies of answers pasted whole.

use declines::{Query, Reason, Role, System, explain};

/// A code as its processor publishes it, with the reason that the processor gives.
struct Published {
    system: System,
    code: String,
    reason: Reason,
}

/// Every code of the fixture, ranges written out.
fn published() -> Vec<Published> {
    let mut all = Vec::new();
    for line in include_str!("fixtures/codes.tsv").lines() {
        let mut columns = line.split('\t');
        let mut next = || columns.next().unwrap_or_default();
        let (system, codes, reason) = (System::from_id(next()), next(), Reason::from_id(next()));
        let (Some(system), Some(reason)) = (system, reason) else { continue };
        for code in codes.split(' ').flat_map(written_out) {
            all.push(Published { system, code, reason });
        }
    }
    all
}

fn written_out(code: &str) -> Vec<String> {
    match code.split_once('-').and_then(|(first, last)| Some((first.parse::<u32>().ok()?, last.parse::<u32>().ok()?))) {
        Some((first, last)) => (first..=last).map(|number| number.to_string()).collect(),
        None => vec![code.to_owned()],
    }
}

fn first(processor: Option<System>, message: &str) -> Option<Reason> {
    explain(&Query { role: Role::Seller, processor, message }).first().map(|best| best.reason)
}

/// Asserts that the reason comes first in each dress, and names all that do not.
fn assert_each(dresses: &[&str], processor: impl Fn(&Published) -> Option<System>, skip: impl Fn(&Published) -> bool) {
    let (mut wrong, all) = (Vec::new(), published());
    assert!(all.len() > 400, "{} codes", all.len());
    for one in all.iter().filter(|one| !skip(one)) {
        for dress in dresses {
            let message = dress
                .replace("NAME", name(one.system))
                .replace("UPPER", &one.code.to_uppercase())
                .replace("CODE", &one.code);
            let found = first(processor(one), &message);
            if found != Some(one.reason) {
                wrong.push(format!("{message}: {} expected, {found:?} found", one.reason.id()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} are wrong\n{}", wrong.len(), wrong.join("\n"));
}

/// What sellers call a system.
fn name(system: System) -> &'static str {
    match system {
        System::CardNetworks => "Visa",
        System::BankDebits => "ACH",
        System::MerchantAdvice => "Mastercard advice",
        other => other.brand(),
    }
}

#[test]
fn a_code_of_the_chosen_processor_is_found_in_every_dress() {
    let dresses = [
        "CODE",
        "UPPER",
        "Error code: CODE",
        "error CODE",
        "Payment failed (CODE)",
        "code=CODE&status=error",
        "{\"error\":{\"code\":\"CODE\",\"message\":\"The payment could not be completed.\"}}",
        "NAME error CODE",
    ];
    assert_each(&dresses, |one| Some(one.system), |_| false);
}

#[test]
fn a_code_beside_its_processors_name_is_found_without_choosing_one() {
    assert_each(&["NAME CODE", "NAME error CODE", "NAME: error code UPPER"], |_| None, |_| false);
}

#[test]
fn a_code_that_is_written_as_no_word_is_found_alone() {
    let all = published();
    let is_ambiguous = |one: &Published| all.iter().any(|other| other.code == one.code && other.reason != one.reason);
    let dresses = [
        "CODE",
        "Error code: card_declined / CODE",
        "decline_code: CODE",
        "{\"error\":{\"code\":\"card_declined\",\"decline_code\":\"CODE\",\"type\":\"card_error\"}}",
    ];
    assert_each(&dresses, |_| None, |one| !one.code.contains('_') || is_ambiguous(one));
}
