//! GoCardless: causes of failed and cancelled payments and mandates (developer.gocardless.com, "Event types", 2026), and the
//! Bacs codes of its `reason_code`.

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["insufficient_funds"]),
    (Reason::IssuerRefused, &["refer_to_payer", "arudd-0"]),
    (
        Reason::WrongNumber,
        &["invalid_bank_details", "account_number_invalid", "sort_code_invalid", "invalid_account_details"],
    ),
    (
        Reason::CardInactive,
        &["bank_account_closed", "bank_account_disabled", "direct_debit_not_enabled", "arudd-b", "arudd-5", "adducs-b"],
    ),
    (
        Reason::AgreementEnded,
        &[
            "mandate_cancelled",
            "mandate_expired",
            "authorisation_disputed",
            "customer_approval_denied",
            "instruction_cancelled",
            "arudd-1",
            "arudd-2",
            "addacs-0",
            "addacs-1",
            "mandate_suspended_by_payer",
            "payment_stopped_by_payer",
        ],
    ),
    (Reason::CardReplaced, &["bank_account_transferred", "arudd-3", "addacs-3"]),
    (Reason::ProcessingError, &["return_on_odfi_request", "other"]),
    (Reason::AmountNotAllowed, &["arudd-7", "arudd-8"]),
    (Reason::CheckoutUnfinished, &["customer_approval_skipped"]),
    (Reason::TestKeys, &["test_failure"]),
    (Reason::RefundRefused, &["refund_requested"]),
];
