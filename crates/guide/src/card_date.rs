//! The month and year printed on a card, compared with today.

/// What the printed month means for a card. Whether the card is blocked or replaced, it does not show.
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
///
/// ```
/// use guide::{CardDate, card_date};
/// assert_eq!(card_date((2026, 10), (2026, 11)), CardDate::Passed);
/// assert_eq!(card_date((2026, 11), (2026, 11)), CardDate::LastMonth);
/// ```
#[must_use]
pub fn card_date(card: (u32, u32), today: (u32, u32)) -> CardDate {
    match card.cmp(&today) {
        std::cmp::Ordering::Less => CardDate::Passed,
        std::cmp::Ordering::Equal => CardDate::LastMonth,
        std::cmp::Ordering::Greater => CardDate::InDate,
    }
}
