//! Redsys (Spain): `Ds_Response`, and the SIS errors with their four-digit twins (eusonlito/redsys-Messages at ee17076 of
//! 2021-12-30, `Messages/03-Common.php` and `01-SIS.php`).

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["0116", "116"]),
    (Reason::LimitExceeded, &["0121", "121", "sis0123", "9123"]),
    (
        Reason::IssuerRefused,
        &["0107", "107", "0190", "190", "0172", "172", "0173", "173", "0174", "174", "0180", "180", "sis0095", "9095"],
    ),
    (Reason::FraudSuspected, &["0202", "202"]),
    (Reason::LostOrStolen, &["0208", "208", "0209", "209"]),
    (Reason::ExpiredCard, &["0101", "101", "0201", "201", "sis0071", "9071"]),
    (Reason::WrongNumber, &["0125", "125", "sis0063", "9063", "sis0064", "9064", "sis0065", "9065"]),
    (
        Reason::WrongExpiry,
        &[
            "0191", "191", "sis0066", "9066", "sis0067", "9067", "sis0068", "9068", "sis0069", "9069", "sis0070",
            "9070", "sis0089", "9089", "sis0092", "9092",
        ],
    ),
    (Reason::WrongSecurityCode, &["0129", "129", "sis0216", "9216", "sis0217", "9217", "sis0221", "9221"]),
    (
        Reason::AuthenticationFailed,
        &[
            "0184", "184", "sis0096", "9096", "sis0099", "9099", "sis0103", "9103", "sis0104", "9104", "sis0137",
            "9137", "sis0141", "9141",
        ],
    ),
    (Reason::CardNotSupported, &["0118", "118", "sis0093", "9093", "sis0094", "9094", "sis0228", "9228"]),
    (Reason::PaymentNotPermitted, &["0102", "102", "0104", "104", "0204", "204"]),
    (Reason::WrongPin, &["0106", "106", "0206", "206"]),
    (
        Reason::DuplicatePayment,
        &["0913", "913", "sis0051", "9051", "sis0055", "9055", "sis0126", "9126", "sis0139", "9139"],
    ),
    (Reason::IssuerUnavailable, &["0912", "912"]),
    (
        Reason::ProcessingError,
        &[
            "0909", "909", "0944", "944", "9999", "sis0001", "9001", "sis0002", "9002", "sis0003", "9003", "sis0004",
            "9004", "sis0005", "9005", "sis0006", "9006", "sis0034", "9034", "sis0035", "9035", "sis0038", "9038",
            "sis0039", "9039", "sis0043", "9043", "sis0044", "9044", "sis0047", "9047", "sis0048", "9048", "sis0049",
            "9049", "sis0050", "9050", "sis0052", "9052", "sis0053", "9053", "sis0079", "9079", "sis0080", "9080",
            "sis0082", "9082", "sis0083", "9083", "sis0090", "9090", "sis0091", "9091", "sis0113", "9113", "sis0125",
            "9125", "sis0127", "9127", "sis0128", "9128", "sis0130", "9130", "sis0131", "9131",
        ],
    ),
    (Reason::TooManyAttempts, &["sis0129", "9129"]),
    (Reason::CurrencyNotSupported, &["sis0027", "9027"]),
    (Reason::AmountNotAllowed, &["sis0018", "9018", "sis0118", "9118", "sis0121", "9121"]),
    (Reason::CheckoutUnfinished, &["0915", "915", "9915", "9673", "sis0081", "9081", "sis0142", "9142"]),
    (Reason::BlockedBySeller, &["sis0138", "9138"]),
    (Reason::KeysRefused, &["sis0041", "9041", "sis0042", "9042", "sis0435", "9435"]),
    (Reason::SellerAccountRestricted, &["sis0028", "9028"]),
    (
        Reason::MethodNotEnabled,
        &[
            "sis0078", "9078", "sis0218", "9218", "sis0231", "9231", "sis0232", "9232", "sis0233", "9233", "sis0463",
            "9463",
        ],
    ),
    (
        Reason::ProcessorSetupWrong,
        &["0904", "904", "sis0026", "9026", "sis0040", "9040", "sis0046", "9046", "sis0219", "9219", "sis0220", "9220"],
    ),
    (Reason::ObjectMissing, &["sis0059", "9059", "sis0060", "9060", "sis0061", "9061"]),
    (
        Reason::RequestFaulty,
        &[
            "sis0007", "9007", "sis0008", "9008", "sis0009", "9009", "sis0010", "9010", "sis0011", "9011", "sis0012",
            "9012", "sis0014", "9014", "sis0015", "9015", "sis0016", "9016", "sis0019", "9019", "sis0020", "9020",
            "sis0021", "9021", "sis0022", "9022", "sis0023", "9023", "sis0024", "9024", "sis0025", "9025", "sis0029",
            "9029", "sis0030", "9030", "sis0031", "9031", "sis0032", "9032", "sis0033", "9033", "sis0074", "9074",
            "sis0075", "9075", "sis0077", "9077", "sis0084", "9084", "sis0085", "9085", "sis0086", "9086", "sis0087",
            "9087", "sis0088", "9088", "sis0097", "9097", "sis0098", "9098", "sis0112", "9112", "sis0114", "9114",
            "sis0115", "9115", "sis0134", "9134", "sis0173", "9173",
        ],
    ),
    (
        Reason::RefundRefused,
        &[
            "sis0054", "9054", "sis0056", "9056", "sis0057", "9057", "sis0072", "9072", "sis0073", "9073", "sis0214",
            "9214", "sis0222", "9222", "sis0223", "9223", "sis0224", "9224", "sis0225", "9225",
        ],
    ),
];
