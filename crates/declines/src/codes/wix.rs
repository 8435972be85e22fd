//! Wix Payments: the reason codes that providers report to Wix (dev.wix.com, "Reason codes" of the payment provider
//! service plugin, 2026; 3014 and above were not to be read and are left out).

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["3012"]),
    (Reason::IssuerRefused, &["3000"]),
    (Reason::ExpiredCard, &["3013"]),
    (Reason::WrongSecurityCode, &["3011"]),
    (Reason::WrongAddress, &["3008"]),
    (Reason::AuthenticationNeeded, &["3005"]),
    (Reason::AuthenticationFailed, &["3004"]),
    (Reason::PaymentNotPermitted, &["3002"]),
    (Reason::ProcessingError, &["1002", "1003", "1005", "3007"]),
    (Reason::CurrencyNotSupported, &["2009", "3003"]),
    (Reason::AmountNotAllowed, &["3001"]),
    (Reason::CountryNotSupported, &["3006"]),
    (Reason::CheckoutUnfinished, &["3009", "3010"]),
    (Reason::HeldForReview, &["5005"]),
    (Reason::DetailsMissing, &["1004"]),
    (Reason::TestKeys, &["1010", "2008"]),
    (Reason::KeysRefused, &["2004"]),
    (Reason::SellerAccountRestricted, &["2000", "2001", "2003", "2006"]),
    (Reason::MethodNotEnabled, &["1012", "2007"]),
    (Reason::ProcessorSetupWrong, &["2002", "2005"]),
    (Reason::RequestFaulty, &["1006", "1007", "1009"]),
    (Reason::RefundRefused, &["1013"]),
];
