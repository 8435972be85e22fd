//! Values that were broken over several lines.

use text::Span;

use crate::recognise::value::identifying_prefix;

/// A value may run over this many lines.
pub(super) const WRAPPED: usize = 6;

/// Takes in the following lines while the value has a known prefix, is too short for it, and they hold only more of it.
pub(super) fn wrapped(text: &str, mut value: Span, lines: &[Span]) -> (Span, usize) {
    let Some(prefix) = identifying_prefix(value.of(text)) else { return (value, 1) };
    // Where a line is wrapped: quoted-printable mail, shells, and programs that hyphenate.
    let hyphenates = !prefix.characters.has(b'-');
    let unmarked = |line: &'_ str| {
        let is_mark = |mark: char| matches!(mark, ' ' | '=' | '\\') || hyphenates && mark == '-';
        line.trim_end_matches(is_mark).len()
    };
    let body = value.of(text).get(prefix.text.len()..).unwrap_or_default();
    let body = body.get(..unmarked(body)).unwrap_or_default();
    let mut length = body.len();
    let whole = |length: usize| prefix.kind.typical_lengths.iter().any(|range| range.contains(&length));
    // Where no length was seen, nothing is too short.
    if prefix.kind.typical_lengths.is_empty() || whole(length) || prefix.characters.find_other(body).is_some() {
        return (value, 1);
    }
    let mut joined = (value, 1);
    for (index, line) in lines.iter().enumerate().skip(1).take(WRAPPED) {
        let more = line.trimmed(text);
        let part = more.of(text);
        let part = if hyphenates { part.strip_suffix('-').unwrap_or(part) } else { part };
        let goes_on =
            part.len() >= 3 && prefix.characters.find_other(part).is_none() && identifying_prefix(part).is_none();
        if whole(length) || !goes_on || length + part.len() > *prefix.kind.accepted_lengths.end() {
            break;
        }
        length += part.len();
        value.end = more.end;
        if whole(length) || length > 24 {
            joined = (value, index + 1);
        }
    }
    joined
}
