//! Mercado Pago: `status_detail` of payments (mercadopago.com developers, "Payment status", 2026; the reference texts are in
//! public repositories of its users).

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["cc_rejected_insufficient_amount", "rejected_insufficient_data"]),
    (Reason::LimitExceeded, &["cc_amount_rate_limit_exceeded", "amount_limit_exceeded"]),
    (
        Reason::IssuerRefused,
        &[
            "cc_rejected_other_reason",
            "cc_rejected_card_error",
            "rejected_by_bank",
            "bank_error",
            "cc_rejected_call_for_authorize",
        ],
    ),
    (Reason::FraudSuspected, &["cc_rejected_high_risk", "rejected_high_risk"]),
    (Reason::WrongNumber, &["cc_rejected_bad_filled_card_number", "cc_rejected_bad_filled_other"]),
    (Reason::WrongExpiry, &["cc_rejected_bad_filled_date"]),
    (Reason::WrongSecurityCode, &["cc_rejected_bad_filled_security_code"]),
    (Reason::AuthenticationNeeded, &["pending_challenge", "cc_rejected_3ds_mandatory"]),
    (Reason::AuthenticationFailed, &["cc_rejected_3ds_challenge"]),
    (
        Reason::CardNotSupported,
        &["cc_rejected_card_type_not_allowed", "invalid_installments", "cc_rejected_invalid_installments"],
    ),
    (Reason::CardInactive, &["cc_rejected_card_disabled"]),
    (Reason::DuplicatePayment, &["cc_rejected_duplicated_payment"]),
    (Reason::TooManyAttempts, &["cc_rejected_max_attempts"]),
    (Reason::ProcessorRefused, &["rejected_by_regulations"]),
    (Reason::CheckoutUnfinished, &["pending_waiting_payment", "pending_waiting_transfer", "by_payer", "expired"]),
    (Reason::BlockedBySeller, &["cc_rejected_blacklist"]),
    (Reason::HeldForReview, &["pending_review_manual", "pending_contingency"]),
    (Reason::DetailsMissing, &["cc_rejected_insufficient_data"]),
];
