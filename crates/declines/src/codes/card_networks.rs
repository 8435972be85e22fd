//! The response codes that issuers send through the card networks: ISO 8583-1:1987, field 39, with Visa's and
//! Mastercard's own additions as processors publish them (developer.visa.com, "Response codes"; Mastercard, "Customer
//! Interface Specification"; docs.adyen.com and docs.checkout.com raw response tables). Field knowledge, 2026.

use super::Table;

pub(super) const CODES: Table = "
insufficient-funds 51
limit-exceeded 61 65
issuer-refused 01 02 05 08 12 21 60 66 70
refused-for-good 79
fraud-suspected 34 59 63 83
lost-or-stolen 04 07 33 35 36 37 41 43 67
expired-card 54
wrong-number 14 15 25 42 56
wrong-expiry 80
wrong-security-code 82 n7
wrong-address 6p
authentication-needed 1a
authentication-failed q1
payment-not-permitted 40 57 62 5c 9g
card-inactive 39 46 52 53 72 78
wrong-pin 38 55 71 75 81 86
agreement-ended r0 r1 r3
duplicate-payment 94
issuer-unavailable 68 91 92
processing-error 06 19 20 22 28 30 88-90 96 97
amount-not-allowed 13 64
processor-refused 93
processor-setup-wrong 03 58
checkout-unfinished 17";
