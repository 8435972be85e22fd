//! Looking a code up in the tables.

use std::collections::HashMap;

use super::System;
use crate::Reason;

/// A code of a system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// Whose code it is.
    pub system: System,
    /// The code in lower case, as the table has it.
    pub code: &'static str,
    /// What it means.
    pub reason: Reason,
}

/// Codes that only repeat that something failed: a second code beside one of these says more.
const GENERIC: [&str; 43] = [
    "card_declined",
    "card_error",
    "decline",
    "declined",
    "generic_decline",
    "payment_intent_payment_failed",
    "invalid_request_error",
    "invalid_request",
    "api_error",
    "payment_failed",
    "charge_failed",
    "generic_error",
    "setup_intent_setup_attempt_failed",
    "unprocessable_entity",
    "bad_request_error",
    "bad_request",
    "requires_payment_method",
    "processor_declined",
    "refused",
    "resource_not_found",
    "validation_error",
    "402",
    "400",
    "404",
    "422",
    "500",
    "300",
    "200",
    "1",
    "2",
    "3",
    "other",
    "not_found",
    "gateway_error",
    "transaction_declined",
    "cancelled",
    "rule",
    "unknown_reason",
    "missing",
    "expired",
    "fraud",
    "provider_error",
    "e00027",
];

/// Whether a code only repeats that something failed.
pub(crate) fn is_generic(code: &str) -> bool {
    GENERIC.contains(&code)
}

/// The codes of some systems, ready to be looked up.
#[derive(Debug)]
pub struct Codes {
    by_text: HashMap<&'static str, Vec<Code>>,
}

impl Codes {
    /// The codes of the systems given, which are in the order of how likely they are meant.
    #[must_use]
    pub fn of(systems: &'static [System]) -> Self {
        let mut by_text: HashMap<&'static str, Vec<Code>> = HashMap::new();
        for code in systems.iter().copied().flat_map(codes_of) {
            by_text.entry(code.code).or_default().push(code);
        }
        Self { by_text }
    }

    /// What a text in lower case may mean, one code a system, the likeliest system first.
    pub(crate) fn find_anywhere(&self, text: &str) -> &[Code] {
        self.by_text.get(text).map_or(&[], Vec::as_slice)
    }

    /// A system's code, given in lower case. Numbers of the card networks may lack their leading zero.
    pub(crate) fn find(&self, system: System, text: &str) -> Option<Code> {
        let exact = |text: &str| self.find_anywhere(text).iter().copied().find(|code| code.system == system);
        exact(text).or_else(|| match system {
            System::CardNetworks => exact(&["0", text].concat()).or_else(|| exact(text.strip_prefix('0')?)),
            // Beside its own words, Worldpay sends the card networks' numbers.
            System::Worldpay if text.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.find(System::CardNetworks, text).map(|code| Code { system, ..code })
            }
            _ => None,
        })
    }
}

/// Every code of every system, in the systems' order.
pub fn all_codes() -> impl Iterator<Item = Code> {
    System::ALL.iter().copied().flat_map(codes_of)
}

fn codes_of(system: System) -> impl Iterator<Item = Code> {
    let rows = system.tables().iter().copied().flatten();
    rows.flat_map(move |(reason, codes)| codes.iter().map(move |code| Code { system, code, reason: *reason }))
}
