//! Writes the tables as Rust code.

use std::{collections::BTreeSet, fmt::Write as _};

use super::{Problem, fluent::Locale};

/// The message with a locale's own name.
const LANGUAGE_NAME: &str = "embed-language-name";

/// The code of all tables. The first locale decides names and groups; the others have the same.
pub fn code(locales: &[Locale]) -> Result<String, Problem> {
    let source = locales.first().ok_or("there is no locale")?;
    let messages = &source.messages;
    let groups: BTreeSet<&str> = messages.values().map(|message| &*message.group).collect();
    let mut code = String::new();
    writeln!(code, "/// How many messages there are.\npub(crate) const COUNT: usize = {};", messages.len())?;
    writeln!(code, "/// The names of all messages, sorted.")?;
    writeln!(code, "pub(crate) static NAMES: [&str; COUNT] = {:?};", messages.keys().collect::<Vec<_>>())?;
    writeln!(code, "/// A Fluent file, as a group of messages that a page carries for its app or does not.")?;
    writeln!(code, "#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Group {{")?;
    for group in &groups {
        writeln!(code, "    /// `{group}.ftl`\n    {},", camel_case(group))?;
    }
    writeln!(code, "}}\n/// The group of each message, in the order of `NAMES`.")?;
    writeln!(code, "pub(crate) static GROUPS: [Group; COUNT] = [")?;
    for message in messages.values() {
        writeln!(code, "    Group::{},", camel_case(&message.group))?;
    }
    writeln!(code, "];\n/// The locales that the pages are printed in; the first is the default.")?;
    writeln!(code, "pub static LOCALES: [Locale; {}] = [", locales.len())?;
    for Locale { tag, messages } in locales {
        let name = messages.get(LANGUAGE_NAME).ok_or_else(|| format!("{tag} lacks {LANGUAGE_NAME}"))?;
        let patterns: Vec<&str> = messages.values().map(|message| &*message.pattern).collect();
        writeln!(code, "    Locale {{ tag: {tag:?}, name: {:?}, patterns: &{patterns:?} }},", name.pattern)?;
    }
    writeln!(code, "];")?;
    Ok(code)
}

/// `how-to` as `HowTo`.
fn camel_case(name: &str) -> String {
    let capitalized = |word: &str| word.chars().take(1).map(|first| first.to_ascii_uppercase()).collect::<String>();
    name.split('-').map(|word| capitalized(word) + word.get(1..).unwrap_or_default()).collect()
}
