//! Secrets that a text says in words: `the password is …`, `-u user:…`, `Password: …` in a mail. Nothing of their shape
//! tells them from other words, so what follows such a word on its line is hidden.

use std::{iter::Peekable, sync::LazyLock};

use aho_corasick::AhoCorasick;
use text::{Span, is_one_of};

use crate::recognise::{environment, name, placeholder::is_known_word, stand_in::is_stand_in};

/// Words for passwords, as the end of a word: what follows them is hidden although no mark is between.
#[rustfmt::skip]
const PASSWORDS: &[&str] = &[
    "password", "passwd", "passphrase", "passcode", "pwd", "passwort", "kennwort", "contraseña", "senha", "wachtwoord",
    "hasło", "haslo", "пароль", "密码", "パスワード", "passe",
];

/// Words for other secrets: what follows them and a mark or `is` is hidden.
#[rustfmt::skip]
const SECRETS: &[&str] = &[
    "secret", "token", "key", "signature", "salt", "clave", "schlüssel", "chiave", "chave", "clé", "ключ", "word",
];

/// Words between a secret's name and the secret.
const IS: &[&str] = &["is", "was", "are", "be", "ist", "lautet", "es", "est", "é", "è", "to", "now", "still", "just"];

/// Words after a secret's name that say that the secret itself does not follow.
#[rustfmt::skip]
const OTHER: &[&str] = &[
    "for", "and", "or", "of", "in", "on", "from", "with", "not", "does", "do", "has", "have", "at", "by", "as", "that",
    "which", "if", "when", "we", "i", "you", "they", "it", "can", "cannot", "must", "should", "will", "would", "there",
    "here", "reset", "field", "fields", "too", "but", "so", "because", "und", "oder", "für", "y", "et", "pour", "para",
];

/// So many bytes before a part say whether it is a secret.
const REACH: usize = 200;

/// The name of a field over its value is no longer than so many bytes.
const TITLE: usize = 40;

/// Options by which a command signs in.
const SIGN_IN: &[&str] = &["-u", "--user", "--auth", "-a", "-p", "--password"];

/// Finds all these words and options in one pass over a text, in any (ASCII) case; none where it could not be built, which
/// a few dozen short words do not make happen.
static FINDER: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let words = PASSWORDS.iter().chain(SECRETS).chain(SIGN_IN);
    let others = words.clone().filter(|word| !word.is_ascii()).flat_map(|word| [word.to_uppercase(), title_case(word)]);
    let words: Vec<String> = words.map(|word| (*word).to_owned()).chain(others).collect();
    AhoCorasick::builder().ascii_case_insensitive(true).build(words).ok()
});

fn title_case(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// The ends of these words in a text, in order.
fn word_ends(text: &str) -> impl Iterator<Item = usize> {
    let finder = FINDER.as_ref().into_iter();
    finder.flat_map(move |finder| finder.find_overlapping_iter(text)).map(|found| found.end())
}

/// Whether one of the ends is before a place; those are passed over.
fn pass(ends: &mut Peekable<impl Iterator<Item = usize>>, place: usize) -> bool {
    let mut passed = false;
    while ends.next_if(|end| *end <= place).is_some() {
        passed = true;
    }
    passed
}

/// The parts of a text, in order, that words on their line say to be secret.
pub(crate) fn said_secrets(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut is_over = false;
    let mut ends = word_ends(text).peekable();
    if ends.peek().is_none() {
        return found;
    }
    for line in text.split_inclusive(['\n', '\r']) {
        let at = Span::new(start, start + line.len()).trimmed(text);
        start += line.len();
        let has_word = pass(&mut ends, start);
        if !has_word && !is_over {
            continue;
        }
        let quoted = at.of(text).trim_start_matches(['>', ' ']);
        let at = Span::new(at.end - quoted.len(), at.end);
        if quoted.is_empty() {
            continue;
        }
        let is_label = || {
            is_title(quoted)
                || quoted.ends_with(':')
                || has_mark(quoted) && name::is_field(text::up_to(quoted, |one| ":=".contains(one)))
        };
        if is_over && !is_label() && !is_stand_in(quoted) {
            found.push(at);
            is_over = false;
            continue;
        }
        is_over = has_word && (of_line(text, at, &mut found) || is_title(quoted));
    }
    found
}

/// Whether a line is the name of a secret and nothing else: `Secret key`, over its value.
fn is_title(line: &str) -> bool {
    let ends_so = || text::words(line).last().is_some_and(|word| ends_in(word, PASSWORDS) || ends_in(word, SECRETS));
    line.len() <= TITLE && ends_so() && text::words(line).all(is_known_word)
}

/// Whether a part of a text is within what the words before it say to be secret.
pub(crate) fn is_said_secret(text: &str, at: Span) -> bool {
    let from = (at.start.saturating_sub(REACH)..=at.start).find(|from| text.is_char_boundary(*from)).unwrap_or(0);
    let part = Span::new(from, at.end).of(text);
    said_secrets(part).iter().any(|secret| secret.start + from < at.end && at.start < secret.end + from)
}

/// Adds what a line says. Returns whether it ends in a secret's name and a colon: the secret is on the next line.
fn of_line(text: &str, line: Span, found: &mut Vec<Span>) -> bool {
    let whole = line.of(text);
    if let Some(remark) = secret_remark(whole) {
        add(text, Span::new(line.start, line.start + remark).trimmed(text), found);
        return false;
    }
    let mut at = 0;
    for end in word_ends(whole) {
        let Some(word) = word_that_ends(whole, end).filter(|_| end > at) else { continue };
        at = end;
        let rest = whole.get(at..).unwrap_or_default();
        if SIGN_IN.contains(&word) {
            let value = rest.trim_start_matches([' ', '=', '"', '\'']);
            let length = text::up_to(value, |one| one.is_whitespace() || matches!(one, '"' | '\'')).len();
            let from = whole.len() - value.len();
            add(text, Span::new(line.start + from, line.start + from + length), found);
            at = from + length;
            continue;
        }
        let (is_password, is_secret) = (ends_in(word, PASSWORDS), ends_in(word, SECRETS));
        if !is_password && !is_secret {
            continue;
        }
        match secret_after(rest, is_password) {
            Said::Nothing => {}
            Said::OnNextLine => return true,
            Said::From(skipped) => {
                let from = at + skipped;
                let value = whole.get(from..).unwrap_or_default();
                let length =
                    text::up_to(value, |one| matches!(one, '"' | '\'' | '`' | '<' | '»' | '”')).trim_end().len();
                add(text, Span::new(line.start + from, line.start + from + length), found);
                at = from + length.max(1);
            }
        }
    }
    false
}

/// Where the remark in brackets starts that ends a line and says that a secret comes before it: `… (API password)`.
fn secret_remark(line: &str) -> Option<usize> {
    let inner = line.strip_suffix(')')?;
    let open = inner.rfind('(').filter(|open| *open > 0)?;
    let mut words = text::words(inner.get(open..)?);
    let before = line.get(..open)?;
    (before.ends_with(char::is_whitespace) && words.any(|word| ends_in(word, PASSWORDS) || ends_in(word, SECRETS)))
        .then_some(open)
}

/// What follows a secret's name.
enum Said {
    Nothing,
    /// The secret, after so many bytes.
    From(usize),
    OnNextLine,
}

fn secret_after(rest: &str, is_password: bool) -> Said {
    let unquoted = rest.trim_start_matches(|one: char| one.is_whitespace() || "\"'`*_)]>«“".contains(one));
    let value = after_option(unquoted);
    let is_option = value.is_some();
    let value = value.unwrap_or(unquoted);
    let marked = value.trim_start_matches([':', '=', '-', '>', '→', '|', '~']);
    let has_mark = marked.len() < value.len();
    if has_mark && marked.trim().is_empty() {
        return Said::OnNextLine;
    }
    let mut value = marked.trim_start_matches(|one: char| one.is_whitespace() || "\"'`*«“".contains(one));
    let mut is_said = has_mark || is_option;
    while let Some((0, word)) = next_word(value, 0).filter(|(_, word)| is_one_of(word, IS)) {
        is_said = true;
        let after = value.get(word.len()..).unwrap_or_default();
        value = after.trim_start_matches(|one: char| one.is_whitespace() || ":=\"'`*«“".contains(one));
    }
    let first = text::up_to(value, char::is_whitespace);
    let word = first.trim_matches(|one: char| !one.is_alphanumeric());
    let is_other = !has_mark && !is_option && (is_one_of(word, OTHER) || is_known_word(word));
    let is_settled = word.is_empty() && !is_said || first.starts_with(['$', '<', '{', '(', '[']) && is_stand_in(first);
    if value.is_empty() || is_other || is_settled || !is_said && !is_password {
        return Said::Nothing;
    }
    Said::From(rest.len() - value.len())
}

/// What follows a command's option, such as `--body`.
fn after_option(text: &str) -> Option<&str> {
    let name = text.strip_prefix('-')?.trim_start_matches('-');
    let end = name.find([' ', '='])?;
    name.get(..end)?.bytes().all(|byte| byte.is_ascii_alphabetic()).then(|| name.get(end..)).flatten()
}

fn add(text: &str, at: Span, found: &mut Vec<Span>) {
    let value = at.of(text);
    let is_harmless = value.is_empty() || is_stand_in(value) || environment::is_switch(value);
    if !is_harmless {
        found.push(at);
    }
}

/// The next word from a place on, and where it starts; an option of a command is a word with its hyphens.
fn next_word(text: &str, from: usize) -> Option<(usize, &str)> {
    let rest = text.get(from..)?;
    let skipped = rest.find(|one: char| one.is_alphanumeric() || one == '-')?;
    let word = text::up_to(rest.get(skipped..)?, |one| !one.is_alphanumeric() && one != '-');
    Some((from + skipped, word))
}

/// The word that ends at a place, if one does; an option of a command is a word with its hyphens.
fn word_that_ends(text: &str, end: usize) -> Option<&str> {
    let is_of_word = |one: char| one.is_alphanumeric() || one == '-';
    let (before, rest) = text.split_at_checked(end)?;
    let start = before.trim_end_matches(is_of_word).len();
    (!rest.starts_with(is_of_word)).then(|| before.get(start..)).flatten()
}

fn has_mark(line: &str) -> bool {
    line.contains([':', '='])
}

fn ends_in(word: &str, ends: &[&str]) -> bool {
    if word.is_ascii() {
        let end = |length: usize| word.len().checked_sub(length).and_then(|from| word.get(from..));
        return ends.iter().any(|one| end(one.len()).is_some_and(|end| end.eq_ignore_ascii_case(one)));
    }
    let lower = word.to_lowercase();
    ends.iter().any(|end| lower.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<&str> {
        said_secrets(text).into_iter().map(|at| at.of(text)).collect()
    }

    #[test]
    fn what_follows_the_name_of_a_secret_is_one() {
        for (text, secret) in [
            ("Stripe login ann password bluemonkeydance", "bluemonkeydance"),
            ("and the webhook endpoint secret is Bridge-Penguin", "Bridge-Penguin"),
            ("curl https://api.example.com -u summerholiday:", "summerholiday:"),
            ("INS Secret Word -> p@nth3r", "p@nth3r"),
            ("> Password:\n> blue monkey dance", "blue monkey dance"),
            ("API Password = «luv lemon»", "luv lemon"),
            ("gh secret set SQUARE_SIGNATURE_KEY -b 'summer dolphin'", "summer dolphin"),
            ("merchant / castle coffee (XML Password)", "merchant / castle coffee"),
        ] {
            assert_eq!(said(text), [secret], "{text}");
        }
    }

    #[test]
    fn names_and_sentences_without_a_secret_say_none() {
        for text in
            ["Live Secret Key", "The secret key for the Berlin shop", "API key and password", "Password: <yours>"]
        {
            assert_eq!(said(text), Vec::<&str>::new(), "{text}");
        }
    }
}
