//! The customer guide: what it makes of a card's month and a typed card number.

use guide::{CardDate, card_date, without_card_numbers};

#[test]
fn a_card_works_through_the_last_day_of_its_month() {
    let today = (2026, 11);
    let table = [
        ((2026, 10), CardDate::Passed),
        ((2025, 12), CardDate::Passed),
        ((2026, 11), CardDate::LastMonth),
        ((2026, 12), CardDate::InDate),
        ((2027, 1), CardDate::InDate),
    ];
    for (card, expected) in table {
        assert_eq!(card_date(card, today), expected, "{card:?}");
    }
}

/// A number of the given start and length whose check digit is right.
fn card_number(start: &str, length: usize) -> String {
    let body = format!("{start:0<width$}", width = length - 1);
    let sum: u32 = body
        .bytes()
        .rev()
        .enumerate()
        .map(|(at, digit)| (u32::from(digit - b'0'), at % 2 == 0))
        .map(|(digit, doubled)| if doubled { digit * 2 / 10 + digit * 2 % 10 } else { digit })
        .sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}

fn grouped(number: &str, separator: &str) -> String {
    let digits: Vec<char> = number.chars().collect();
    let groups: Vec<String> = digits.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join(separator)
}

#[test]
fn a_card_number_is_taken_out_of_a_text_however_it_is_grouped() {
    for (start, length) in
        [("4", 16), ("4", 19), ("51", 16), ("2221", 16), ("37", 15), ("36", 14), ("62", 17), ("3528", 16)]
    {
        let number = card_number(start, length);
        for separator in ["", " ", "-", ".", "\u{a0}", "\u{2013}"] {
            let typed = format!("My card {} was refused", grouped(&number, separator));
            assert_eq!(without_card_numbers(&typed).as_deref(), Some("My card  was refused"), "{start} {separator:?}");
        }
    }
}

#[test]
fn the_date_and_code_after_a_card_number_do_not_hide_it() {
    let number = grouped(&card_number("4", 16), " ");
    assert_eq!(without_card_numbers(&format!("{number} 12/29 123")).as_deref(), Some(" 12/29 123"));
    assert_eq!(without_card_numbers(&format!("1 {number}")).as_deref(), Some("1 "));
}

#[test]
fn two_card_numbers_are_both_taken_out() {
    let (one, two) = (card_number("4", 16), card_number("51", 16));
    assert_eq!(without_card_numbers(&format!("{one} or {two}.")).as_deref(), Some(" or ."));
}

#[test]
fn other_numbers_stay() {
    let card = card_number("4", 16);
    let (body, check_digit) = card.split_at(15);
    let wrong_check_digit = format!("{body}{}", (check_digit.parse::<u32>().unwrap() + 1) % 10);
    let longer = format!("{card}12345");
    for text in ["", "Order 20261123", "+44 20 7946 0958", "2026-11-23 08:43", &wrong_check_digit, &longer, "4.4.4.4"] {
        assert_eq!(without_card_numbers(text), None, "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn any_text_is_searched_without_a_panic_and_then_holds_no_card_number(text in "[0-9 .x€-]{0,60}") {
        if let Some(rest) = without_card_numbers(&text) {
            proptest::prop_assert!(rest.len() < text.len());
        }
    }
}
