//! Keys among words: prose is searched for them, and is not read as names and values.

use text::Span;

use crate::recognise::{
    name,
    token::{is_key, next_word},
};

/// The next key in a text, and not merely the name of one.
pub(super) fn next_key(text: &str, from: usize) -> Option<Span> {
    next_word(text, from, is_key).map(|(start, end)| Span::new(start, end))
}

/// Whether a value is a text with keys in it: several that differ, or one among words under a name that asks for none.
pub(super) fn is_prose(name: &str, value: &str) -> bool {
    let Some(first) = next_key(value, 0).filter(|first| first.end - first.start < value.len()) else { return false };
    let mut other = next_key(value, first.end);
    while let Some(found) = other.filter(|found| found.of(value) == first.of(value)) {
        other = next_key(value, found.end);
    }
    let among_words = || value.get(..first.start).is_some_and(|lead| lead.contains([' ', '(', '"', '\'', '>']));
    other.is_some() || (first.start > 0 && !name::is_field(name) && among_words())
}
