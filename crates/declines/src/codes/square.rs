//! Square: error codes (square/square-python-sdk, `error-code.md`, 2026).

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["insufficient_funds", "gift_card_available_amount"]),
    (Reason::LimitExceeded, &["transaction_limit", "payment_limit_exceeded", "gift_card_buyer_daily_limit_reached"]),
    (
        Reason::IssuerRefused,
        &["generic_decline", "card_declined", "card_declined_call_issuer", "voice_failure", "buyer_refused_payment"],
    ),
    (Reason::ExpiredCard, &["card_expired"]),
    (Reason::WrongNumber, &["pan_failure", "invalid_card", "invalid_card_data"]),
    (Reason::WrongExpiry, &["expiration_failure", "invalid_expiration", "bad_expiration"]),
    (Reason::WrongSecurityCode, &["cvv_failure", "verify_cvv_failure"]),
    (Reason::WrongAddress, &["address_verification_failure", "verify_avs_failure", "invalid_postal_code"]),
    (Reason::AuthenticationNeeded, &["card_declined_verification_required"]),
    (
        Reason::CardNotSupported,
        &[
            "card_not_supported",
            "unsupported_card_brand",
            "unsupported_instrument_type",
            "manually_entered_payment_not_supported",
            "card_presentment_required",
        ],
    ),
    (Reason::PaymentNotPermitted, &["cardholder_insufficient_permissions"]),
    (Reason::CardInactive, &["invalid_account", "account_unusable"]),
    (Reason::WrongPin, &["invalid_pin", "chip_insertion_required", "allowable_pin_tries_exceeded"]),
    (Reason::DuplicatePayment, &["idempotency_key_reused"]),
    (
        Reason::ProcessingError,
        &["temporary_error", "gateway_timeout", "service_unavailable", "rate_limited", "internal_server_error"],
    ),
    (Reason::CurrencyNotSupported, &["unsupported_currency", "currency_mismatch"]),
    (Reason::AmountNotAllowed, &["amount_too_high", "payment_amount_mismatch", "amount_too_low", "invalid_fees"]),
    (Reason::CountryNotSupported, &["unsupported_country"]),
    (
        Reason::CheckoutUnfinished,
        &[
            "card_token_used",
            "card_token_expired",
            "source_used",
            "source_expired",
            "checkout_expired",
            "delayed_transaction_expired",
            "delayed_transaction_canceled",
            "session_expired",
        ],
    ),
    (Reason::DetailsMissing, &["invalid_phone_number", "invalid_email_address"]),
    (Reason::TestKeys, &["sandbox_not_supported"]),
    (Reason::KeysRefused, &["unauthorized", "access_token_expired", "access_token_revoked", "authentication_error"]),
    (Reason::KeyPermissionMissing, &["forbidden", "insufficient_scopes"]),
    (Reason::SellerAccountRestricted, &["client_disabled", "application_disabled", "card_processing_not_enabled"]),
    (Reason::MethodNotEnabled, &["unsupported_entry_method"]),
    (Reason::ProcessorSetupWrong, &["invalid_location", "location_mismatch"]),
    (Reason::ObjectMissing, &["not_found"]),
    (
        Reason::RequestFaulty,
        &[
            "bad_request",
            "missing_required_parameter",
            "invalid_value",
            "incorrect_type",
            "invalid_request_error",
            "expected_string",
            "expected_integer",
            "value_too_long",
            "value_too_low",
            "conflicting_parameters",
            "unknown_query_parameter",
        ],
    ),
    (
        Reason::RefundRefused,
        &[
            "refund_amount_invalid",
            "refund_already_pending",
            "payment_not_refundable",
            "refund_declined",
            "insufficient_permissions_for_refund",
        ],
    ),
];
