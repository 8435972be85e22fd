//! Names that may be shown.

use text::words;

use super::{redacted::Redacted, said::said_secrets};
use crate::recognise::secret_like::may_be_secret;

/// A name as pasted, unless it looks like a value or says one: then only that there is one.
pub(crate) fn shown_name(name: &str) -> String {
    let is_secret = |part: &str| may_be_secret(part) && !is_numbered(part);
    if !said_secrets(name).is_empty() {
        Redacted::hidden().as_str().to_owned()
    } else if may_be_secret(name) && words(name).any(is_secret) {
        Redacted::new(name, 0).as_str().to_owned()
    } else {
        name.to_owned()
    }
}

/// A short word with a number, such as `STRIPE2`: a name, not a value.
fn is_numbered(word: &str) -> bool {
    let plain = word.trim_end_matches(|last: char| last.is_ascii_digit());
    let one_case = |case: fn(&u8) -> bool| plain.as_bytes().iter().skip(1).all(case);
    word.len() - plain.len() <= 2
        && plain.len() <= 12
        && (one_case(u8::is_ascii_lowercase) || one_case(u8::is_ascii_uppercase))
}
