//! Values that programs compute: references to an environment or a vault, and what they fall back to.

use super::Span;
use crate::{characters::Characters, marks::marks};

/// Parts of texts that stand for a value kept elsewhere.
const MARKS: &[&str] = &[
    "process.env",
    "import.meta.env",
    "getenv",
    "os.environ",
    "environ[",
    "environ.get",
    "env(",
    "env[",
    "env.",
    "env.fetch",
    "config(",
    "config.get",
    "${",
    "$(",
    "{{",
    "secrets.",
    "system.env",
    "deno.env",
    "env::var",
    "settings.",
    "op://",
    "vault:",
    "ssm:",
    "arn:aws:",
    "@microsoft.keyvault",
    "var.",
    "credentials.",
    "process.argv",
    "#{",
    "<%=",
    "valuefrom",
];

/// Those that are words alone.
const WORDS: &[&str] = &["getenv", "valuefrom"];

/// A type's name is shorter, with all that stands around it.
const LONGEST_TYPE: usize = 60;

/// Only so many characters of a text are searched for them.
const REACH: usize = 200;

/// Whether a text holds anything that expressions are written with.
pub(super) fn may_be_computed(text: &str) -> bool {
    const { Characters::of(b"$({[%<@.:#") }.are_in(text)
}

/// Whether a text refers to a value kept elsewhere.
pub(crate) fn is_reference(text: &str) -> bool {
    let trimmed = text.trim();
    let percent = trimmed.len() > 2 && trimmed.starts_with('%') && trimmed.ends_with('%');
    let dollar = trimmed
        .strip_prefix('$')
        .is_some_and(|name| name.len() > 1 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'));
    percent || dollar || is_choice(trimmed) || {
        let reach = if trimmed.len() <= REACH { None } else { trimmed.char_indices().nth(REACH) };
        let reach = reach.map_or(trimmed.len(), |(at, _)| at);
        let marks = if may_be_computed(trimmed) { MARKS } else { WORDS };
        (0..reach).any(|at| trimmed.as_bytes().get(at..reach).is_some_and(|rest| begins_with(rest, marks)))
    }
}

/// Whether one of two variables is taken: `is_live ? LIVE_KEY : TEST_KEY`.
fn is_choice(text: &str) -> bool {
    let names = const { Characters::of(b"_.$!?: ").and(Characters::ALPHANUMERIC) };
    let one = text::find(text, " ? ");
    one.is_some() && one < text::find(text, " : ") && names.find_other(text).is_none()
}

/// Whether a text begins with one of these, in any case.
fn begins_with(text: &[u8], marks: &[&str]) -> bool {
    let begins = |mark: &&str| {
        text.first().map(u8::to_ascii_lowercase) == mark.bytes().next()
            && text.get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark.as_bytes()))
    };
    marks.iter().any(begins)
}

/// The literal that an expression falls back to: `process.env.X || 'literal'`, `env('X', 'literal')`.
pub(super) fn fallback(whole: &str, expression: Span) -> Option<Span> {
    let code = expression.of(whole);
    let after = ["||", "??", "?:", ",", " or ", ":-"]
        .iter()
        .filter_map(|operator| Some((text::find(code, operator)?, operator.len())))
        .min()?;
    let rest = code.get(after.0 + after.1..)?;
    let start = expression.start + after.0 + after.1;
    if code.get(after.0..)?.starts_with(":-") {
        let end = rest.find('}')?;
        return Some(Span::new(start, start + end));
    }
    let open = marks!("\"'`").find(rest)?;
    let quote = rest.get(open..)?.chars().next()?;
    let inner = rest.get(open + 1..)?;
    let end = inner.find(quote)?;
    Some(Span::new(start + open + 1, start + open + 1 + end))
}

/// How much of a text the type is that a program gives a name between the colon and the equals sign before its quoted value:
/// `: &str = "…"`, `: Optional[str] = "…"`.
pub(super) fn type_before(text: &str) -> Option<usize> {
    let (of_type, rest) = text.get(..text.len().min(LONGEST_TYPE)).unwrap_or(text).split_once('=')?;
    let of_types = const { Characters::of(b" &'<>[]|?.:_").and(Characters::LETTERS) };
    let is_type = Characters::LETTERS.are_in(of_type) && of_types.find_other(of_type).is_none();
    (is_type && marks!("\"'").start(rest.trim_start())).then_some(of_type.len() + 1)
}

/// Whether a quoted text is itself a name with a value: `NAME=…`, `Authorization: …`.
pub(super) fn has_pair(text: &str) -> bool {
    let end = const { Characters::of(b"_-.").and(Characters::ALPHANUMERIC) }.find_other(text);
    let Some((name, rest)) = end.and_then(|end| text.split_at_checked(end)) else { return false };
    let value = rest.strip_prefix('=').or_else(|| rest.strip_prefix(": ")).unwrap_or_default();
    name.len() > 1 && Characters::LETTERS.start(name) && !value.is_empty() && !value.starts_with('=')
}
