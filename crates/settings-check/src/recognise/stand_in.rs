//! Stand-ins: texts that can be shown where a secret belongs, since each of their words is known to be none. Stricter than
//! `placeholder`, which decides what a text most likely is: here a doubt is a reason to hide.

use text::{is_one_of, words};

use super::{
    name,
    placeholder::{is_known_text, is_known_word},
    value::known_prefix,
};

/// A template is no longer than so many bytes.
const LONGEST: usize = 60;

/// What templates are wrapped in.
const WRAPPERS: &[(&str, &str)] =
    &[("<%=", "%>"), ("<", ">"), ("${{", "}}"), ("${", "}"), ("$(", ")"), ("#{", "}"), ("{{", "}}"), ("%", "%")];

/// Calls and objects that read a value from elsewhere.
const READERS: &[&str] =
    &["process.env.", "import.meta.env.", "os.environ", "getenv(", "os.getenv(", "System.getenv(", "env("];

/// Whether a text in a credential's field is a template, a reference to a value kept elsewhere, or a known stand-in phrase
/// such as `your_secret_key`, and nothing that a person may have chosen as a password.
pub(crate) fn is_stand_in(value: &str) -> bool {
    let value = value.trim();
    value.len() <= LONGEST && (is_known_text(value) || is_template(value) || is_variable(value) || is_phrase(value))
}

/// `<your key>`, `${STRIPE_SECRET}`, `{{ key }}`: one name in brackets, without a default value.
fn is_template(value: &str) -> bool {
    let inner = WRAPPERS
        .iter()
        .find_map(|(open, close)| value.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)))
        .filter(|inner| !inner.is_empty());
    inner.is_some_and(|inner| is_plain_name(inner) || is_reader(inner.trim()))
}

/// `process.env.KEY`, `getenv('KEY')`, and `$STRIPE_SECRET_KEY`, whose name is a field's.
fn is_variable(value: &str) -> bool {
    is_reader(value) || value.strip_prefix('$').is_some_and(|name| is_plain_name(name) && name::is_field(name))
}

fn is_reader(value: &str) -> bool {
    let rest = READERS.iter().find_map(|reader| value.strip_prefix(reader));
    rest.is_some_and(|rest| {
        rest.chars().all(|one| is_of_name(one) || matches!(one, '"' | '\'' | '(' | ')' | '[' | ']'))
    })
}

fn is_plain_name(text: &str) -> bool {
    text.chars().all(|one| is_of_name(one) || one == ' ')
}

fn is_of_name(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '.' | '-')
}

/// Known words only, with or without a known prefix: `your_key_here`, `sk_live_xxxx`, `yourKeyHere`, `...`.
fn is_phrase(value: &str) -> bool {
    let body = known_prefix(value).and_then(|prefix| value.get(prefix.text.len()..)).unwrap_or(value);
    let is_mark =
        |one: char| matches!(one, '_' | '-' | '.' | ' ' | '…' | '*' | '•' | '?' | '[' | ']' | '<' | '>' | '{' | '}');
    body.chars().all(|one| one.is_alphanumeric() || is_mark(one)) && words(body).all(is_known)
}

fn is_known(word: &str) -> bool {
    let is_cross = word.bytes().all(|byte| byte.eq_ignore_ascii_case(&b'x'));
    is_cross || is_known_word(word) || is_one_of(word, &["a", "the", "is", "sk", "pk", "rk"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_and_known_phrases_are_stand_ins() {
        for value in [
            "<your key>",
            "${STRIPE_SECRET}",
            "${{ secrets.STRIPE_KEY }}",
            "{{ key }}",
            "YOUR_SECRET_KEY",
            "your_key_here",
            "xxxxxx",
            "...",
            "null",
            "process.env.STRIPE_KEY",
            "getenv('STRIPE_KEY')",
            "$STRIPE_SECRET_KEY",
        ] {
            assert!(is_stand_in(value), "{value}");
        }
    }

    #[test]
    fn what_a_person_may_have_chosen_is_none() {
        for value in [
            "correct horse battery staple",
            "summer-holiday",
            "pa$$w0rd{{x",
            "$UMMER_holiday",
            "${KEY:-summerholiday}",
            "your summer holiday",
            "getenv('KEY') ?: 'summerholiday'",
            "пароль-лето",
        ] {
            assert!(!is_stand_in(value), "{value}");
        }
    }
}
