//! Shapes that several processors' values have, beyond an alphabet and a length.

use crate::characters::Characters;

/// Has a digit, a small and a capital letter: random text of some length has all three.
pub(super) fn mixed(value: &str) -> bool {
    let characters = Characters::in_text(value);
    [Characters::DIGITS, Characters::SMALL, Characters::CAPITAL].iter().all(|group| characters.meets(*group))
}

/// Letters of both cases, and digits or many capitals among them: keeps names such as `test_that_it_works` out.
pub(super) fn random(value: &str) -> bool {
    let count = |test: fn(&u8) -> bool| value.as_bytes().iter().filter(|byte| test(byte)).count();
    let (digits, capitals) = (count(u8::is_ascii_digit), count(u8::is_ascii_uppercase));
    count(u8::is_ascii_lowercase) > 0 && capitals > 0 && (digits > 0 || capitals * 4 >= value.len())
}

/// Has a digit: separates ids from words.
pub(super) fn with_digit(value: &str) -> bool {
    Characters::DIGITS.are_in(value)
}

/// Groups of letters and digits with hyphens between them, as long as a UUID's.
pub(super) fn uuid(value: &str) -> bool {
    groups(value, &[8, 4, 4, 4, 12])
}

/// Groups of letters and digits of these lengths, with hyphens between them.
pub(super) fn groups(value: &str, lengths: &[usize]) -> bool {
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
