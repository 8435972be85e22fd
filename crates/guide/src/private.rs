//! What must not be handed over with a message that somebody pasted: card numbers, email addresses and keys.
//!
//! Not here: which key it is (`settings-check`), which would cost the customer's page the tables of all processors.

use card_number::without_card_numbers;

/// What replaces something private.
const HIDDEN: char = '…';

/// The length from which a run of letters and digits is a key, or may be one.
const LONG: usize = 20;

/// The same where the name has a word of [`SECRET_WORDS`].
const SHORT: usize = 6;

/// Words that only keys have: `sk_live_…`, `whsec_…`, `pi_…_secret_…`.
const SECRET_WORDS: [&str; 12] =
    ["sk", "rk", "pk", "live", "test", "whsec", "secret", "token", "bearer", "key", "password", "apikey"];

/// Prefixes of the ids of payments and other records, which help the seller to find them and open nothing.
const RECORD_PREFIXES: [&str; 13] =
    ["pi", "ch", "py", "req", "in", "sub", "cus", "txn", "evt", "price", "prod", "seti", "card"];

/// A text without card numbers, and with `…` instead of each email address and key.
///
/// ```
/// use guide::without_private;
/// assert_eq!(without_private("Refused: ann@example.com, req_8sVxYq"), "Refused: …, req_8sVxYq");
/// ```
#[must_use]
pub fn without_private(text: &str) -> String {
    let safe = without_card_numbers(text);
    let mut kept = String::with_capacity(text.len());
    for word in safe.as_deref().unwrap_or(text).split_inclusive(|character: char| !is_token_character(character)) {
        let end = word
            .char_indices()
            .next_back()
            .filter(|(_, last)| !is_token_character(*last))
            .map_or(word.len(), |(at, _)| at);
        let (token, after) = word.split_at_checked(end).unwrap_or((word, ""));
        // A full stop may end the sentence.
        let name = token.trim_end_matches('.');
        if is_email(name) || is_key(name) {
            kept.push(HIDDEN);
            kept.extend(token.ends_with('.').then_some('.'));
        } else {
            kept.push_str(token);
        }
        kept.push_str(after);
    }
    kept
}

/// Whether a character can be part of a key or an email address.
fn is_token_character(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '@' | '.' | '_' | '-' | '+' | '/' | '%')
}

fn is_email(token: &str) -> bool {
    token.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

/// Whether a token is a key, or so like one that it had better go.
fn is_key(token: &str) -> bool {
    let parts = || token.split(['_', '-', '.', '/']);
    let has = |sort: fn(&u8) -> bool| token.bytes().any(|byte| sort(&byte));
    let (lower, upper, digit) = (has(u8::is_ascii_lowercase), has(u8::is_ascii_uppercase), has(u8::is_ascii_digit));
    let is_marked = SECRET_WORDS.iter().any(|word| parts().any(|part| part.eq_ignore_ascii_case(word)));
    if is_marked {
        // Codes of errors have such names too, in small letters alone: `api_key_expired`.
        let longest = parts().map(str::len).max().unwrap_or(0);
        return longest >= if digit || (lower && upper) { SHORT } else { LONG };
    }
    let is_record = token.contains('_') && parts().next().is_some_and(|first| RECORD_PREFIXES.contains(&first));
    (lower || upper) && digit && !is_record && token.bytes().filter(u8::is_ascii_alphanumeric).count() >= LONG
}
