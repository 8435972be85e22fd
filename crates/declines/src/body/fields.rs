//! Which fields of a body carry a reason, by system. All others are passed over: statuses, types of objects, checks that
//! passed, advice, names of hosts, times.
//!
//! Sources: the systems' API references as named in `codes/`, read in 2026-11.

use crate::codes::System;

/// What a field carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    /// A code of the body's own system.
    Code,
    /// What the issuer answered through the card network (ISO 8583).
    Issuer,
    /// A kind of error, which says less than a code.
    Kind,
    /// Words, or a code and words.
    Message,
}

/// Fields that more than one system has.
const SHARED: &[(Field, &[&str])] = &[
    (
        Field::Code,
        &[
            "code",
            "errorcode",
            "errcode",
            "errorcodes",
            "declinecode",
            "failurecode",
            "reasoncode",
            "responsecode",
            "resultcode",
            "statuscode",
            "statusdetail",
            "returncode",
            "rejectioncode",
            "refusalcode",
            "errorno",
            "errno",
            "respcode",
            "rc",
            "errorid",
            "responsereasoncode",
            "reasonforfailurecode",
            "failurereasoncode",
            "issue",
            "cd",
            "rrc",
            "rejectcode",
        ],
    ),
    (
        Field::Issuer,
        &[
            "networkdeclinecode",
            "networkresponsecode",
            "issuerresponsecode",
            "issuercode",
            "acquirerresponsecode",
            "acquirercode",
            "bankresponsecode",
            "hostresponsecode",
            "isocode",
            "iso8583",
            "authresponsecode",
            "bankcode",
            "issuerreturncode",
            "partnerresponsecode",
            "networkcode",
            "bankresultcode",
        ],
    ),
    (Field::Kind, &["type", "name", "category", "errortype", "error", "errorname", "errors"]),
    (
        Field::Message,
        &[
            "message",
            "msg",
            "errormessage",
            "errormsg",
            "errmsg",
            "reason",
            "failurereason",
            "failuremessage",
            "declinereason",
            "refusalreason",
            "description",
            "detail",
            "details",
            "errordescription",
            "reasontext",
            "responsetext",
            "responsemessage",
            "responsedescription",
            "longmessage",
            "shortmessage",
            "resultmessage",
            "usermessage",
            "text",
            "errortext",
            "statusmessage",
            "statusreason",
            "returnmessage",
            "title",
            "exception",
            "developermessage",
            "localizedmessage",
            "displaymessage",
            "reasonmessage",
            "failuredescription",
            "note",
            "errordetail",
            "errordetails",
            "resultdescription",
            "response",
            "cause",
            "rejectionreason",
            "cancellationreason",
            "responsereasontext",
            "statusdescription",
            "paymentresult",
            "info",
            "faultstring",
            "messagetext",
        ],
    ),
];

/// Fields of one system. They come before the shared ones.
const OWN: &[(System, Field, &[&str])] = &[
    (System::Stripe, Field::Code, &["reason", "lastpaymenterrorcode", "errorcode"]),
    (System::Stripe, Field::Message, &["sellermessage", "lastpaymenterrormessage"]),
    (System::PayPal, Field::Code, &["lerrorcode0", "issue", "lerrorcode1", "errorcode"]),
    (System::PayPal, Field::Message, &["llongmessage0", "lshortmessage0", "lseveritycode"]),
    (System::Braintree, Field::Code, &["processorresponsecode", "gatewayrejectionreason"]),
    (
        System::Braintree,
        Field::Message,
        &["processorresponsetext", "additionalprocessorresponse", "networkresponsetext"],
    ),
    (System::Adyen, Field::Code, &["refusalreasoncode", "refusalreason", "reason"]),
    (System::Adyen, Field::Message, &["refusalreasonraw", "rawresponse"]),
    (System::CheckoutCom, Field::Message, &["responsesummary"]),
    (System::Cybersource, Field::Code, &["ccauthreplyreasoncode", "reasoncode", "reason"]),
    (System::AuthorizeNet, Field::Code, &["responsereasoncode", "xresponsereasoncode"]),
    (System::AuthorizeNet, Field::Message, &["xresponsereasontext"]),
    (System::MercadoPago, Field::Code, &["statusdetail"]),
    (System::Redsys, Field::Code, &["dsresponse", "dserrorcode", "dserror"]),
    (System::Iyzico, Field::Code, &["errorgroup"]),
    (System::PayU, Field::Code, &["transactionresponsecode"]),
    (System::PayU, Field::Message, &["field9", "responsemessage", "paymentnetworkresponseerrormessage"]),
    (System::CloudPayments, Field::Message, &["cardholdermessage"]),
    (System::Razorpay, Field::Code, &["reason"]),
    (System::Mollie, Field::Code, &["failurereason"]),
    (System::GoCardless, Field::Code, &["cause", "reasoncode"]),
    (System::Eway, Field::Code, &["responsemessage", "errors"]),
    (System::Eway, Field::Issuer, &["responsecode"]),
    (System::Worldpay, Field::Code, &["iso8583returncode", "returncode", "refusalcode"]),
    (System::Worldpay, Field::Message, &["refusaldescription", "iso8583returncodedescription"]),
];

/// What a field of a system's body carries, by its name in lower case, letters and digits alone; `None` for fields
/// without a reason. A name may have others before it: `last_payment_error.code`, `Response code`.
pub(super) fn field(key: &str, owner: Option<System>) -> Option<Field> {
    if is_about_checks(key) {
        return None;
    }
    let own = OWN.iter().filter(|(system, ..)| owner == Some(*system));
    let all = own.map(|(_, field, keys)| (*field, *keys)).chain(SHARED.iter().copied());
    let fits = |name: &str| key == name || (name.len() > 3 && key.ends_with(name));
    let mut best: Option<(Field, usize)> = None;
    for (field, name) in all.flat_map(|(field, keys)| keys.iter().map(move |name| (field, *name))) {
        // The longest name is the most exact one. Of equal ones it is the first, which is the system's own.
        if fits(name) && best.is_none_or(|(_, length)| name.len() > length) {
            best = Some((field, name.len()));
        }
    }
    best.map(|(field, _)| field)
}

/// Names that look like a code's and are about checks, advice or something other than the payment's outcome.
fn is_about_checks(key: &str) -> bool {
    const PARTS: [&str; 18] = [
        "avs",
        "cvv",
        "cvc",
        "cvn",
        "advice",
        "postalcode",
        "zipcode",
        "countrycode",
        "currencycode",
        "authcode",
        "eci",
        "authorizationcode",
        "promocode",
        "couponcode",
        "areacode",
        "mcc",
        "merchantcategory",
        "languagecode",
    ];
    PARTS.iter().any(|part| key.contains(part)) || key.ends_with("hostname") || key.ends_with("username")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_means_what_its_most_exact_part_means() {
        assert_eq!(field("lastpaymenterrorcode", None), Some(Field::Code));
        assert_eq!(field("refusalreason", Some(System::Adyen)), Some(Field::Code));
        assert_eq!(field("networkdeclinecode", None), Some(Field::Issuer));
    }

    #[test]
    fn checks_and_advice_carry_no_reason() {
        for key in ["avsresultcode", "cvvresponsecode", "networkadvicecode", "status", "postalcode"] {
            assert_eq!(field(key, None), None, "{key}");
        }
    }
}
