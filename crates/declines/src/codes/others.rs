//! Processors of whose codes only a few stop payments. Sources: docs.mollie.com (errors), developer.paddle.com
//! (authentication errors), developers.bluesnap.com (API credentials), docs.cdp.coinbase.com/commerce,
//! razorpay.com/docs/errors, 2026.

use super::Table;
use crate::Reason;

/// A key of the other mode finds nothing: Mollie's 404 says "exists, but the wrong mode is used".
pub(super) const MOLLIE: Table = &[
    (Reason::InsufficientFunds, &["insufficient_funds", "insufficient_balance"]),
    (Reason::IssuerRefused, &["refused_by_issuer", "unknown_reason", "declined", "card_declined"]),
    (Reason::FraudSuspected, &["possible_fraud"]),
    (Reason::ExpiredCard, &["card_expired"]),
    (Reason::WrongNumber, &["invalid_card_number", "invalid_bank_account"]),
    (Reason::WrongExpiry, &["invalid_card_expiration"]),
    (Reason::WrongSecurityCode, &["invalid_cvv"]),
    (Reason::WrongAddress, &["invalid_card_holder_name"]),
    (Reason::AuthenticationNeeded, &["authentication_required"]),
    (
        Reason::AuthenticationFailed,
        &["authentication_failed", "authentication_abandoned", "authentication_unavailable_acs"],
    ),
    (Reason::CardNotSupported, &["invalid_card_type"]),
    (Reason::PaymentNotPermitted, &["transaction_not_allowed"]),
    (Reason::CardInactive, &["inactive_card", "account_closed", "account_blocked"]),
    (Reason::AgreementEnded, &["mandate_invalid", "mandate_revoked"]),
    (Reason::ProcessingError, &["service_failure"]),
    (Reason::CheckoutUnfinished, &["canceled", "expired"]),
    (Reason::TestKeys, &["404"]),
    (Reason::KeysRefused, &["401"]),
];

pub(super) const PADDLE: Table = &[
    (Reason::KeysRefused, &["403", "authentication_malformed", "authentication_invalid", "authentication_missing"]),
    (Reason::KeyPermissionMissing, &["forbidden"]),
];

/// 401 comes also where the caller's address is not on the seller's list.
pub(super) const BLUESNAP: Table = &[(Reason::KeysRefused, &["401"])];

pub(super) const COINBASE_COMMERCE: Table = &[(Reason::KeysRefused, &["401"])];

pub(super) const RAZORPAY: Table = &[
    (Reason::InsufficientFunds, &["insufficient_funds", "insufficient_balance"]),
    (
        Reason::LimitExceeded,
        &[
            "transaction_limit_exceeded",
            "transaction_daily_limit_exceeded",
            "transaction_frequency_limit_exceeded",
            "transaction_daily_count_exceeded",
        ],
    ),
    (Reason::IssuerRefused, &["card_declined", "payment_declined", "debit_declined", "payment_declined_by_bank"]),
    (Reason::FraudSuspected, &["payment_risk_check_failed"]),
    (Reason::ExpiredCard, &["card_expired"]),
    (
        Reason::WrongNumber,
        &[
            "card_number_invalid",
            "invalid_card_details",
            "invalid_vpa",
            "vpa_resolution_failed",
            "psp_doesnt_exist",
            "incorrect_card_details",
        ],
    ),
    (Reason::WrongExpiry, &["incorrect_card_expiry_date"]),
    (Reason::WrongSecurityCode, &["incorrect_cvv"]),
    (
        Reason::AuthenticationFailed,
        &[
            "authentication_failed",
            "incorrect_otp",
            "invalid_otp",
            "otp_attempts_exceeded",
            "otp_expired",
            "incorrect_atm_pin",
            "incorrect_cardholder_name",
            "authentication_cancelled",
            "otp_incorrect",
        ],
    ),
    (Reason::CardNotSupported, &["card_type_invalid", "card_issuer_invalid"]),
    (
        Reason::PaymentNotPermitted,
        &[
            "international_transaction_not_allowed",
            "card_not_enrolled",
            "transaction_not_permitted",
            "user_not_eligible",
        ],
    ),
    (
        Reason::CardInactive,
        &[
            "debit_instrument_blocked",
            "debit_instrument_inactive",
            "bank_account_invalid",
            "account_dormant",
            "user_account_blocked",
        ],
    ),
    (Reason::WrongPin, &["incorrect_pin"]),
    (Reason::AgreementEnded, &["mandate_cancelled", "token_cancelled"]),
    (Reason::IssuerUnavailable, &["bank_not_available", "issuer_down", "issuer_technical_error"]),
    (
        Reason::ProcessingError,
        &[
            "gateway_error",
            "server_error",
            "payment_failed",
            "bank_technical_error",
            "gateway_technical_error",
            "payment_pending",
        ],
    ),
    (Reason::AmountNotAllowed, &["amount_less_than_minimum_amount"]),
    (
        Reason::CheckoutUnfinished,
        &["payment_timed_out", "payment_cancelled", "payment_session_expired", "payment_collect_request_expired"],
    ),
    (Reason::RequestFaulty, &["bad_request_error"]),
];
