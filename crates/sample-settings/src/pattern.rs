//! Patterns of values and the text they are filled with, so that no file holds a key: `sk_live_{an24}`.
//!
//! Braces hold an alphabet and a length: `an` letters and digits, `ln` small letters and digits, `un` capitals and
//! digits, `w` also `-` and `_`, `hex`, `HEX`, `b64`, `b32`, `d` digits. `uuid` and `UUID` have a fixed length.
//! `{ln16@merchant}` is the same wherever the name comes again in one set; `{}` is nothing and splits a text that
//! scanners would take for a key.

use std::collections::HashMap;

/// A generator with a seed of its own: the same texts on every machine and in every run (SplitMix64).
pub struct Filler {
    state: u64,
    named: HashMap<String, String>,
}

const CAPITALS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const SMALL: &str = "abcdefghijklmnopqrstuvwxyz";
const DIGITS: &str = "0123456789";

impl Filler {
    /// A generator; another seed gives other texts.
    pub fn new(seed: &str) -> Self {
        let state =
            seed.bytes().fold(0x9e37_79b9, |state: u64, byte| state.wrapping_mul(31).wrapping_add(u64::from(byte)));
        Self { state, named: HashMap::new() }
    }

    /// The text of a pattern.
    ///
    /// # Panics
    ///
    /// Where braces name no alphabet or no length.
    pub fn fill(&mut self, pattern: &str) -> String {
        let mut text = String::new();
        let mut rest = pattern;
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            // A brace that closes nothing stands for itself.
            match after.split_once('}') {
                Some((token, after)) if token.chars().all(|one| one.is_ascii_alphanumeric() || one == '@') => {
                    let filled = self.token(token);
                    text.push_str(&filled);
                    rest = after;
                }
                _ => {
                    text.push('{');
                    rest = after;
                }
            }
        }
        text + rest
    }

    fn token(&mut self, token: &str) -> String {
        let Some((shape, name)) = token.split_once('@') else { return self.random(token) };
        if let Some(known) = self.named.get(name) {
            return known.clone();
        }
        let text = self.random(shape);
        self.named.insert(name.to_owned(), text.clone());
        text
    }

    fn random(&mut self, shape: &str) -> String {
        match shape {
            "" => String::new(),
            "uuid" => self.groups("0123456789abcdef"),
            "UUID" => self.groups("0123456789ABCDEF"),
            _ => {
                // `b64` and `b32` end in digits of their own.
                let (name, length) = match shape.strip_prefix("b64").map(|length| ("b64", length)) {
                    Some(found) => found,
                    None => match shape.strip_prefix("b32") {
                        Some(length) => ("b32", length),
                        None => shape.split_at(shape.find(|one: char| one.is_ascii_digit()).unwrap_or(shape.len())),
                    },
                };
                let length = length.parse().unwrap_or_else(|_| unreachable!("{{{shape}}} has no length"));
                let alphabet = match name {
                    "an" => [CAPITALS, SMALL, DIGITS].concat(),
                    "ln" => [SMALL, DIGITS].concat(),
                    "un" => [CAPITALS, DIGITS].concat(),
                    "w" => [CAPITALS, SMALL, DIGITS, "-_"].concat(),
                    "b64" => [CAPITALS, SMALL, DIGITS, "+/"].concat(),
                    "b32" => [SMALL, "234567"].concat(),
                    "hex" => "0123456789abcdef".to_owned(),
                    "HEX" => "0123456789ABCDEF".to_owned(),
                    "d" => DIGITS.to_owned(),
                    _ => unreachable!("{{{shape}}} names no alphabet"),
                };
                self.letters(&alphabet, length)
            }
        }
    }

    fn groups(&mut self, alphabet: &str) -> String {
        [8, 4, 4, 4, 12].map(|length| self.letters(alphabet, length)).join("-")
    }

    /// Random text that begins and ends with a letter or a digit, and from eight characters on has a digit.
    fn letters(&mut self, alphabet: &str, length: usize) -> String {
        loop {
            let text: String = (0..length).filter_map(|_| self.pick(alphabet)).collect();
            let borders = text.starts_with(|first: char| first.is_ascii_alphanumeric())
                && text.ends_with(|last: char| last.is_ascii_alphanumeric());
            if length < 8 || (borders && text.bytes().any(|byte| byte.is_ascii_digit())) {
                return text;
            }
        }
    }

    fn pick(&mut self, alphabet: &str) -> Option<char> {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let size = u64::try_from(alphabet.len()).ok()?;
        alphabet.chars().nth(usize::try_from((mixed ^ (mixed >> 31)) % size).ok()?)
    }
}
