//! Whose body it is: names of fields, and forms of values, that only one system has.

use super::pairs::{LEAST_PAIRS, Pair};
use crate::codes::System;

/// Names of fields that only one system has, in lower case, letters and digits alone.
const FIELDS: &[(System, &[&str])] = &[
    (System::Adyen, &["pspreference", "refusalreason", "refusalreasoncode", "refusalreasonraw", "merchantaccountcode"]),
    (System::Braintree, &["processorresponsecode", "processorresponsetext", "gatewayrejectionreason"]),
    (
        System::Cybersource,
        &[
            "ccauthreplyreasoncode",
            "submittimeutc",
            "errorinformation",
            "requesttoken",
            "merchantreferencecode",
            "reqreferencenumber",
        ],
    ),
    (System::CheckoutCom, &["responsesummary"]),
    (
        System::AuthorizeNet,
        &["responsereasoncode", "xresponsereasoncode", "transactionresponse", "xresponsecode", "avsresultcode"],
    ),
    (
        System::PayPal,
        &["debugid", "lerrorcode0", "llongmessage0", "lshortmessage0", "informationlink", "correlationid"],
    ),
    (System::Redsys, &["dsresponse", "dsorder", "dserrorcode", "dsmerchantcode"]),
    (System::Iyzico, &["errorgroup", "conversationid"]),
    (System::PayTabs, &["tranref", "respstatus"]),
    (System::PayU, &["unmappedstatus", "mihpayid", "field9", "paymentnetworkresponsecode"]),
    (System::CloudPayments, &["cardholdermessage", "cardfirstsix"]),
    (System::Oppwa, &["buildnumber", "ndc"]),
    (System::Eway, &["authorisationcode", "beagleverification", "beaglescore"]),
    (System::Worldpay, &["iso8583returncode", "refusalcode"]),
    (System::DLocal, &["paymentmethodflow"]),
    (
        System::Stripe,
        &[
            "declinecode",
            "paymentintent",
            "lastpaymenterror",
            "sellermessage",
            "networkstatus",
            "requestlogurl",
            "docurl",
            "setupintent",
        ],
    ),
    (System::Nmi, &["responsetext"]),
];

/// Parts of a text that only one system's bodies have.
const PARTS: &[(System, &[&str])] = &[
    (System::MercadoPago, &["cc_rejected_", "mercadopago"]),
    (System::Stripe, &["stripe.com", "requires_payment_method", "\"pi_", "\"ch_", "\"seti_", "payment_intent."]),
    (System::Square, &["PAYMENT_METHOD_ERROR", "AUTHENTICATION_ERROR\",\"code", "squareup.com"]),
    (System::Razorpay, &["BAD_REQUEST_ERROR", "razorpay.com", "\"pay_"]),
    (System::Mollie, &["mollie.com", "\"tr_"]),
    (System::PayPal, &["paypal.com"]),
    (System::GoCardless, &["gocardless", "\"resource_type\":\"payments\"", "\"origin\":\"bank\""]),
    (System::CheckoutCom, &["checkout.com", "\"pay_", "payment_declined"]),
    (System::Adyen, &["adyen.com"]),
];

/// How much of a text is searched for such parts.
const SEARCHED: usize = 20_000;

/// The system that a body is of, where its fields or values show it.
pub(super) fn of(pairs: &[Pair<'_>], text: &str) -> Option<System> {
    let has_field = |keys: &[&str]| pairs.iter().any(|pair| keys.contains(&pair.key.as_str()));
    let by_field = FIELDS.iter().find(|(_, keys)| has_field(keys)).map(|(system, _)| *system);
    by_field.or_else(|| by_value(pairs)).or_else(|| {
        // The last part counts most where a log is longer.
        let start = text.len().saturating_sub(SEARCHED);
        let start = (start..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let searched = text.get(start..)?;
        if pairs.len() < LEAST_PAIRS {
            return None;
        }
        PARTS.iter().find(|(_, parts)| parts.iter().any(|part| searched.contains(part))).map(|(system, _)| *system)
    })
}

/// OPPWA alone has codes of three groups of three digits.
fn by_value(pairs: &[Pair<'_>]) -> Option<System> {
    let is_group = |group: &str| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit());
    let is_oppwa = |value: &str| value.split('.').count() == 3 && value.split('.').all(is_group);
    pairs.iter().any(|pair| is_oppwa(pair.value.trim())).then_some(System::Oppwa)
}
