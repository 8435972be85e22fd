//! Words that may be a secret, whatever they were found as: what looks like one is not shown.

use processors::ALL;
use text::words;

/// Letters alone of more than this length are no word.
const LONGEST_WORD: usize = 24;

/// So many characters of parts that mix letters and digits are no word.
const MIXED: usize = 6;

/// So many digits are more than a number.
const DIGITS: usize = 7;

/// Whether a word may be a secret: letters mixed with digits, long numbers, mail addresses, very long words.
pub(crate) fn may_be_secret(word: &str) -> bool {
    if word.contains('\0') {
        return may_be_secret(&word.replace('\0', ""));
    }
    let plain = |byte: &u8| byte.is_ascii_lowercase() || *byte >= 0x80;
    if word.len() <= LONGEST_WORD && word.as_bytes().iter().skip(1).all(plain) {
        return false;
    }
    let is_mail = word.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'));
    // Added up over the parts, since a piece of a UUID has only short ones.
    let mut mixed = 0;
    let mut is_random = |part: &str| {
        let digits = part.bytes().filter(u8::is_ascii_digit).count();
        if digits > 0 && digits < part.len() {
            mixed += part.len();
        }
        let is_long = part.is_ascii() && part.len() > LONGEST_WORD;
        mixed >= MIXED || digits >= DIGITS || is_long || case_changes(part) >= 4
    };
    (is_mail || words(word).any(&mut is_random)) && !ALL.iter().any(|processor| processor.brand == word)
}

/// How often a word changes from small letters to capitals: random text does so more often than names.
pub(crate) fn case_changes(word: &str) -> usize {
    let pairs = word.as_bytes().windows(2);
    pairs
        .filter(|pair| matches!(pair, [first, second] if first.is_ascii_lowercase() && second.is_ascii_uppercase()))
        .count()
}
