//! Adyen: `refusalReasonCode` and the names of `refusalReason` (docs.adyen.com/development-resources/refusal-reasons,
//! 2026), and the API's own errors that stop payments (docs.adyen.com, "Error codes and messages", from memory, unsure).

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["12", "not_enough_balance"]),
    (Reason::LimitExceeded, &["28", "29", "withdrawal_amount_exceeded", "withdrawal_count_exceeded"]),
    (Reason::IssuerRefused, &["2", "3", "27", "refused", "referral", "declined_non_generic"]),
    (
        Reason::FraudSuspected,
        &["14", "20", "22", "31", "acquirer_fraud", "fraud", "fraud-cancelled", "issuer_suspected_fraud"],
    ),
    (Reason::ExpiredCard, &["6", "expired_card"]),
    (Reason::WrongNumber, &["8", "invalid_card_number", "101"]),
    (Reason::WrongExpiry, &["105", "106"]),
    (Reason::WrongSecurityCode, &["24", "cvc_declined", "103"]),
    (Reason::WrongAddress, &["32", "avs_declined"]),
    (Reason::AuthenticationNeeded, &["38", "authentication_required"]),
    (
        Reason::AuthenticationFailed,
        &["11", "39", "42", "rreq_not_received", "3d_not_authenticated", "3d_secure_authentication_error"],
    ),
    (Reason::PaymentNotPermitted, &["10", "23", "25", "not_supported", "transaction_not_permitted", "restricted_card"]),
    (
        Reason::CardInactive,
        &[
            "5",
            "35",
            "36",
            "blocked_card",
            "no_checking_account_available_on_card",
            "no_savings_account_available_on_card",
        ],
    ),
    (
        Reason::WrongPin,
        &[
            "17",
            "18",
            "19",
            "33",
            "34",
            "37",
            "40",
            "41",
            "44",
            "invalid_pin",
            "pin_tries_exceeded",
            "pin_validation_not_possible",
            "mobile_pin_required",
        ],
    ),
    (Reason::AgreementEnded, &["26", "revocation_of_auth"]),
    (Reason::IssuerUnavailable, &["9", "issuer_unavailable"]),
    (Reason::ProcessingError, &["4", "21", "acquirer_error", "not_submitted"]),
    (Reason::CurrencyNotSupported, &["138"]),
    (Reason::AmountNotAllowed, &["7", "invalid_amount", "137"]),
    (Reason::ProcessorRefused, &["46", "transaction_blocked_by_adyen_to_prevent_excessive_retry_fees"]),
    (Reason::CheckoutUnfinished, &["15", "16", "43", "cancelled", "shopper_cancelled"]),
    (Reason::KeysRefused, &["000"]),
    (Reason::KeyPermissionMissing, &["010"]),
    (Reason::ProcessorSetupWrong, &["901", "905_1"]),
    (Reason::ObjectMissing, &["800", "803"]),
    (Reason::RequestFaulty, &["702", "130"]),
];
