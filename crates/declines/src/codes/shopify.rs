//! Shopify and shops on ActiveMerchant (activemerchant/active_merchant, `gateway.rb`, `STANDARD_ERROR_CODE`;
//! shopify.dev, `PaymentErrorCode`, 2026).

use super::Table;

pub(super) const CODES: Table = "
insufficient-funds insufficient_funds
issuer-refused card_declined call_issuer
lost-or-stolen pick_up_card pickup_card
fraud-suspected suspected_fraud
expired-card expired_card
wrong-number incorrect_number invalid_number
wrong-expiry invalid_expiry_date
wrong-security-code incorrect_cvc invalid_cvc
wrong-address incorrect_zip incorrect_address
wrong-pin incorrect_pin
authentication-needed authentication_required
authentication-failed authentication_failed
processing-error processing_error
processor-setup-wrong config_error
test-keys test_mode_live_card
method-not-enabled unsupported_feature";
