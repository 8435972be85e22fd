//! A name as words: its letters and digits in a row, in lower case, and where words begin.

use crate::settings::report::Environment;

/// Words of a name that tell nothing.
const NOISE: &[&str] = &[
    "next",
    "public",
    "vite",
    "react",
    "expo",
    "gatsby",
    "nuxt",
    "vue",
    "app",
    "env",
    "config",
    "process",
    "my",
    "your",
    "the",
    "woocommerce",
    "wc",
    "settings",
    "setting",
    "payment",
    "payments",
    "gateway",
    "api",
    "default",
    "org",
    "com",
    "set",
    "a",
    "getenv",
    "this",
    "self",
    "services",
    "service",
    "options",
    "key",
    "value",
    "is",
    "of",
    "for",
    "current",
    "account",
    "id",
    "connection",
    "integration",
    "const",
    "let",
    "var",
    "export",
    "string",
    "private",
    "static",
    "final",
    "heroku",
    "storybook",
    "billing",
    "plugin",
    "x",
    "in",
    "properties",
    "spring",
    "credentials",
    "data",
    "server",
    "client",
    "backend",
    "frontend",
    "and",
    "here",
    "s",
    "new",
    "old",
];

/// Names are cut here: longer ones are prose.
const LONGEST: usize = 96;

/// A name as words. Letters that are not ASCII stand in it as their bytes.
pub(super) struct Words {
    row: [u8; LONGEST],
    length: usize,
    /// A bit for each place where a word begins, and for the end.
    borders: u128,
}

impl Words {
    pub(super) fn of(name: &str) -> Self {
        let mut words = Self { row: [0; LONGEST], length: 0, borders: 0 };
        let mut previous = b' ';
        for byte in name.bytes().take(4 * LONGEST) {
            if byte.is_ascii_alphanumeric() || byte >= 0x80 {
                let Some(place) = words.row.get_mut(words.length) else { break };
                *place = byte.to_ascii_lowercase();
                let continues = previous.is_ascii_alphanumeric() || previous >= 0x80;
                if !continues || (previous.is_ascii_lowercase() && byte.is_ascii_uppercase()) {
                    words.borders |= 1 << words.length;
                }
                words.length += 1;
            }
            previous = byte;
        }
        words.borders |= 1 << words.length;
        words
    }

    /// The letters and digits of all words.
    pub(super) fn row(&self) -> &[u8] {
        self.row.get(..self.length).unwrap_or_default()
    }

    pub(super) const fn is_border(&self, at: usize) -> bool {
        at <= LONGEST && self.borders & (1 << at) != 0
    }

    /// The words in order, with their places.
    fn iter(&self) -> impl Iterator<Item = (usize, &[u8])> {
        let mut at = 0;
        std::iter::from_fn(move || {
            if at >= self.length {
                return None;
            }
            let start = at;
            at = (start + 1..=self.length).find(|&end| self.is_border(end))?;
            Some((start, self.row().get(start..at)?))
        })
    }

    /// The words that neither an alias, nor the phrase, nor noise explains, in a row; and whether they are at most
    /// environments and numbers.
    pub(super) fn rest(&self, aliases: &[&str], phrase: Option<(usize, &str)>) -> (String, bool) {
        let mut rest = String::new();
        let mut explained = true;
        for (at, word) in self.iter() {
            let text = std::str::from_utf8(word).unwrap_or("?");
            let in_phrase = phrase.is_some_and(|(start, phrase)| at < start + phrase.len() && start < at + word.len());
            let in_alias = aliases.iter().any(|alias| text.contains(alias) || alias.contains(text));
            let number = word.iter().all(u8::is_ascii_digit);
            if !in_phrase && !in_alias && (number || !NOISE.contains(&text)) {
                rest.push_str(text);
                explained &= number || environment(word).is_some();
            }
        }
        (rest, explained)
    }

    /// Whether no word tells anything.
    pub(super) fn is_noise(&self) -> bool {
        self.rest(&[], None).0.is_empty()
    }

    pub(super) fn environment(&self) -> Environment {
        self.iter().find_map(|(_, word)| environment(word)).unwrap_or(Environment::CannotTell)
    }

    pub(super) fn ends_like_credential(&self) -> bool {
        ["key", "secret", "token", "password", "signature"].iter().any(|word| self.row().ends_with(word.as_bytes()))
    }

    /// Whether build tools put values of this name into pages.
    pub(super) fn is_published(&self, name: &str) -> bool {
        let open = ["nextpublic", "reactapp", "vite", "expopublic", "gatsby", "nuxtpublic", "vueapp"];
        open.iter().any(|start| self.row().starts_with(start.as_bytes())) || name.starts_with("PUBLIC_STRIPE")
    }
}

fn environment(word: &[u8]) -> Option<Environment> {
    match word {
        b"live" | b"prod" | b"production" => Some(Environment::Live),
        b"test" | b"sandbox" | b"dev" | b"development" | b"staging" | b"demo" | b"testing" => Some(Environment::Test),
        _ => None,
    }
}
