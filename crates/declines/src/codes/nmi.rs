//! NMI and its resellers: result codes (EasyPayDirect's documentation of the gateway, 2026).

use super::Table;

pub(super) const CODES: Table = "
insufficient-funds 202
limit-exceeded 203
issuer-refused 200 201 240 260
payment-not-permitted 204
fraud-suspected 253
lost-or-stolen 250-252
expired-card 223
wrong-number 220-222
wrong-expiry 224
wrong-security-code 225
wrong-pin 226
agreement-ended 261 262
duplicate-payment 430
card-replaced 263
issuer-unavailable 264 421
processing-error 301 400 420
keys-refused 300
seller-account-restricted 411
method-not-enabled 460
card-not-supported 461
processor-setup-wrong 410
request-faulty 440 441";
