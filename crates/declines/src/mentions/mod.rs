//! Codes in running text: `error 10486`, `Declined (2001: Insufficient Funds)`, `do_not_honor`, `código 51`.
//!
//! A number alone proves little: amounts, dates and order numbers are numbers too. It is a code where a word for "code" is
//! near it, where it is all that a message says, or where it leads the message. It counts only in the numbers of the
//! system that the text names; where that system is unknown here, no number counts.

mod code_words;
mod tokens;

use crate::codes::{Code, Codes, Named, System, is_generic, named};
use code_words::says_code;
use tokens::{Token, tokens};

/// Codes in a text.
#[derive(Debug, Default)]
pub(crate) struct Mentions {
    /// Those that are certainly meant, in the text's order.
    pub(crate) certain: Vec<Code>,
    /// Numbers of which it is unknown whose they are: the systems' codes, the likeliest first, a list for each number.
    pub(crate) guesses: Vec<Vec<Code>>,
}

/// How many systems a number may be guessed to be of.
const GUESSES: usize = 3;

/// In a text of at most so many words, a number is hardly anything but a code.
const SHORT: usize = 6;

/// How many words may be between a word for "code" and the number: `error code is 51`.
const REACH: usize = 2;

/// The systems that a text names, each once, in the text's order.
pub(crate) fn systems(text: &str) -> Vec<Named> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let next = tokens.get(at + 1).map_or("", |token| token.text.as_str());
        found.extend(named(&token.text, next).filter(|system| !found.contains(system)));
    }
    found
}

/// The codes that a text mentions. `scope` has the systems whose numbers count; where it is empty, any may.
pub(crate) fn mentions(text: &str, codes: &Codes, scope: &[Named]) -> Mentions {
    let tokens = tokens(text);
    let reading = Reading { tokens: &tokens, codes, scope };
    let mut mentions = Mentions::default();
    for at in 0..tokens.len() {
        reading.read(at, &mut mentions);
    }
    mentions
}

struct Reading<'r> {
    tokens: &'r [Token],
    codes: &'r Codes,
    scope: &'r [Named],
}

impl Reading<'_> {
    fn read(&self, at: usize, mentions: &mut Mentions) {
        let Some(token) = self.tokens.get(at) else { return };
        let (text, has_prefix) = match self.own(&token.text) {
            // `RC01` is a code of its own, and no response code 01.
            Some(_) => (token.text.as_str(), false),
            None => without_prefix(&token.text),
        };
        if token.is_number() || has_prefix {
            self.read_number(at, text, has_prefix, mentions);
        } else if self.is_name_of_code(at, token) {
            let own = self.own(&token.text).or_else(|| self.own(&token.snake));
            let any =
                || [&token.text, &token.snake].into_iter().find_map(|text| self.codes.find_anywhere(text).first());
            mentions.certain.extend(own.or_else(|| any().copied()));
        }
    }

    fn read_number(&self, at: usize, text: &str, has_prefix: bool, mentions: &mut Mentions) {
        let Some(token) = self.tokens.get(at).filter(|_| text.len() <= 5 && (has_prefix || !self.is_part_of_more(at)))
        else {
            return;
        };
        let is_said = has_prefix || self.follows_code_word(at) || self.leads(at);
        let is_alone = self.tokens.len() == 1;
        if self.scope.is_empty() {
            if (is_said && text.len() > 1) || is_alone {
                let guesses: Vec<Code> = self.codes.find_anywhere(text).iter().copied().take(GUESSES).collect();
                mentions.guesses.extend((!guesses.is_empty()).then_some(guesses));
            }
            return;
        }
        let is_likely = is_said || self.tokens.len() <= SHORT || token.is_in_brackets() || text.len() > 3;
        mentions.certain.extend(self.own(text).filter(|_| is_likely));
    }

    /// The code as one of a system in scope.
    fn own(&self, text: &str) -> Option<Code> {
        self.scope.iter().find_map(|named| match named {
            Named::Known(system) => self.codes.find(*system, text),
            Named::Unknown => None,
        })
    }

    /// Whether a word is written as a code is, or is where only a code would be.
    fn is_name_of_code(&self, at: usize, token: &Token) -> bool {
        let has_digit = token.text.bytes().any(|byte| byte.is_ascii_digit());
        let is_shaped = token.text.contains(['_', '.']) || (has_digit && token.is_upper && token.text.len() > 2);
        is_shaped
            || token.snake.contains('_')
            || self.tokens.len() == 1
            || token.is_quoted()
            || token.is_in_brackets()
            || (self.follows_code_word(at) && (token.follows_colon() || token.is_upper || has_digit))
            || (self.tokens.len() <= 3 && (token.is_upper || !self.scope.is_empty()) && self.own(&token.text).is_some())
    }

    fn follows_code_word(&self, at: usize) -> bool {
        let before = self.tokens.get(at.saturating_sub(REACH + 1)..at).unwrap_or_default();
        let mut near = before.iter().rev();
        near.next().is_some_and(|token| says_code(&token.text))
            || before.iter().rev().skip(1).zip(before.iter().rev()).any(|(word, link)| {
                says_code(&word.text)
                    && matches!(link.text.as_str(), "is" | "was" | "code" | "number" | "no" | "nr" | "of")
            })
    }

    /// Whether a number leads what follows: `05 Do not honor`, `2001 : Insufficient funds`, `(51) Insufficient`.
    fn leads(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else { return false };
        let is_followed = self.tokens.get(at + 1).is_some_and(|next| !next.is_number());
        let has_mark = matches!(token.mark_after(), ':' | '-' | '–' | '—' | '|' | ')' | ']');
        is_followed && token.text.len() > 1 && ((at == 0 && !token.is_amount()) || (has_mark && at <= 2))
    }

    /// Whether it is a group of a longer number, an amount, a date, a share, or a mark of an order or a card.
    fn is_part_of_more(&self, at: usize) -> bool {
        const OTHERS: [&str; 20] = [
            "ending", "ends", "order", "invoice", "last", "usd", "eur", "gbp", "zip", "postcode", "page", "chapter",
            "room", "lesson", "step", "version", "line", "item", "ticket", "attempt",
        ];
        let Some(token) = self.tokens.get(at) else { return false };
        let previous = at.checked_sub(1).and_then(|place| self.tokens.get(place));
        token.is_joined()
            || previous.is_some_and(Token::is_joined)
            || token.is_amount()
            || previous.is_some_and(|previous| OTHERS.contains(&previous.text.as_str()))
    }
}

/// A number that is written together with the word before it: `RC51`, `error10486`.
fn without_prefix(text: &str) -> (&str, bool) {
    for prefix in ["rrc", "rc", "code", "error", "err", "mac", "reason"] {
        let number = text.strip_prefix(prefix).unwrap_or_default();
        if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) {
            return (number, true);
        }
    }
    (text, false)
}

/// Codes that say something beyond that the payment failed come first.
pub(crate) fn telling_first(codes: &mut [Code]) {
    codes.sort_by_key(|code| (is_generic(code.code), code.system == System::Http));
}
