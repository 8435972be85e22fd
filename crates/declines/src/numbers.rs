//! Which words and numbers of a message are codes. A number alone proves little: amounts, dates and order numbers are
//! numbers too. It counts where the processor is known, or where the words around it say that it is a code.

use super::{
    Reason,
    codes::{self, Code, System},
    lexicon::has,
    text::Word,
};

/// Words before a code: `error 10486`, `response code: 51`.
const CODE_WORDS: &str = "code codes error err errors errorcode reason response result status decline declined declinecode rc \
    respcode responsecode processor failure rejected rejection returned type issue refusal advice fehler fehlercode kode código codigo \
    erreur errore codice erro fout foutcode fel felkod fejl feil błąd kod hata chyba kód 错误 エラー";

/// Words that may stand between these and the code.
const BETWEEN: &str = "is was code number no nr of text id the";

/// A word of more letters is hardly one of a sentence's own.
const LONG: usize = 14;

/// A message of at most so many words may be a code with a little around it.
const SHORT: usize = 6;

/// A code in a message.
pub(super) struct Found {
    pub(super) code: Code,
    /// How sure it is that the code is meant, 0 to 100.
    pub(super) score: u8,
}

/// What is known besides the words.
pub(super) struct Clues<'c> {
    pub(super) processor: Option<System>,
    /// Whether the rest of the message says the same as a code.
    pub(super) agrees: &'c dyn Fn(Reason) -> bool,
}

/// The codes of a message.
pub(super) fn codes(words: &[Word], clues: &Clues<'_>) -> Vec<Found> {
    let next = |at: usize| words.get(at + 1).map_or("", |word| word.text.as_str());
    let name = |(at, word): (usize, &Word)| Some((at, System::named(&word.text, next(at))?));
    let names = words.iter().enumerate().filter_map(name).collect();
    let reading = Reading { words, clues, names };
    (0..words.len()).flat_map(|at| reading.codes_at(at)).collect()
}

/// Whether a word is a code that is written as no word is, so that nothing else is to be read into it.
pub(super) fn is_code(word: &Word) -> bool {
    word.text.contains('_') && codes::find_anywhere(&word.text).next().is_some()
}

struct Reading<'r> {
    words: &'r [Word],
    clues: &'r Clues<'r>,
    /// Which systems the message names, and where.
    names: Vec<(usize, System)>,
}

impl Reading<'_> {
    fn codes_at(&self, at: usize) -> Vec<Found> {
        let Some(word) = self.words.get(at) else { return Vec::new() };
        if let Some(joined) = self.joined(at) {
            return self.named(at, &joined);
        }
        let (text, prefixed) = without_prefix(&word.text);
        if prefixed || word.is_number() {
            return self.number(at, text, prefixed);
        }
        let marked = word.is_code_shaped() && text.len() > 2;
        if marked || self.follows_code_word(at) || self.words.len() == 1 || self.is_set_apart(at, text) {
            return self.named(at, text);
        }
        Vec::new()
    }

    /// Words that are written as one, up to their end: `AuthenticationError`.
    fn joined(&self, at: usize) -> Option<String> {
        let rest = self.words.get(at..)?;
        let more = rest.iter().take_while(|word| word.is_joined()).count();
        (more > 0).then(|| rest.iter().take(more + 1).map(|word| word.text.as_str()).collect())
    }

    /// Codes that are words: `do_not_honor`, `D4451`, and after a code word also `fraudulent`.
    fn named(&self, at: usize, text: &str) -> Vec<Found> {
        let sure: u8 = if codes::is_generic(text) { 60 } else { 98 };
        let mut found: Vec<Found> = Vec::new();
        let own = self.own(text).or_else(|| self.named_nearby(at, text));
        for code in own.into_iter().chain(codes::find_anywhere(text)) {
            if !found.iter().any(|other| other.code.reason == code.reason) {
                let score = if found.is_empty() { sure } else { sure.saturating_sub(30) };
                found.push(Found { code, score });
            }
        }
        found
    }

    /// Whether a word that may be an ordinary one stands as a code does, and is one of the known system: `Square
    /// forbidden`, `declined (fraud)`, `authorizationerror`.
    fn is_set_apart(&self, at: usize, text: &str) -> bool {
        let stands = self.words.len() <= 2 || self.is_in_brackets(at) || text.len() > LONG;
        stands && self.own(text).or_else(|| self.named_nearby(at, text)).is_some()
    }

    fn number(&self, at: usize, text: &str, prefixed: bool) -> Vec<Found> {
        if text.len() > 5 || (!prefixed && self.is_part_of_more(at)) {
            return Vec::new();
        }
        let said = prefixed || self.follows_code_word(at) || (text.len() > 2 && self.precedes_error(at));
        let short = self.words.len() <= SHORT;
        if let Some(code) = self.own(text).or_else(|| self.named_nearby(at, text)) {
            let said = said || short || at == 0 || at + 1 == self.words.len() || (self.clues.agrees)(code.reason);
            let score = match (codes::is_generic(text), said) {
                (true, _) if !(self.clues.agrees)(code.reason) => 60,
                (_, true) => 96,
                (_, false) if text.len() > 3 => 84,
                _ => return Vec::new(),
            };
            return vec![Found { code, score }];
        }
        let placed_as_codes_are = text.len() > 1 && (said || at < 2 || self.is_in_brackets(at));
        let agreeing = || codes::find_anywhere(text).find(|code| (self.clues.agrees)(code.reason));
        if let Some(code) = placed_as_codes_are.then(agreeing).flatten() {
            return vec![Found { code, score: if codes::is_generic(text) { 60 } else { 95 } }];
        }
        let base: u8 = match (said, self.words.len() == 1, text.len()) {
            (true, ..) => 70,
            (_, true, _) => 62,
            (_, _, 5) => 72,
            _ => return Vec::new(),
        };
        let likeliest = codes::find_anywhere(text).take(3);
        likeliest.zip(0_u8..).map(|(code, rank)| Found { code, score: base - rank * 7 }).collect()
    }

    /// The code as the known processor's.
    fn own(&self, text: &str) -> Option<Code> {
        codes::find(self.clues.processor?, text)
    }

    /// The code as that of a system that the message names, the nearest name first.
    fn named_nearby(&self, at: usize, text: &str) -> Option<Code> {
        let code = |system: System| {
            let padded =
                || (system == System::CardNetworks).then(|| codes::find(system, &["0", text].concat())).flatten();
            codes::find(system, text).or_else(padded)
        };
        let with_distance = |(place, system): &(usize, System)| Some((place.abs_diff(at), code(*system)?));
        self.names.iter().filter_map(with_distance).min_by_key(|(distance, _)| *distance).map(|(_, code)| code)
    }

    fn follows_code_word(&self, at: usize) -> bool {
        let before = |back: usize| {
            at.checked_sub(back).and_then(|place| self.words.get(place)).map_or("", |word| word.text.as_str())
        };
        let says = |word: &str| has(CODE_WORDS, word) || word.ends_with("_code") || word.ends_with("code");
        says(before(1)) || (has(BETWEEN, before(1)) && says(before(2)))
    }

    /// Whether the next word makes a status of it: `500 error`.
    fn precedes_error(&self, at: usize) -> bool {
        self.words.get(at + 1).is_some_and(|next| has("error errors", &next.text))
    }

    /// Whether it is a group of a longer number, an amount, a date, a share, or a mark of an order or a card.
    fn is_part_of_more(&self, at: usize) -> bool {
        let Some(word) = self.words.get(at) else { return false };
        let joined = |word: &Word| word.is_number() && word.after.get(1).is_some_and(char::is_ascii_digit);
        let previous = at.checked_sub(1).and_then(|place| self.words.get(place));
        joined(word)
            || previous.is_some_and(joined)
            || matches!(word.before, '$' | '€' | '£' | '¥' | '₹' | '*' | '•' | '.')
            || word.after.first() == Some(&'%')
            || previous.is_some_and(|previous| has("ending ends order invoice last usd eur gbp", &previous.text))
    }

    fn is_in_brackets(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| matches!(word.before, '(' | '['))
    }
}

/// A number that is written together with the word before it: `RC51`, `error10486`.
fn without_prefix(text: &str) -> (&str, bool) {
    for prefix in ["rrc", "rc", "code", "error", "err", "mac"] {
        let number = text.strip_prefix(prefix).unwrap_or_default();
        if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) {
            return (number, true);
        }
    }
    (text, false)
}
