//! Expressions of programs: the value that one falls back to, the type before one, a pair inside of one.

use text::{AsciiSet, Span};

/// A type's name is shorter, in bytes, with all that is around it.
const LONGEST_TYPE: usize = 60;
/// What types are written with.
const TYPE: AsciiSet = AsciiSet::of(" &'<>[]|?.:_").and(AsciiSet::LETTERS);
/// What names are written with.
const NAME: AsciiSet = AsciiSet::of("_-.").and(AsciiSet::ALPHANUMERIC);

/// Whether a text holds anything that expressions are written with.
pub(super) fn may_be_computed(text: &str) -> bool {
    const MARKS: AsciiSet = AsciiSet::of("$({[%<@.:#");
    MARKS.are_in(text)
}

/// The literal that an expression falls back to: `process.env.X || 'literal'`, `env('X', 'literal')`.
pub(super) fn fallback(whole: &str, expression: Span) -> Option<Span> {
    let code = expression.of(whole);
    let after = ["||", "??", "?:", ",", " or ", ":-"]
        .iter()
        .filter_map(|operator| Some((code.find(operator)?, operator.len())))
        .min()?;
    let rest = code.get(after.0 + after.1..)?;
    let start = expression.start + after.0 + after.1;
    if code.get(after.0..)?.starts_with(":-") {
        let end = rest.find('}')?;
        return Some(Span::new(start, start + end));
    }
    let open = rest.find(['"', '\'', '`'])?;
    let quote = rest.get(open..)?.chars().next()?;
    let inner = rest.get(open + 1..)?;
    let end = inner.find(quote)?;
    Some(Span::new(start + open + 1, start + open + 1 + end))
}

/// How much of a text the type is that a program gives a name between the colon and the equals sign before its quoted value:
/// `: &str = "…"`, `: Optional[str] = "…"`.
pub(super) fn type_before(text: &str) -> Option<usize> {
    let (of_type, rest) = text.get(..text.len().min(LONGEST_TYPE)).unwrap_or(text).split_once('=')?;
    let is_type = AsciiSet::LETTERS.are_in(of_type) && TYPE.contains_all_of(of_type);
    (is_type && rest.trim_start().starts_with(['"', '\''])).then_some(of_type.len() + 1)
}

/// Whether a quoted text is itself a name with a value: `NAME=…`, `Authorization: …`.
pub(super) fn has_pair(text: &str) -> bool {
    let end = NAME.find_other(text);
    let Some((name, rest)) = end.and_then(|end| text.split_at_checked(end)) else { return false };
    let value = rest.strip_prefix('=').or_else(|| rest.strip_prefix(": ")).unwrap_or_default();
    name.len() > 1
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && !value.is_empty()
        && !value.starts_with('=')
}
