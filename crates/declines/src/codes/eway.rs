//! eWay: response codes (invoiceninja, `app/PaymentDrivers/Eway/ErrorCode.php`, 2026).

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["d4451"]),
    (Reason::LimitExceeded, &["d4461", "d4481"]),
    (Reason::IssuerRefused, &["d4401", "d4402", "d4405", "d4412", "d4421", "d4499"]),
    (
        Reason::FraudSuspected,
        &[
            "d4434", "d4459", "d4463", "f7000", "f7001", "f7003", "f7004", "f7005", "f7006", "f7007", "f7008", "f7009",
            "f9023", "f9037", "f9050",
        ],
    ),
    (Reason::LostOrStolen, &["d4404", "d4407", "d4436", "d4441", "d4443", "d4467", "d4435", "d4437"]),
    (Reason::ExpiredCard, &["d4433", "d4454", "v6100"]),
    (Reason::WrongNumber, &["d4414", "d4415", "d4425", "d4456", "v6110"]),
    (Reason::WrongExpiry, &["v6101", "v6102"]),
    (Reason::WrongSecurityCode, &["d4482", "v6106"]),
    (Reason::WrongAddress, &["f7002"]),
    (Reason::AuthenticationFailed, &["d4417"]),
    (Reason::CardNotSupported, &["d4495", "d4431"]),
    (Reason::PaymentNotPermitted, &["d4440", "d4457", "d4462"]),
    (Reason::CardInactive, &["d4439", "d4442", "d4444", "d4452", "d4453"]),
    (Reason::WrongPin, &["d4475", "d4438", "d4455"]),
    (Reason::DuplicatePayment, &["d4494"]),
    (Reason::IssuerUnavailable, &["d4491", "d4492"]),
    (
        Reason::ProcessingError,
        &[
            "d4419", "d4496", "d4406", "d4409", "d4422", "d4430", "d4490", "d4497", "d4498", "s5000", "s5011", "s5012",
            "s5029", "s5085", "s5086", "s5087", "s5099",
        ],
    ),
    (Reason::AmountNotAllowed, &["d4413", "d4423", "d4464", "v6011", "v6012", "v6013"]),
    (Reason::ProcessorRefused, &["d4493"]),
    (Reason::HeldForReview, &["f9010"]),
    (
        Reason::DetailsMissing,
        &[
            "v6021", "v6022", "v6023", "v6040", "v6041", "v6042", "v6043", "v6044", "v6045", "v6046", "v6051", "v6052",
            "v6053", "v6054", "v6055", "v6056", "v6057", "v6058",
        ],
    ),
    (Reason::KeysRefused, &["v6111"]),
    (Reason::ProcessorSetupWrong, &["d4403", "d4458", "d4483", "d4484", "d4460", "d4466", "s5010"]),
    (Reason::RefundRefused, &["d4476"]),
];
