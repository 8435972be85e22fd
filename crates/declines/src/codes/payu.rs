//! PayU: error codes of PayU India (`error`/`field9`; docs.payu.in, "Error codes", from memory in 2026-11) and reply codes of
//! PayU Latin America (`responseCode`; developers.payulatam.com, "Response codes", 2026).

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["insufficient_funds"]),
    (Reason::LimitExceeded, &["exceeded_amount"]),
    (Reason::IssuerRefused, &["payment_network_rejected", "entity_declined"]),
    (Reason::FraudSuspected, &["antifraud_rejected"]),
    (Reason::LostOrStolen, &["restricted_card"]),
    (Reason::ExpiredCard, &["expired_card"]),
    (Reason::WrongNumber, &["invalid_card", "invalid_account"]),
    (Reason::WrongExpiry, &["invalid_expiration_date_or_security_code"]),
    (Reason::AuthenticationNeeded, &["contact_the_entity"]),
    (Reason::PaymentNotPermitted, &["credit_card_not_authorized_for_internet_transactions"]),
    (Reason::CardInactive, &["inactive_payment_provider", "not_accepted_transaction"]),
    (Reason::DuplicatePayment, &["repeat_transaction"]),
    (
        Reason::ProcessingError,
        &[
            "payment_network_no_connection",
            "payment_network_no_response",
            "payment_network_bad_response",
            "internal_payment_provider_error",
            "bank_unreachable",
            "error_fixing_inconsistency",
        ],
    ),
    (Reason::AmountNotAllowed, &["invalid_transaction"]),
    (Reason::CheckoutUnfinished, &["abandoned_transaction", "expired_transaction"]),
    (Reason::HeldForReview, &["pending_transaction_review"]),
    (Reason::ProcessorSetupWrong, &["deactivated_payment_provider", "bank_account_activation_error"]),
    (Reason::RequestFaulty, &["invalid_response_partial_approval"]),
];
