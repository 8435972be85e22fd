//! Values that programs compute: references to an environment or a vault, and what they fall back to.

use super::Span;

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

/// Whether a text holds anything that expressions are written with.
pub(super) fn may_be_computed(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, b'$' | b'(' | b'{' | b'[' | b'%' | b'<' | b'@' | b'.' | b':' | b'#'))
}

/// Whether a text refers to a value kept elsewhere.
pub(in crate::settings) fn is_reference(text: &str) -> bool {
    let trimmed = text.trim();
    let percent = trimmed.len() > 2 && trimmed.starts_with('%') && trimmed.ends_with('%');
    let dollar = trimmed.strip_prefix('$').is_some_and(|name| {
        name.len() > 1 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') && !name.contains("$")
    });
    percent || dollar || {
        let mut lower = trimmed.to_ascii_lowercase();
        lower.truncate(lower.char_indices().nth(200).map_or(lower.len(), |(at, _)| at));
        MARKS.iter().any(|mark| lower.contains(mark))
    }
}

/// The literal that an expression falls back to: `process.env.X || 'literal'`, `env('X', 'literal')`.
pub(super) fn fallback(text: &str, expression: Span) -> Option<Span> {
    let code = expression.of(text);
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

/// Whether a quoted text is itself a name with a value: `NAME=…`, `Authorization: …`.
pub(super) fn has_pair(text: &str) -> bool {
    let end = text.find(|character: char| !(character.is_ascii_alphanumeric() || matches!(character, '_' | '-' | '.')));
    let Some((name, rest)) = end.and_then(|end| text.split_at_checked(end)) else { return false };
    let value = rest.strip_prefix('=').or_else(|| rest.strip_prefix(": ")).unwrap_or_default();
    name.len() > 1
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && !value.is_empty()
        && !value.starts_with('=')
}
