//! Looking a code up in the tables.

use std::sync::LazyLock;

use crate::{Reason, lexicon};

use super::System;

/// A code of a system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// Whose code it is.
    pub system: System,
    /// The code as the table has it; the first one of a range.
    pub code: &'static str,
    /// What it means.
    pub reason: Reason,
}

/// Codes that only repeat that something failed: a second code beside one of these tells more.
const GENERIC: &str = "card_declined card_error decline declined generic_decline payment_intent_payment_failed \
    invalid_request_error api_error payment_failed charge_failed setup_intent_setup_attempt_failed unprocessable_entity \
    bad_request_error bad_request 402 400 422 500 300 200 1 2";

/// Whether a code only repeats that something failed.
pub(crate) fn is_generic(code: &str) -> bool {
    lexicon::has(GENERIC, code)
}

/// Every code of every system, in the systems' order.
static CODES: LazyLock<Vec<Code>> = LazyLock::new(|| System::ALL.iter().copied().flat_map(codes_of).collect());

/// A system's code, given in lower case.
pub(crate) fn find(system: System, code: &str) -> Option<Code> {
    all_codes().find(|entry| entry.system == system && fits(entry.code, code))
}

/// The systems' codes that a text in lower case may be, the likeliest first and one of each system.
pub(crate) fn find_anywhere(code: &str) -> impl Iterator<Item = Code> {
    let mut last = None;
    all_codes().filter(move |entry| fits(entry.code, code) && last.replace(entry.system) != Some(entry.system))
}

/// Every code of every system; a range counts once.
pub fn all_codes() -> impl Iterator<Item = Code> {
    CODES.iter().copied()
}

fn codes_of(system: System) -> impl Iterator<Item = Code> {
    entries(system).filter_map(move |(id, code)| Some(Code { system, code, reason: Reason::from_id(id)? }))
}

/// A system's codes, each with the id of its reason.
fn entries(system: System) -> impl Iterator<Item = (&'static str, &'static str)> {
    lexicon::lines(system.table()).flat_map(|line| {
        let (id, codes) = line.split_once(' ').unwrap_or_default();
        lexicon::words(codes).map(move |code| (id, code))
    })
}

fn fits(entry: &str, code: &str) -> bool {
    // Of equal length, digits compare as numbers do.
    let in_range = || {
        let (first, last) = entry.split_once('-').unwrap_or_default();
        code.bytes().all(|byte| byte.is_ascii_digit()) && first <= code && code <= last
    };
    entry == code
        || (entry.len() == 2 * code.len() + 1 && entry.as_bytes().get(code.len()) == Some(&b'-') && in_range())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_starts_with_a_reason() {
        for system in System::ALL {
            for (id, code) in entries(*system) {
                assert!(Reason::from_id(id).is_some() && !code.is_empty(), "{}: {id} {code}", system.id());
            }
        }
    }
}
