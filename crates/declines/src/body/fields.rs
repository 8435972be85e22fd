//! Which field of a body carries a reason: the most exact name in the table of `field_names` decides, and names of checks
//! and advice are passed over.

use super::field_names::{Field, OWN, SHARED};
use crate::codes::System;

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
