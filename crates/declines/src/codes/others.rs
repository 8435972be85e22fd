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
processing-error gateway_error server_error payment_failed bank_technical_error gateway_technical_error
insufficient-funds insufficient_funds insufficient_balance
issuer-refused card_declined payment_declined
limit-exceeded transaction_limit_exceeded transaction_daily_limit_exceeded
fraud-suspected payment_risk_check_failed
expired-card card_expired
wrong-number card_number_invalid invalid_card_details
wrong-expiry incorrect_card_expiry_date
wrong-security-code incorrect_cvv
wrong-pin incorrect_pin
authentication-failed authentication_failed incorrect_otp invalid_otp otp_attempts_exceeded otp_expired
authentication-failed incorrect_atm_pin incorrect_cardholder_name
card-not-supported card_type_invalid card_issuer_invalid
payment-not-permitted international_transaction_not_allowed card_not_enrolled
payment-not-permitted transaction_not_permitted
card-inactive debit_instrument_blocked debit_instrument_inactive bank_account_invalid
checkout-unfinished payment_timed_out payment_cancelled payment_session_expired
issuer-unavailable bank_not_available
amount-not-allowed amount_less_than_minimum_amount";
