//! Shopify and shops on ActiveMerchant (activemerchant/active_merchant, `gateway.rb`, `STANDARD_ERROR_CODE`;
//! shopify.dev, `PaymentErrorCode`, 2026).

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["insufficient_funds"]),
    (
        Reason::IssuerRefused,
        &["card_declined", "call_issuer", "authorization_error", "transaction_declined", "do_not_honor"],
    ),
    (Reason::FraudSuspected, &["suspected_fraud", "fraud_suspected"]),
    (Reason::LostOrStolen, &["pick_up_card", "pickup_card"]),
    (Reason::ExpiredCard, &["expired_card"]),
    (Reason::WrongNumber, &["incorrect_number", "invalid_number"]),
    (Reason::WrongExpiry, &["invalid_expiry_date"]),
    (Reason::WrongSecurityCode, &["incorrect_cvc", "invalid_cvc"]),
    (Reason::WrongAddress, &["incorrect_zip", "incorrect_address"]),
    (Reason::AuthenticationNeeded, &["authentication_required"]),
    (Reason::AuthenticationFailed, &["authentication_failed", "3d_secure_failed"]),
    (Reason::CardNotSupported, &["unsupported_card_type"]),
    (Reason::CardInactive, &["frozen_card"]),
    (Reason::WrongPin, &["incorrect_pin"]),
    (Reason::AgreementEnded, &["revoked_payment_method"]),
    (Reason::NoPaymentMethod, &["payment_method_not_found"]),
    (Reason::ProcessingError, &["processing_error", "generic_error", "payment_method_unavailable", "provider_error"]),
    (Reason::TooManyAttempts, &["card_testing"]),
    (Reason::CurrencyNotSupported, &["unsupported_currency"]),
    (Reason::AmountNotAllowed, &["amount_too_small", "invalid_amount"]),
    (Reason::CountryNotSupported, &["invalid_country"]),
    (Reason::CheckoutUnfinished, &["cancelled_payment", "checkout_expired", "buyer_canceled_payment_method"]),
    (Reason::BlockedBySeller, &["merchant_rule"]),
    (Reason::TestKeys, &["test_mode_live_card"]),
    (Reason::SellerAccountRestricted, &["merchant_account_error"]),
    (Reason::MethodNotEnabled, &["unsupported_feature"]),
    (Reason::ProcessorSetupWrong, &["config_error"]),
];
