//! References: texts that name a value kept elsewhere, in an environment or a vault.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use text::AsciiSet;

/// Parts of texts that refer to a value kept elsewhere, in any case.
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

/// A reference is no longer than so many characters; what comes after is not searched.
const REACH: usize = 200;

/// Finds [`MARKS`]; none where the automaton could not be built, which fewer than a hundred short marks do not make happen.
static FINDER: LazyLock<Option<AhoCorasick>> =
    LazyLock::new(|| AhoCorasick::builder().ascii_case_insensitive(true).build(MARKS).ok());

/// Whether a text refers to a value kept elsewhere.
pub(crate) fn is_reference(text: &str) -> bool {
    let trimmed = text.trim();
    let percent = trimmed.len() > 2 && trimmed.starts_with('%') && trimmed.ends_with('%');
    let dollar = trimmed
        .strip_prefix('$')
        .is_some_and(|name| name.len() > 1 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'));
    percent || dollar || is_choice(trimmed) || {
        let end = if trimmed.len() <= REACH { None } else { trimmed.char_indices().nth(REACH) };
        let searched = end.and_then(|(at, _)| trimmed.get(..at)).unwrap_or(trimmed);
        FINDER.as_ref().is_some_and(|finder| finder.is_match(searched))
    }
}

/// Whether one of two variables is taken: `is_live ? LIVE_KEY : TEST_KEY`.
fn is_choice(text: &str) -> bool {
    const NAMES: AsciiSet = AsciiSet::of("_.$!?: ").and(AsciiSet::ALPHANUMERIC);
    let one = text.find(" ? ");
    one.is_some() && one < text.find(" : ") && NAMES.contains_all_of(text)
}
