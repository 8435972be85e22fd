//! Bodies of answers and lines of logs, read by structure: which fields carry a reason, and whose body it is.
//!
//! | File | What it does |
//! |---|---|
//! | `pairs` | names and values, whatever the format: JSON, XML, URL-encoded, `key=value`, `Label: value`, PHP arrays |
//! | `field_names` | the table of names that carry a code or a message |
//! | `fields` | what a field carries by its name; all others are passed over |
//! | `owner` | whose body it is |
//! | `log` | the last part of a log, which counts most |
//!
//! Not here: what a code means (`codes`) and what words mean (`prose`).

mod field_names;
mod fields;
mod log;
mod owner;
mod pairs;

pub(crate) use log::{end, last_part, start};

use crate::codes::{Code, Codes, Named, System, is_generic};
use field_names::Field;

/// What a body says.
#[derive(Debug, Default)]
pub(crate) struct Body {
    /// Whose body it is, where its fields show it.
    pub(crate) owner: Option<System>,
    /// The codes in its fields, those that say most first.
    pub(crate) codes: Vec<Code>,
    /// Codes of which it is unknown whose they are: one list for each place.
    pub(crate) guesses: Vec<Vec<Code>>,
    /// What its messages say, in order; nothing where the text is no body.
    pub(crate) said: Option<String>,
}

/// How many messages of a body are read, from its end.
const MESSAGES: usize = 6;

/// How many systems a number may be guessed to be of.
const GUESSES: usize = 3;

/// Values that say that nothing is wrong, or nothing at all.
const EMPTY: [&str; 16] = [
    "",
    "null",
    "none",
    "nil",
    "0",
    "00",
    "000",
    "true",
    "false",
    "ok",
    "success",
    "approved",
    "undefined",
    "n/a",
    "000.000.000",
    "{}",
];

/// Reads a text as a body; `stated` is the system that the reader chose or the text names.
pub(crate) fn read(text: &str, codes: &Codes, stated: Option<Named>) -> Body {
    let pairs = pairs::pairs(text);
    let owner = match stated {
        Some(Named::Known(system)) => Some(system),
        _ => owner::of(&pairs, text),
    };
    let scope = owner.map(Named::Known).or(stated);
    let mut found: Vec<(u8, usize, Code)> = Vec::new();
    let (mut guesses, mut said) = (Vec::new(), Vec::new());
    for (order, pair) in pairs.iter().enumerate() {
        let Some(field) = fields::field(&pair.key, owner) else { continue };
        let value = pair.value.trim();
        if EMPTY.contains(&value.to_lowercase().as_str()) {
            continue;
        }
        let (own, guessed) = codes_of(value, field, codes, scope);
        found.extend(own.iter().map(|code| (weight(*code, field), order, *code)));
        if !guessed.is_empty() {
            guesses.push(guessed);
        }
        if value.contains(' ') || (own.is_empty() && field != Field::Issuer && value.len() > 3) {
            said.push(value);
        }
    }
    // The weightiest first; of two equal ones the later one, which in a log is the newer one.
    found.sort_by_key(|(weight, order, _)| (std::cmp::Reverse(*weight), std::cmp::Reverse(*order)));
    let is_body = pairs.iter().filter(|pair| pair.is_machine).count() >= pairs::LEAST_PAIRS;
    Body {
        owner,
        codes: found.into_iter().map(|(_, _, code)| code).collect(),
        guesses,
        said: is_body.then(|| last(&said).join(". ")),
    }
}

fn last<'s, 't>(said: &'s [&'t str]) -> &'s [&'t str] {
    said.get(said.len().saturating_sub(MESSAGES)..).unwrap_or_default()
}

/// How much a code in a field says.
fn weight(code: Code, field: Field) -> u8 {
    let weight = match field {
        Field::Code => 3,
        Field::Issuer | Field::Message => 2,
        Field::Kind => 1,
    };
    if is_generic(code.code) { 0 } else { weight }
}

/// The codes that a field's value has: those that are certainly meant, and guesses whose they are.
fn codes_of(value: &str, field: Field, codes: &Codes, scope: Option<Named>) -> (Vec<Code>, Vec<Code>) {
    let (mut own, mut guessed) = (Vec::new(), Vec::new());
    for text in readings(value, field) {
        let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
        let found = match (field, scope) {
            (Field::Issuer, _) => codes.find(System::CardNetworks, &text),
            (_, Some(Named::Known(system))) => codes.find(system, &text),
            _ => None,
        };
        match found {
            Some(code) => own.push(code),
            None if !is_number => own.extend(codes.find_anywhere(&text).first()),
            None if scope.is_none() && field == Field::Code && guessed.is_empty() => {
                guessed.extend(codes.find_anywhere(&text).iter().take(GUESSES));
            }
            None => {}
        }
    }
    (own, guessed)
}

/// The texts of a value that may be codes: all of it, its first word (`2001 : Insufficient Funds`), and each part of a
/// list (`D4405,F7000`).
fn readings(value: &str, field: Field) -> Vec<String> {
    let value = value.to_lowercase();
    let mut readings = vec![value.clone(), value.replace([' ', '-'], "_")];
    if field != Field::Message || value.starts_with(|first: char| first.is_ascii_digit()) {
        let parts = value.split([' ', ',', ':', ';', '|', '(', ')', '[', ']', '"']);
        readings.extend(parts.map(str::trim).filter(|part| part.len() > 1).take(1).map(str::to_owned));
    }
    if field == Field::Code {
        readings.extend(value.split([',', ';', '|']).map(|part| part.trim().to_owned()));
    }
    readings.sort();
    readings.dedup();
    readings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<(&'static str, &'static str)> {
        let stated = text.to_lowercase().contains("paypal").then_some(Named::Known(System::PayPal));
        let body = read(text, &Codes::of(System::ALL), stated);
        body.codes.iter().map(|code| (code.system.id(), code.code)).collect()
    }

    #[test]
    fn the_field_that_says_most_comes_first() {
        let text = r#"{"error":{"code":"card_declined","decline_code":"insufficient_funds","type":"card_error"}}"#;
        assert_eq!(codes(text).first(), Some(&("stripe", "insufficient_funds")));
    }

    #[test]
    fn fields_without_a_reason_are_passed_over() {
        let text =
            r#"{"status":"requires_payment_method","three_d_secure":null,"network_advice_code":"try_again_later"}"#;
        assert_eq!(codes(text), []);
    }

    #[test]
    fn every_format_is_read() {
        for text in [
            "L_ERRORCODE0=10486&L_LONGMESSAGE0=This%20transaction&ACK=Failure",
            "<PayPal><ErrorCode>10486</ErrorCode><CorrelationID>abc</CorrelationID></PayPal>",
            "[L_ERRORCODE0] => 10486\n[ACK] => Failure",
            "paypal: errorCode=10486 status=failed",
            "{\\\"debug_id\\\":\\\"a\\\",\\\"error_code\\\":\\\"10486\\\"}",
        ] {
            assert_eq!(codes(text).first(), Some(&("paypal", "10486")), "{text}");
        }
    }
}
