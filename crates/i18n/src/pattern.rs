//! Patterns: messages with arguments to fill in, in the compact form that the build makes of Fluent.
//!
//! | Written | Is filled with |
//! |---|---|
//! | `{name}` | the argument `name` |
//! | `{count?one=…\|*other=…}` | the variant for the argument: its exact value, its plural category, else the one marked `*` |
//! | `\{` `\}` `\|` `\\` | the character itself |

use crate::plural::PluralCategory;

/// Something to fill into a pattern.
#[derive(Clone, Copy, Debug)]
pub enum Argument<'a> {
    /// Words, a name, a redacted value: shown as it is.
    Text(&'a str),
    /// A count: shown in digits, and chooses plural variants.
    Count(u32),
}

/// The pattern with its arguments filled in. An argument that is not given leaves its name in braces: visible in a
/// review, harmless to a reader.
pub(crate) fn fill(pattern: &str, arguments: &[(&str, Argument<'_>)], plural: fn(u32) -> PluralCategory) -> String {
    let mut filler = Filler { rest: pattern, arguments, plural };
    let mut text = String::with_capacity(pattern.len() + 32);
    filler.until(&[], &mut text);
    text
}

/// A pattern that is a text and nothing else.
pub(crate) fn escaped(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\\' | '{' | '}' | '|') {
            pattern.push('\\');
        }
        pattern.push(character);
    }
    pattern
}

struct Filler<'p, 'a> {
    rest: &'p str,
    arguments: &'a [(&'a str, Argument<'a>)],
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
                '{' => self.placeable(text),
                plain => text.push(plain),
            }
        }
    }

    fn skip(&mut self, character: char) {
        self.rest = self.rest.strip_prefix(character).unwrap_or(self.rest);
    }

    fn placeable(&mut self, text: &mut String) {
        let end = self.rest.find(['?', '}']).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        let value = self.arguments.iter().find(|(argument, _)| *argument == name).map(|(_, value)| *value);
        if self.rest.starts_with('?') {
            self.select(value, text);
        } else {
            self.skip('}');
            match value {
                Some(Argument::Text(given)) => text.push_str(given),
                Some(Argument::Count(count)) => text.push_str(&count.to_string()),
                None => text.extend(["{", name, "}"]),
            }
        }
    }

    fn select(&mut self, value: Option<Argument<'_>>, text: &mut String) {
        let (mut chosen, mut fallback) = (None, None);
        while let Some(rest) = self.rest.strip_prefix(['?', '|']) {
            let (is_default, rest) = rest.strip_prefix('*').map_or((false, rest), |rest| (true, rest));
            let (key, rest) = rest.split_once('=').unwrap_or((rest, ""));
            self.rest = rest;
            let mut variant = String::new();
            self.until(&['|', '}'], &mut variant);
            if chosen.is_none() && self.matches(key, value) {
                chosen = Some(variant);
            } else if is_default {
                fallback = Some(variant);
            }
        }
        self.skip('}');
        text.push_str(&chosen.or(fallback).unwrap_or_default());
    }

    fn matches(&self, key: &str, value: Option<Argument<'_>>) -> bool {
        match value {
            Some(Argument::Text(given)) => given == key,
            Some(Argument::Count(count)) => count.to_string() == key || (self.plural)(count).name() == key,
            None => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plural::english_plural;

    fn filled(pattern: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        fill(pattern, arguments, english_plural)
    }

    #[test]
    fn an_argument_replaces_its_name() {
        assert_eq!(filled("Go to {place} now", &[("place", Argument::Text("Products"))]), "Go to Products now");
    }

    #[test]
    fn an_argument_that_is_not_given_leaves_its_name() {
        assert_eq!(filled("Go to {place} now", &[]), "Go to {place} now");
    }

    #[test]
    fn a_count_chooses_its_plural_variant() {
        let pattern = "{count?one={count} key|*other={count} keys} found";
        assert_eq!(filled(pattern, &[("count", Argument::Count(1))]), "1 key found");
        assert_eq!(filled(pattern, &[("count", Argument::Count(3))]), "3 keys found");
    }

    #[test]
    fn a_text_chooses_its_variant_or_the_default() {
        let pattern = "{answer?yes=Good|*other=Look again}";
        assert_eq!(filled(pattern, &[("answer", Argument::Text("yes"))]), "Good");
        assert_eq!(filled(pattern, &[("answer", Argument::Text("no"))]), "Look again");
    }

    #[test]
    fn an_escaped_character_is_the_character_itself() {
        assert_eq!(filled(r"\{a\} \| \\", &[]), r"{a} | \");
    }

    #[test]
    fn what_is_filled_in_is_never_read_as_a_pattern() {
        assert_eq!(filled("{name}", &[("name", Argument::Text("{other}"))]), "{other}");
    }

    proptest::proptest! {
        #[test]
        fn any_pattern_is_filled_without_a_panic(pattern in ".*") {
            let _ = filled(&pattern, &[("a", Argument::Count(1))]);
        }

        #[test]
        fn an_escaped_text_is_filled_as_itself(text in ".*") {
            proptest::prop_assert_eq!(filled(&escaped(&text), &[]), text);
        }
    }
}
