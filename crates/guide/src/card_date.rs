//! The month and year printed on a card, held against today.

/// What the printed month says of a card. It says nothing of the card being blocked or replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardDate {
    /// The card's month is over.
    Passed,
    /// The card works through the last day of this month.
    LastMonth,
    /// The card's month is still to come.
    InDate,
}

/// Judges a card's printed month. Each pair is a year in full and a month from 1 to 12; a card works through the last
/// day of its month.
#[must_use]
pub fn card_date(card: (u32, u32), today: (u32, u32)) -> CardDate {
    match card.cmp(&today) {
        std::cmp::Ordering::Less => CardDate::Passed,
        std::cmp::Ordering::Equal => CardDate::LastMonth,
        std::cmp::Ordering::Greater => CardDate::InDate,
    }
}

/// A month or a year as cards print them: at least two digits.
///
/// ```
/// assert_eq!(guide::two_digits(3), "03");
/// ```
#[must_use]
pub fn two_digits(value: u32) -> String {
    let text = value.to_string();
    if text.len() < 2 { ["0", &text].concat() } else { text }
}
