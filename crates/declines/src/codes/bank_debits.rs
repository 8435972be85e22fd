//! Returned bank debits: ACH return codes (Nacha Operating Rules) and SEPA reason codes (ISO 20022 external code sets,
//! European Payments Council). Field knowledge, 2026.

use super::Table;

pub(super) const CODES: Table = "
insufficient-funds r01 r09 am04
card-inactive r02 r16 ac04 ac06
wrong-number r03 r04 r13 ac01
agreement-ended r05 r07 r08 r10 r29 md01 md06 ms02 sl01
payment-not-permitted r20 ag01
issuer-refused ms03
processor-refused rr04
duplicate-payment am05 r24";
