//! Ways in which values are spoiled on their way into a form.

use base64::{Engine as _, engine::general_purpose::STANDARD};

/// As dashboards show a secret: its first and last characters.
pub fn masked(value: &str, start: &str) -> String {
    let last: String = value.chars().skip(value.chars().count().saturating_sub(4)).collect();
    format!("{start}••••••••••••{last}")
}

/// Not all of it was copied.
pub fn cut<'a>(value: &'a str, start: &str) -> &'a str {
    value.get(..start.len() + 10).unwrap_or(value)
}

/// A character that no key can hold.
pub fn alien(value: &str, start: &str) -> String {
    let (before, after) = value.split_at_checked(start.len() + 9).unwrap_or((value, ""));
    format!("{before}§{after}")
}

/// A zero-width space in the middle.
pub fn invisible(value: &str) -> String {
    let (before, after) = value.split_at_checked(value.len() / 2).unwrap_or((value, ""));
    format!("{before}\u{200b}{after}")
}

/// A Cyrillic letter for a Latin one, behind the first characters.
pub fn lookalike(value: &str) -> Option<String> {
    let at = value.rfind(['a', 'e', 'o', 'c', 'p'])?;
    let cyrillic = match value.get(at..=at)? {
        "a" => 'а',
        "e" => 'е',
        "o" => 'о',
        "c" => 'с',
        _ => 'р',
    };
    Some(format!("{}{cyrillic}{}", value.get(..at)?, value.get(at + 1..)?))
}

/// As base64.
pub fn base64(value: &str) -> String {
    STANDARD.encode(value)
}
