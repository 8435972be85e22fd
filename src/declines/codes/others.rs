//! Processors of whose codes only a few stop payments. Sources: docs.mollie.com (errors), developer.paddle.com
//! (authentication errors), developers.bluesnap.com (API credentials), docs.cdp.coinbase.com/commerce,
//! razorpay.com/docs/errors, 2026.

use super::Table;

/// A key of the other mode finds nothing: Mollie's 404 says "exists, but the wrong mode is used".
pub(super) const MOLLIE: Table = "
insufficient-funds insufficient_funds
issuer-refused refused_by_issuer unknown_reason
fraud-suspected possible_fraud
expired-card card_expired
wrong-number invalid_card_number
wrong-security-code invalid_cvv
wrong-expiry invalid_card_expiration
card-not-supported invalid_card_type
card-inactive inactive_card
authentication-failed authentication_failed authentication_abandoned
keys-refused 401
test-keys 404";

pub(super) const PADDLE: Table = "
keys-refused 403 authentication_malformed authentication_invalid authentication_missing
key-permission-missing forbidden";

/// 401 comes also where the caller's address is not on the seller's list.
pub(super) const BLUESNAP: Table = "
keys-refused 401";

pub(super) const COINBASE_COMMERCE: Table = "
keys-refused 401";

pub(super) const RAZORPAY: Table = "
request-faulty bad_request_error
processing-error gateway_error server_error";
