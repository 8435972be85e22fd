//! A message as the words, numbers and codes in it. Not here: what they mean.

/// How many words of a message are read: a long mail's first page. It bounds the cost of the longest paste.
const MOST_WORDS: usize = 400;

/// How far apart two sentences are, in words: what stands in different sentences is rarely said of one thing.
const SENTENCE_GAP: usize = 4;

/// What is longer is no word; it counts as an unknown one.
const LONGEST_WORD: usize = 64;

/// One word, number or code of a message.
pub(super) struct Word {
    /// In lower case, without apostrophes.
    pub(super) text: String,
    /// Its place, counted in words, sentences set apart.
    pub(super) place: usize,
    /// The character directly before it.
    pub(super) before: char,
    /// The characters directly after it.
    pub(super) after: [char; 2],
}

impl Word {
    /// Whether it consists of digits.
    pub(super) fn is_number(&self) -> bool {
        !self.text.is_empty() && self.text.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Whether the next word is written on without a space: `Insufficient` in `InsufficientFunds`.
    pub(super) fn is_joined(&self) -> bool {
        self.after.first().is_some_and(char::is_ascii_uppercase)
    }

    /// Whether it is written as codes are: with underscores, or with letters and digits together.
    pub(super) fn is_code_shaped(&self) -> bool {
        let has_digit = self.text.bytes().any(|byte| byte.is_ascii_digit());
        self.text.contains('_') || (has_digit && !self.is_number())
    }
}

/// The words of a message, at most [`MOST_WORDS`]. Capitals inside of a word part it, as in `InsufficientFunds`, unless
/// both parts together are a word of their own, as in `PayPal`.
pub(super) fn words(message: &str, is_word: impl Fn(&str) -> bool) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let (mut text, mut place, mut before, mut previous) = (String::new(), 0, ' ', ' ');
    let mut characters = message.chars().chain([' ']).peekable();
    while let Some(character) = characters.next() {
        let next = characters.peek().copied().unwrap_or(' ');
        let of_word = is_of_word(character);
        let starts_inside = previous.is_ascii_lowercase() && character.is_ascii_uppercase();
        if !text.is_empty() && (!of_word || starts_inside) && !is_apostrophe(character, next) {
            place += 1;
            let read = if text.len() > LONGEST_WORD { String::new() } else { text.clone() };
            text.clear();
            let word = Word { text: read, place, before, after: [character, next] };
            match words.last_mut() {
                Some(last) if last.is_joined() && is_word(&[last.text.as_str(), &word.text].concat()) => {
                    last.text.push_str(&word.text);
                    last.after = word.after;
                }
                _ => words.push(word),
            }
            if words.len() == MOST_WORDS {
                break;
            }
        }
        if of_word {
            if text.is_empty() {
                before = previous;
            }
            text.push(character.to_ascii_lowercase());
        } else if matches!(character, '.' | '!' | '?' | ';' | '\n') && !is_of_word(next) {
            place += SENTENCE_GAP;
        }
        previous = character;
    }
    words
}

/// Whether words consist of it: letters, digits, underscores, and beyond ASCII all but spaces and punctuation. The
/// exact table of letters would cost the bundle more than it tells: only English and codes are understood.
fn is_of_word(character: char) -> bool {
    let beyond =
        |character: char| !matches!(character, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}');
    character.is_ascii_alphanumeric() || character == '_' || (!character.is_ascii() && beyond(character))
}

/// Whether it stands inside of a word, as in `can't`.
fn is_apostrophe(character: char, next: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | '`' | '´') && is_of_word(next)
}

#[cfg(test)]
mod tests {
    use super::words;

    fn read(message: &str) -> Vec<String> {
        words(message, |word| word == "paypal").into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn words_are_read_whatever_their_case_and_punctuation() {
        assert_eq!(read("Can’t PAY — card's “declined”!"), ["cant", "pay", "cards", "declined"]);
    }

    #[test]
    fn joined_words_are_read_apart_and_codes_stay_whole() {
        assert_eq!(read("InsufficientFunds do_not_honor D4451"), ["insufficient", "funds", "do_not_honor", "d4451"]);
        assert_eq!(read("PayPal"), ["paypal"]);
    }

    #[test]
    fn the_next_sentence_is_farther_than_the_next_word() {
        let places: Vec<_> = words("one two. three", |_| false).iter().map(|word| word.place).collect();
        assert!(matches!(places.as_slice(), [a, b, c] if b - a < c - b), "{places:?}");
    }

    #[test]
    fn a_long_message_is_read_to_a_bound() {
        assert_eq!(words(&"word ".repeat(100_000), |_| false).len(), super::MOST_WORDS);
    }
}
