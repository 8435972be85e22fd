//! The customer guide: what it makes of a card's month, a typed card number and a browser's name.

use payment_help::guide::{Browser, BrowserMenu, CardDate, card_date, without_card_numbers};
use payment_help::words::{english, guide as words};

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
        [("4", 16), ("4", 19), ("51", 16), ("2221", 16), ("37", 15), ("36", 14), ("62", 17), ("35", 16)]
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

/// What browsers say of themselves, and what the guide makes of it.
const AGENTS: [(&str, &str, Option<BrowserMenu>); 16] = [
    (
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36",
        "Chrome 156 on Windows",
        Some(BrowserMenu::Chrome),
    ),
    (
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36",
        "Chrome 156 on Android",
        Some(BrowserMenu::Chrome),
    ),
    (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/156.0.1 Mobile/15E148 Safari/604.1",
        "Chrome 156 on iPhone",
        None,
    ),
    (
        "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36",
        "Chrome 156 on ChromeOS",
        Some(BrowserMenu::Chrome),
    ),
    (
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0",
        "Edge 156 on Windows",
        Some(BrowserMenu::Edge),
    ),
    (
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 OPR/130.0.0.0",
        "Opera 130 on Mac",
        None,
    ),
    (
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/29.0 Chrome/150.0.0.0 Mobile Safari/537.36",
        "Samsung Internet 29 on Android",
        Some(BrowserMenu::Samsung),
    ),
    (
        "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0",
        "Firefox 153 on Linux",
        Some(BrowserMenu::Firefox),
    ),
    ("Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0", "Firefox 153 on Android", None),
    (
        "Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/153.0 Mobile/15E148 Safari/605.1.15",
        "Firefox 153 on iPad",
        None,
    ),
    (
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15",
        "Safari 26 on Mac",
        Some(BrowserMenu::SafariMac),
    ),
    (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1",
        "Safari 26 on iPhone",
        Some(BrowserMenu::SafariIphone),
    ),
    (
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15",
        "WebKit on Linux",
        None,
    ),
    (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/500.0]",
        "Facebook on iPhone",
        None,
    ),
    (
        "Mozilla/5.0 (Linux; Android 15; Pixel 9 Build/X; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/156.0.0.0 Mobile Safari/537.36 Instagram 400.0",
        "Instagram on Android",
        None,
    ),
    ("", "unknown browser", None),
];

#[test]
fn a_browser_is_named_with_its_version_and_system_and_its_own_menu() {
    let book = english();
    for (agent, name, menu) in AGENTS {
        let browser = Browser::of_user_agent(agent);
        assert_eq!(words::browser(&book, &browser), name);
        assert_eq!(browser.menu(), menu, "{name}");
    }
}

#[test]
fn only_a_window_inside_another_app_counts_as_one() {
    let inside: Vec<&str> =
        AGENTS.iter().filter(|(agent, ..)| Browser::of_user_agent(agent).in_app).map(|(_, name, _)| *name).collect();
    assert_eq!(inside, ["Facebook on iPhone", "Instagram on Android"]);
}
