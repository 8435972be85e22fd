//! Whose cards have which numbers.
//!
//! Sources: ISO/IEC 7812 (the parts of a number), the networks' ranges as Braintree's `credit-card-type` 10 lists them for
//! recognising cards, and the list of issuer ranges at en.wikipedia.org/wiki/Payment_card_number (2026-11). Left out is
//! what would take other numbers for cards: Maestro's catch-all `6` and its cards of 12 to 15 digits, UnionPay's of 14
//! and 15, JCB's of 15.

use std::ops::RangeInclusive;

/// Cards of one network: what their numbers begin with, and how many digits they have.
struct Network {
    /// The first four digits.
    prefixes: &'static [RangeInclusive<u16>],
    lengths: &'static [RangeInclusive<usize>],
}

const NETWORKS: &[Network] = &[
    // Visa; 13 digits on cards of before 2005 or so.
    Network { prefixes: &[4000..=4999], lengths: &[13..=13, 16..=19] },
    // Mastercard
    Network { prefixes: &[2221..=2720, 5100..=5599], lengths: &[16..=16] },
    // American Express
    Network { prefixes: &[3400..=3499, 3700..=3799], lengths: &[15..=15] },
    // Diners Club
    Network { prefixes: &[3000..=3059, 3095..=3095, 3600..=3699, 3800..=3999], lengths: &[14..=19] },
    // JCB
    Network { prefixes: &[3528..=3589], lengths: &[16..=19] },
    // Discover
    Network { prefixes: &[6011..=6011, 6440..=6599], lengths: &[16..=19] },
    // UnionPay
    Network { prefixes: &[6200..=6299, 8100..=8171], lengths: &[16..=19] },
    // Maestro, with Elo, Verve and Hiper, which have ranges inside of its own.
    Network { prefixes: &[5000..=5099, 5600..=5999, 6300..=6399, 6700..=6799], lengths: &[16..=19] },
    // RuPay, with Hipercard
    Network { prefixes: &[6000..=6099, 8172..=8299], lengths: &[16..=16] },
    // Mir
    Network { prefixes: &[2200..=2204], lengths: &[16..=19] },
];

/// Whether a network issues numbers that begin with these four digits and have so many.
pub(crate) fn issue(first_four: u16, length: usize) -> bool {
    let is_in = |network: &Network| {
        network.prefixes.iter().any(|prefixes| prefixes.contains(&first_four))
            && network.lengths.iter().any(|lengths| lengths.contains(&length))
    };
    NETWORKS.iter().any(is_in)
}
