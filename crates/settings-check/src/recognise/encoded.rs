//! Credentials in base64. Not here: replacing what was pasted by the decoded one (`repair`).

use text::base64::decode_printable;

use super::value::{has_spelled_out_prefix, identifying_prefix, is_self_identifying};

/// A shorter text, in bytes, is no credential in base64.
pub(crate) const SHORTEST: usize = 12;

/// Whether a text is a credential in base64.
pub(crate) fn is_encoded(text: &str) -> bool {
    text.len() >= SHORTEST
        && identifying_prefix(text).is_none()
        && decode_printable(text).is_some_and(|plain| is_credential(without_ends(&plain)))
}

/// Whether what was decoded is a credential, and not some text that happens to be readable.
pub(crate) fn is_credential(plain: &str) -> bool {
    has_spelled_out_prefix(plain) || is_self_identifying(plain)
}

/// What is decoded may end in a line, or in the colon before a password that is not there.
pub(crate) fn without_ends(plain: &str) -> &str {
    plain.trim_matches(|character: char| character.is_whitespace() || character == ':')
}
