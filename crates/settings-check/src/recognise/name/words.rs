//! A name as words: its letters and digits in a row, in lower case, and where words begin.

use memchr::memmem;
use processors::Environment;
use text::{AsciiSet, fnv};

use crate::recognise::environment;

/// Words of a name that say nothing of what it is for.
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
    "setenv",
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

/// What no word explains.
pub(super) struct Rest {
    /// A hash of these words.
    pub(super) qualifier: Option<u64>,
    /// There are none but environments and numbers.
    pub(super) is_explained: bool,
}

/// A name as words; of letters that are not ASCII, their bytes. Kept on the stack, since every name of a paste is read so.
pub(super) struct Words {
    row: [u8; LONGEST],
    length: usize,
    /// The places where a word begins, and the end.
    borders: [bool; LONGEST + 1],
}

impl Words {
    /// The words of parts that are read one after the other.
    pub(super) fn of(parts: &[&str]) -> Self {
        let mut words = Self { row: [0; LONGEST], length: 0, borders: [false; LONGEST + 1] };
        parts.iter().for_each(|part| words.add(part));
        if let Some(end) = words.borders.get_mut(words.length) {
            *end = true;
        }
        words
    }

    fn add(&mut self, part: &str) {
        let mut before = AsciiSet::NONE;
        for byte in part.bytes().take(4 * LONGEST) {
            let group = AsciiSet::group(byte);
            if AsciiSet::LIKE_LETTERS.meets(group) {
                if self.length == LONGEST {
                    break;
                }
                let (Some(place), Some(border)) = (self.row.get_mut(self.length), self.borders.get_mut(self.length))
                else {
                    break;
                };
                *place = byte.to_ascii_lowercase();
                let is_hump = AsciiSet::LOWER.meets(before) && AsciiSet::UPPER.meets(group);
                *border = is_hump || !AsciiSet::LIKE_LETTERS.meets(before);
                self.length += 1;
            }
            before = group;
        }
    }

    /// The letters and digits of all words.
    pub(super) fn row(&self) -> &[u8] {
        self.row.get(..self.length).unwrap_or_default()
    }

    pub(super) fn is_border(&self, at: usize) -> bool {
        self.borders.get(at).is_some_and(|border| *border)
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

    /// What is left of the name without the words that an alias, the phrase at a place, or noise explains.
    pub(super) fn rest(&self, aliases: &[&str], phrase: Option<(usize, &str)>) -> Rest {
        let mut rest = Rest { qualifier: None, is_explained: true };
        for (at, word) in self.iter() {
            let in_phrase = phrase.is_some_and(|(start, phrase)| at < start + phrase.len() && start < at + word.len());
            let is_number = word.iter().all(u8::is_ascii_digit);
            if !in_phrase && !in_alias(word, aliases) && (is_number || !is_noise(word)) {
                rest.qualifier = Some(fnv::extend(rest.qualifier.unwrap_or(fnv::BASIS), word));
                rest.is_explained &= is_number || environment(word).is_some();
            }
        }
        rest
    }

    /// Whether no word says anything.
    pub(super) fn is_noise(&self) -> bool {
        self.iter().all(|(_, word)| is_noise(word))
    }

    pub(super) fn environment(&self) -> Environment {
        self.iter().find_map(|(_, word)| environment(word)).unwrap_or(Environment::CannotTell)
    }

    pub(super) fn ends_like_credential(&self) -> bool {
        ["key", "secret", "token", "password", "signature"].iter().any(|word| self.row().ends_with(word.as_bytes()))
    }

    /// Whether the name says that it is a key's or a token's.
    pub(super) fn has_key(&self) -> bool {
        self.ends_like_credential() || self.iter().any(|(_, word)| matches!(word, b"key" | b"token"))
    }

    /// Whether build tools put values of this name into pages.
    pub(super) fn is_published(&self, name: &str) -> bool {
        self.publishing() > 0 || name.starts_with("PUBLIC_STRIPE")
    }

    /// How much of the name is the beginning by which build tools know what to put into pages: 10 of `NEXT_PUBLIC_PAYSTACK_ENV`.
    pub(super) fn publishing(&self) -> usize {
        let starts = ["nextpublic", "reactapp", "vite", "expopublic", "gatsby", "nuxtpublic", "vueapp"];
        starts.iter().find(|start| self.row().starts_with(start.as_bytes())).map_or(0, |start| start.len())
    }
}

fn is_noise(word: &[u8]) -> bool {
    NOISE.iter().any(|noise| noise.as_bytes() == word)
}

fn in_alias(word: &[u8], aliases: &[&str]) -> bool {
    let holds = |whole: &[u8], part: &[u8]| memmem::find(whole, part).is_some();
    aliases.iter().map(|alias| alias.as_bytes()).any(|alias| holds(word, alias) || holds(alias, word))
}

fn environment(word: &[u8]) -> Option<Environment> {
    std::str::from_utf8(word).ok().and_then(environment::of_word)
}
