//! Cybersource: reason codes of the Simple Order API and Secure Acceptance, and the names of the REST API
//! (developer.cybersource.com, "Reason codes", 2026).

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["204", "insufficient_fund"]),
    (Reason::LimitExceeded, &["210", "exceeds_credit_limit"]),
    (
        Reason::IssuerRefused,
        &["201", "203", "220", "233", "processor_declined", "contact_processor", "general_decline"],
    ),
    (Reason::FraudSuspected, &["481", "400", "score_exceeds_threshold", "decision_profile_reject"]),
    (Reason::LostOrStolen, &["205", "stolen_lost_card"]),
    (Reason::ExpiredCard, &["202", "expired_card"]),
    (Reason::WrongNumber, &["231", "invalid_account"]),
    (Reason::WrongSecurityCode, &["209", "211", "230", "cvn_not_match", "cv_failed", "invalid_cvn"]),
    (
        Reason::WrongAddress,
        &[
            "200",
            "260",
            "261",
            "450",
            "451",
            "452",
            "453",
            "454",
            "455",
            "456",
            "457",
            "458",
            "459",
            "460",
            "461",
            "avs_failed",
        ],
    ),
    (
        Reason::AuthenticationNeeded,
        &["475", "478", "consumer_authentication_required", "customer_authentication_required"],
    ),
    (Reason::AuthenticationFailed, &["476", "consumer_authentication_failed"]),
    (Reason::CardNotSupported, &["232", "240", "card_type_not_accepted"]),
    (Reason::CardInactive, &["208", "222", "unauthorized_card", "account_not_allowed_ach"]),
    (Reason::DuplicatePayment, &["104", "238", "duplicate_request"]),
    (Reason::IssuerUnavailable, &["207", "issuer_unavailable"]),
    (
        Reason::ProcessingError,
        &[
            "150",
            "151",
            "152",
            "236",
            "250",
            "processor_error",
            "processor_timeout",
            "system_error",
            "server_timeout",
            "service_timeout",
        ],
    ),
    (Reason::AmountNotAllowed, &["235", "239", "exceeds_auth_amount"]),
    (Reason::BlockedBySeller, &["221", "customer_watchlist_match", "blacklisted_customer"]),
    (Reason::HeldForReview, &["480", "pending_review", "authorized_pending_review"]),
    (Reason::ProcessorSetupWrong, &["234", "invalid_merchant_configuration"]),
    (Reason::RequestFaulty, &["101", "102", "241", "242", "missing_field", "invalid_data"]),
    (Reason::RefundRefused, &["243", "246", "247", "248"]),
];
