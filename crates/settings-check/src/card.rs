//! Card numbers: they have no place in settings and must not be kept anywhere.

/// Whether a text is a payment card's number: 13 to 19 digits, perhaps in groups, an issuer's start, the check digit.
pub(super) fn is_card_number(text: &str) -> bool {
    let text = text.trim();
    if text.len() > 24 || !text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'-' | b'.')) {
        return false;
    }
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_digit).map(|byte| byte - b'0').collect();
    has_issuer(&digits) && has_check_digit(&digits)
}

/// Starts and lengths that issuers use (ISO/IEC 7812 ranges of the large networks).
fn has_issuer(digits: &[u8]) -> bool {
    let start = |length: usize| digits.iter().take(length).fold(0_u32, |number, digit| number * 10 + u32::from(*digit));
    let (two, three, four) = (start(2), start(3), start(4));
    match digits.len() {
        13 | 19 => start(1) == 4 || (digits.len() == 19 && two == 62),
        14 => matches!(two, 36 | 38) || (300..=305).contains(&three),
        15 => matches!(two, 34 | 37),
        16 => {
            start(1) == 4
                || (51..=55).contains(&two)
                || (2221..=2720).contains(&four)
                || matches!(two, 35 | 62 | 65)
                || four == 6011
                || (644..=649).contains(&three)
        }
        _ => false,
    }
}

/// The Luhn check.
fn has_check_digit(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| {
            let doubled = u32::from(*digit) * if place % 2 == 1 { 2 } else { 1 };
            if doubled > 9 { doubled - 9 } else { doubled }
        })
        .sum();
    let varied = digits.windows(2).any(|pair| matches!(pair, [left, right] if left != right));
    varied && sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::is_card_number;

    #[test]
    fn published_test_cards_are_card_numbers_in_any_grouping() {
        for number in
            ["4242424242424242", "4242 4242 4242 4242", "5555-5555-5555-4444", "378282246310005", "6011111111111117"]
        {
            assert!(is_card_number(number), "{number}");
        }
    }

    #[test]
    fn other_numbers_are_no_card_numbers() {
        for number in ["4242424242424241", "1700000000000", "0000000000000000", "123", "4242424242424242x", "10000100"]
        {
            assert!(!is_card_number(number), "{number}");
        }
    }
}
