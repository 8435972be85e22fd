//! Shapes of values beyond an alphabet and a length: the tests that the tables name. Each looks at one text and knows
//! nothing of the field that it was pasted into.

use text::{AsciiSet, base64::decode_printable};

/// Has a digit, a small and a capital letter: random text of some length has all three.
pub(crate) fn mixed(value: &str) -> bool {
    let characters = AsciiSet::in_text(value);
    [AsciiSet::DIGITS, AsciiSet::LOWER, AsciiSet::UPPER].iter().all(|group| characters.meets(*group))
}

/// Letters of both cases, and digits or many capitals among them: keeps names such as `test_that_it_works` out.
pub(crate) fn random(value: &str) -> bool {
    let count = |test: fn(&u8) -> bool| value.as_bytes().iter().filter(|byte| test(byte)).count();
    let (digits, capitals) = (count(u8::is_ascii_digit), count(u8::is_ascii_uppercase));
    count(u8::is_ascii_lowercase) > 0 && capitals > 0 && (digits > 0 || capitals * 4 >= value.len())
}

/// Has a digit: separates ids from words.
pub(crate) fn with_digit(value: &str) -> bool {
    value.bytes().any(|byte| byte.is_ascii_digit())
}

/// Has a digit and no capital letter.
pub(crate) fn with_digit_and_no_capital(value: &str) -> bool {
    !value.bytes().any(|byte| byte.is_ascii_uppercase()) && with_digit(value)
}

/// Has a digit or a capital letter: ids are random, and this keeps `in_progress_report` from being one.
pub(crate) fn with_digit_or_capital(value: &str) -> bool {
    value.bytes().any(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
}

/// Whether the part of a Stripe key after its prefix has lost its end. Modern keys are `5`, the account's 16 characters,
/// and 82 more. From 25 to 98 characters a modern key is cut off, except in the form of 34 that was seen whole.
pub(crate) fn truncated_stripe_key(body: &str) -> bool {
    body.starts_with("51") && (25..99).contains(&body.len()) && body.len() != 34
}

/// Whether a key with Stripe's prefix is not one of the other vendors who issue `sk_live_` too: long runs of lower-case
/// hexadecimal digits (UploadThing, PAY.JP), Highnote's constant beginning, and Clerk's encoded host names, which end in
/// a dollar sign.
pub(crate) fn not_of_others_with_stripes_prefix(value: &str) -> bool {
    let body = value.get(8..).unwrap_or_default();
    let hexadecimal = body.len() >= 32 && AsciiSet::LOWER_HEX.contains_all_of(body);
    !hexadecimal && !body.starts_with("a2V5Xz") && decode_printable(body).is_none_or(|host| !host.ends_with('$'))
}

/// Groups of letters and digits with hyphens between them, as long as a UUID's.
pub(crate) fn uuid(value: &str) -> bool {
    groups(value, &[8, 4, 4, 4, 12])
}

/// Groups of letters and digits of these lengths, with hyphens between them.
pub(crate) fn groups(value: &str, lengths: &[usize]) -> bool {
    value.bytes().all(|byte| byte == b'-' || byte.is_ascii_alphanumeric())
        && value.split('-').map(str::len).eq(lengths.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_has_five_groups() {
        assert!(uuid("01234567-89ab-cdef-0123-456789abcdef"));
        assert!(!uuid("0123456789abcdef0123456789abcdef"));
        assert!(!uuid("01234567-89ab-cdef-0123-456789abcde!"));
    }

    #[test]
    fn the_name_of_a_function_is_not_random() {
        assert!(!random("test_create_order_with_two_items"));
        assert!(!random("testThatTheOrderIsCreatedWithItems"));
        assert!(random("dHar4XY7LxsDOtmnkVtj"));
    }
}
