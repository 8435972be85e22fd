//! Authorize.net: response reason codes and API error codes (developer.authorize.net, response codes, 2026).

use super::Table;

pub(super) const CODES: Table = "
issuer-refused 2 3 127 128 200-224
limit-exceeded 49
fraud-suspected 41
lost-or-stolen 4
expired-card 8 317
wrong-number 6 9 10 37 315
wrong-expiry 7 316
wrong-security-code 44 65 78
wrong-address 27 45
card-not-supported 17 28
duplicate-payment 11 318
processing-error 19-23 25 26 57-63 120-122 261 e00001 e00053 e00104
amount-not-allowed 5
blocked-by-seller 250 251 254
held-for-review 193 252 253
details-missing 33
test-keys e00009
keys-refused 13 97-99 103 e00005 e00006 e00007
key-permission-missing 123 e00010 e00011
seller-account-restricted 130-132 e00008
method-not-enabled 18 56 e00044
processor-setup-wrong 24 29 30 31 34 35 38 43 170-174
object-missing 15 16 e00040
request-faulty 12 14 66 e00002 e00003
refund-refused 36 50 51 54 55";
