//! Values that were encoded on their way: percent signs, HTML, base64.

use text::base64::decode_printable;

use super::cleaner::Cleaner;
use crate::{
    recognise::{
        encoded::{SHORTEST, is_credential, without_ends},
        value::identifying_prefix,
    },
    report::{Code::Encoded, Severity},
};

/// Decodes a value where that makes it a known one. How much base64 matters there is `base64`: nothing in a format
/// that asks for it, as `Authorization: Basic` does. Where it does not block, the format is known to encode its values,
/// so that one which merely `fits` its field is decoded, too.
pub(crate) fn encoded(cleaner: &mut Cleaner, base64: Option<Severity>, fits: &dyn Fn(&str) -> bool) {
    let text = cleaner.text();
    let found = if identifying_prefix(text).is_some() && !text.contains(['%', '&']) {
        None
    } else if text.contains('%') {
        percent(text).map(|plain| (plain, "percent", Some(Severity::Blocks)))
    } else if text.contains('&') {
        html(text).map(|plain| (plain, "html", Some(Severity::Blocks)))
    } else if text.len() >= SHORTEST {
        decode_printable(text).map(|plain| (plain, "base64", base64))
    } else {
        None
    };
    let Some((plain, variety, severity)) = found else { return };
    let plain = without_ends(&plain).to_owned();
    let is_asked_for = severity != Some(Severity::Blocks) && fits(&plain);
    if is_credential(&plain) || is_asked_for {
        let at = cleaner.all();
        if let Some(severity) = severity {
            cleaner.report(Encoded, severity, at, 0, variety);
        }
        cleaner.replace(plain);
    }
}

fn percent(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut parts = text.split('%');
    plain.push_str(parts.next()?);
    for part in parts {
        let (code, rest) = part.split_at_checked(2)?;
        plain.push(char::from(u8::from_str_radix(code, 16).ok()?));
        plain.push_str(rest);
    }
    plain.is_ascii().then_some(plain)
}

fn html(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut parts = text.split('&');
    plain.push_str(parts.next()?);
    for part in parts {
        let (name, rest) = part.split_once(';')?;
        plain.push(character(name)?);
        plain.push_str(rest);
    }
    Some(plain)
}

/// Characters that have a name in HTML.
const NAMED: &[(&str, char)] = &[
    ("lowbar", '_'),
    ("UnderBar", '_'),
    ("amp", '&'),
    ("quot", '"'),
    ("lt", '<'),
    ("gt", '>'),
    ("equals", '='),
    ("nbsp", ' '),
];

/// What is between `&` and `;`, as a character.
fn character(name: &str) -> Option<char> {
    if let Some(code) = name.strip_prefix('#') {
        let hex = code.strip_prefix('x').or_else(|| code.strip_prefix('X'));
        return char::from_u32(hex.map_or_else(|| code.parse(), |hex| u32::from_str_radix(hex, 16)).ok()?);
    }
    NAMED.iter().find(|(named, _)| *named == name).map(|(_, character)| *character)
}
