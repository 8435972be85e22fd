//! Authorize.net: response reason codes and API error codes (developer.authorize.net, response codes, 2026).

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::LimitExceeded, &["49"]),
    (
        Reason::IssuerRefused,
        &[
            "2", "3", "127", "128", "200", "201", "202", "203", "204", "205", "206", "207", "208", "209", "210", "211",
            "212", "213", "214", "215", "216", "217", "218", "219", "220", "221", "222", "223", "224",
        ],
    ),
    (Reason::FraudSuspected, &["41"]),
    (Reason::LostOrStolen, &["4"]),
    (Reason::ExpiredCard, &["8", "317"]),
    (Reason::WrongNumber, &["6", "9", "10", "37", "315"]),
    (Reason::WrongExpiry, &["7", "316"]),
    (Reason::WrongSecurityCode, &["44", "65", "78"]),
    (Reason::WrongAddress, &["27", "45"]),
    (Reason::CardNotSupported, &["17", "28"]),
    (Reason::DuplicatePayment, &["11", "318", "e00039"]),
    (Reason::NoPaymentMethod, &["e00029"]),
    (
        Reason::ProcessingError,
        &[
            "19", "20", "21", "22", "23", "25", "26", "57", "58", "59", "60", "61", "62", "63", "120", "121", "122",
            "261", "e00001", "e00053", "e00104", "181", "235",
        ],
    ),
    (Reason::AmountNotAllowed, &["5", "289"]),
    (Reason::BlockedBySeller, &["250", "251", "254", "165"]),
    (Reason::HeldForReview, &["193", "252", "253"]),
    (Reason::DetailsMissing, &["33"]),
    (Reason::TestKeys, &["e00009"]),
    (Reason::KeysRefused, &["13", "97", "98", "99", "103", "e00005", "e00006", "e00007", "e00124", "e00059", "e00095"]),
    (Reason::KeyPermissionMissing, &["123", "e00010", "e00011", "e00025"]),
    (Reason::SellerAccountRestricted, &["130", "131", "132", "e00008"]),
    (Reason::MethodNotEnabled, &["18", "56", "e00044", "152", "153"]),
    (Reason::ProcessorSetupWrong, &["24", "29", "30", "31", "34", "35", "38", "43", "170", "171", "172", "173", "174"]),
    (Reason::ObjectMissing, &["15", "16", "e00040", "e00035"]),
    (Reason::RequestFaulty, &["12", "14", "66", "e00002", "e00003", "e00013", "e00014", "e00015", "e00016"]),
    (Reason::RefundRefused, &["36", "50", "51", "54", "55", "47", "48", "242"]),
];
