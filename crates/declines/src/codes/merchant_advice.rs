//! Mastercard's merchant advice codes (Mastercard, "Transaction Processing Rules" and the processors' tables of them:
//! docs.adyen.com, docs.stripe.com, 2026). Field knowledge.

use super::Table;

pub(super) const CODES: Table = "
card-replaced 01
issuer-unavailable 02 24-30
refused-for-good 03
request-faulty 04
agreement-ended 21
processor-setup-wrong 22
card-not-supported 40 41 43
processor-refused 42";
