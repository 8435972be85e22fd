//! Values that were encoded on their way: percent signs, HTML, base64.

use super::work::Work;
use crate::{
    identify::{decoded, telling_start, tells_itself},
    marks::marks,
    report::{Code::Encoded, Severity},
    seek,
};

/// Shorter texts are no credential in base64.
const SHORTEST: usize = 12;

/// Decodes a value where that makes it a known one. How much base64 matters there is `base64`: nothing in a format
/// that asks for it, as `Authorization: Basic` does. Where it does not block, the format is known to encode its values,
/// so that one which merely `fits` its field is decoded, too.
pub(crate) fn encoded(work: &mut Work, base64: Option<Severity>, fits: &dyn Fn(&str) -> bool) {
    let text = work.text();
    let found = if telling_start(text).is_some() && !marks!("%&").are_in(text) {
        None
    } else if text.contains('%') {
        percent(text).map(|plain| (plain, "percent", Some(Severity::Blocks)))
    } else if text.contains('&') {
        html(text).map(|plain| (plain, "html", Some(Severity::Blocks)))
    } else if text.len() >= SHORTEST {
        decoded(text).map(|plain| (plain, "base64", base64))
    } else {
        None
    };
    let Some((plain, variety, severity)) = found else { return };
    let plain = without_ends(&plain).to_owned();
    let is_asked_for = severity != Some(Severity::Blocks) && fits(&plain);
    if tells(&plain) || is_asked_for {
        let at = work.all();
        if let Some(severity) = severity {
            work.report(Encoded, severity, at, 0, variety);
        }
        work.replace(plain);
    }
}

/// Whether a text is a credential in base64.
pub(crate) fn is_encoded(text: &str) -> bool {
    text.len() >= SHORTEST
        && telling_start(text).is_none()
        && decoded(text).is_some_and(|plain| tells(without_ends(&plain)))
}

/// What is decoded may end in a line, or in the colon before a password that is not there.
fn without_ends(plain: &str) -> &str {
    seek::without_ends(plain, &|character| character.is_whitespace() || character == ':')
}

fn tells(plain: &str) -> bool {
    telling_start(plain).is_some_and(|start| start.text.len() >= 5) || tells_itself(plain)
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

/// Characters that have a name, after it.
const NAMED: &str = "lowbar_ UnderBar_ amp& quot\" lt< gt> equals=";

/// What stands between `&` and `;`, as a character.
fn character(name: &str) -> Option<char> {
    if let Some(code) = name.strip_prefix('#') {
        let hex = code.strip_prefix('x').or_else(|| code.strip_prefix('X'));
        return char::from_u32(hex.map_or_else(|| code.parse(), |hex| u32::from_str_radix(hex, 16)).ok()?);
    }
    if name == "nbsp" {
        return Some(' ');
    }
    NAMED.split(' ').find_map(|named| named.strip_prefix(name).filter(|mark| mark.len() == 1))?.chars().next()
}
