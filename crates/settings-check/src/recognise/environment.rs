//! Words for environments: the one table of them. Everything that asks whether a word means live or test asks here.

use processors::Environment;
use text::is_one_of;

/// A word for an environment.
struct Word {
    word: &'static str,
    environment: Environment,
    /// Processors' own settings take it as the choice of an environment; the others are names that sellers give, and prove
    /// nothing of where payments go.
    is_choice: bool,
}

const fn choice(word: &'static str, environment: Environment) -> Word {
    Word { word, environment, is_choice: true }
}

const fn name(word: &'static str, environment: Environment) -> Word {
    Word { word, environment, is_choice: false }
}

const WORDS: &[Word] = &[
    choice("live", Environment::Live),
    choice("production", Environment::Live),
    name("prod", Environment::Live),
    choice("test", Environment::Test),
    choice("testing", Environment::Test),
    choice("sandbox", Environment::Test),
    choice("demo", Environment::Test),
    choice("development", Environment::Test),
    name("dev", Environment::Test),
    name("staging", Environment::Test),
];

fn find(word: &str) -> Option<&'static Word> {
    WORDS.iter().find(|one| one.word.eq_ignore_ascii_case(word))
}

/// All these words, in lower case.
pub(crate) fn words() -> impl Iterator<Item = &'static str> {
    WORDS.iter().map(|one| one.word)
}

/// The environment that a word means, in any case.
pub(crate) fn of_word(word: &str) -> Option<Environment> {
    find(word).map(|word| word.environment)
}

/// The environment that a word chooses where a processor's setting asks for one.
pub(crate) fn chosen(word: &str) -> Option<Environment> {
    find(word).filter(|word| word.is_choice).map(|word| word.environment)
}

/// Whether a text is the name of an environment and nothing else: `Live`, `Test mode`.
pub(crate) fn is_name(text: &str) -> bool {
    of_word(text.strip_suffix(" mode").or(text.strip_suffix(" Mode")).unwrap_or(text)).is_some()
}

/// Whether a word is a switch's position: `on`, `false`, `enabled`.
pub(crate) fn is_switch(word: &str) -> bool {
    is_one_of(word, &["true", "false", "yes", "no", "on", "off", "1", "0", "enabled", "disabled"])
}

/// Whether a word switches something on.
pub(crate) fn is_on(word: &str) -> bool {
    is_one_of(word, &["true", "yes", "on", "1", "enabled"])
}

/// What libraries call the choice of an environment.
const LIBRARY_NAME: &str = "Environment";

/// The name and the choice in a library's `Environment.Sandbox`, as byte lengths from the end: of the choice, and of all.
pub(crate) fn in_library_name(word: &str) -> Option<(&str, usize)> {
    let (before, choice) = word.rsplit_once('.')?;
    let is_choice = before.ends_with(LIBRARY_NAME) && chosen(choice).is_some();
    is_choice.then_some((choice, LIBRARY_NAME.len() + ".".len() + choice.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_means_the_same_wherever_it_is_read() {
        for (word, expected) in
            [("LIVE", Some(Environment::Live)), ("staging", Some(Environment::Test)), ("liver", None), ("", None)]
        {
            assert_eq!(of_word(word), expected, "{word}");
        }
        assert_eq!(chosen("staging"), None);
        assert!(is_name("Test mode") && !is_name("Test modes"));
        assert_eq!(in_library_name("braintree.Environment.Sandbox"), Some(("Sandbox", 19)));
        assert_eq!(in_library_name("Environment.Other"), None);
    }
}
