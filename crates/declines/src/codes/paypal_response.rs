//! PayPal: the processor response codes of card payments (paypal/paypal-rest-api-specifications, `checkout_orders_v2.json`
//! at ec4d8f3 of 2024-02-03 lists the codes; developer.paypal.com, "Card decline errors", gives what they mean, read from
//! memory in 2026-11). Unsure: the codes that start with `pp`, whose short texts leave room.

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::InsufficientFunds, &["5120"]),
    (Reason::LimitExceeded, &["ppax", "ppel", "ppnl"]),
    (
        Reason::IssuerRefused,
        &["0100", "0500", "5100", "5180", "9100", "9540", "5210", "1312", "10br", "0580", "ppdt", "5900"],
    ),
    (Reason::RefusedForGood, &["pprn", "1384"]),
    (Reason::FraudSuspected, &["9500", "9510"]),
    (Reason::LostOrStolen, &["9520", "5150", "9530"]),
    (Reason::ExpiredCard, &["5400", "ppef"]),
    (Reason::WrongNumber, &["0390", "1330", "1335", "6300", "7800", "ppfi"]),
    (Reason::WrongExpiry, &["1380", "ppex"]),
    (Reason::WrongSecurityCode, &["00n7", "1382", "5110", "pcvv", "ppc2"]),
    (Reason::WrongAddress, &["5170", "5190", "ppad", "ppav"]),
    (Reason::AuthenticationNeeded, &["5650", "pps1"]),
    (Reason::AuthenticationFailed, &["7700", "7710", "ppar", "ppd3", "ppdv", "pcnr"]),
    (Reason::CardNotSupported, &["ppct", "ppae", "ppdi", "ppmc"]),
    (Reason::PaymentNotPermitted, &["5700", "5160", "ppfr", "ppag", "ppbg", "ppqc"]),
    (Reason::CardInactive, &["1352", "5140", "5930", "pp06", "ppab"]),
    (Reason::WrongPin, &["0890", "5130", "5135", "5500", "7900"]),
    (Reason::DuplicatePayment, &["5200", "ppif", "ppfe"]),
    (Reason::CardReplaced, &["5950"]),
    (Reason::IssuerUnavailable, &["5910", "5920"]),
    (
        Reason::ProcessingError,
        &[
            "0800", "0880", "0960", "8000", "8100", "8110", "8220", "9600", "pper", "ppnt", "1360", "1390", "1393",
            "0r00", "ppts", "pptt", "ppsd",
        ],
    ),
    (Reason::TooManyAttempts, &["5710"]),
    (Reason::CurrencyNotSupported, &["1320", "ppcu"]),
    (Reason::AmountNotAllowed, &["1310", "ppai"]),
    (Reason::CountryNotSupported, &["ppco"]),
    (Reason::ProcessorRefused, &["pplr", "ppau"]),
    (Reason::MethodNotEnabled, &["8030", "ppdc", "pppm"]),
    (Reason::ProcessorSetupWrong, &["1340", "1350", "1370", "8010", "8020", "ppnm", "pprr", "ppmb"]),
    (Reason::RequestFaulty, &["1300", "1317", "ppfv", "ppii", "ppit", "ppim"]),
    (Reason::RefundRefused, &["5800", "ppre", "pprf", "ppgr"]),
];
