//! Patterns: a message with places to fill in, as the build makes them of Fluent.
//!
//! | Written | Is filled with |
//! |---|---|
//! | `{name}` | the argument `name` |
//! | `{count?one=…\|*other=…}` | the variant for the argument: its exact value, its plural category, else the one marked `*` |
//! | `\{` `\}` `\|` `\\` | the character itself |

use super::book::{PluralCategory, Value};

/// The pattern with its places filled in. An argument that is not given leaves its name in braces: visible in a
/// review, harmless to a reader.
pub(super) fn fill(pattern: &str, arguments: &[(&str, Value<'_>)], plural: fn(u32) -> PluralCategory) -> String {
    let mut filler = Filler { rest: pattern, arguments, plural };
    let mut text = String::with_capacity(pattern.len() + 32);
    filler.until(&[], &mut text);
    text
}

/// A pattern that says a text and nothing else.
pub(super) fn escaped(text: &str) -> String {
    text.chars()
        .flat_map(|char| matches!(char, '\\' | '{' | '}' | '|').then_some('\\').into_iter().chain([char]))
        .collect()
}

struct Filler<'p, 'a> {
    rest: &'p str,
    arguments: &'a [(&'a str, Value<'a>)],
    plural: fn(u32) -> PluralCategory,
}

impl Filler<'_, '_> {
    /// Fills up to one of the `ends`, which is left unread.
    fn until(&mut self, ends: &[char], text: &mut String) {
        while let Some(character) = self.rest.chars().next() {
            if ends.contains(&character) {
                return;
            }
            self.skip(character);
            match character {
                '\\' => {
                    if let Some(plain) = self.rest.chars().next() {
                        self.skip(plain);
                        text.push(plain);
                    }
                }
                '{' => self.place(text),
                plain => text.push(plain),
            }
        }
    }

    fn skip(&mut self, character: char) {
        self.rest = self.rest.get(character.len_utf8()..).unwrap_or_default();
    }

    fn place(&mut self, text: &mut String) {
        let end = self.rest.find(['?', '}']).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        let value = self.arguments.iter().find(|(argument, _)| *argument == name).map(|(_, value)| *value);
        if self.rest.starts_with('?') {
            self.select(value, text);
        } else {
            self.skip('}');
            match value {
                Some(Value::Text(given)) => text.push_str(given),
                Some(Value::Count(count)) => text.push_str(&count.to_string()),
                None => text.extend(["{", name, "}"]),
            }
        }
    }

    fn select(&mut self, value: Option<Value<'_>>, text: &mut String) {
        let (mut chosen, mut fallback) = (None, None);
        while self.rest.starts_with(['?', '|']) {
            self.skip('|');
            let default = self.rest.starts_with('*');
            if default {
                self.skip('*');
            }
            let (name, rest) = self.rest.split_once('=').unwrap_or((self.rest, ""));
            self.rest = rest;
            let mut variant = String::new();
            self.until(&['|', '}'], &mut variant);
            if chosen.is_none() && self.matches(name, value) {
                chosen = Some(variant);
            } else if default {
                fallback = Some(variant);
            }
        }
        self.skip('}');
        text.push_str(&chosen.or(fallback).unwrap_or_default());
    }

    fn matches(&self, variant: &str, value: Option<Value<'_>>) -> bool {
        match value {
            Some(Value::Text(given)) => given == variant,
            Some(Value::Count(count)) => count.to_string() == variant || (self.plural)(count).name() == variant,
            None => false,
        }
    }
}
