//! Searching a text for a character by a test. The standard library's search is built anew for each test.

/// Whether a character is one of these.
#[inline(never)]
pub(super) fn is_among(character: char, marks: &str) -> bool {
    marks.chars().any(|mark| mark == character)
}

/// Where the first character stands that passes. Most texts are ASCII, which needs no decoding.
#[inline(never)]
pub(super) fn find(text: &str, test: &dyn Fn(char) -> bool) -> Option<usize> {
    let start = text.bytes().position(|byte| !byte.is_ascii() || test(char::from(byte)))?;
    text.get(start..)?.char_indices().find(|&(_, character)| test(character)).map(|(at, _)| start + at)
}

/// The text up to the first character that passes; all of it where none does.
pub(super) fn up_to<'t>(text: &'t str, stop: &dyn Fn(char) -> bool) -> &'t str {
    find(text, stop).and_then(|at| text.get(..at)).unwrap_or(text)
}

/// The text without the characters at its start that pass.
pub(super) fn without_start<'t>(text: &'t str, test: &dyn Fn(char) -> bool) -> &'t str {
    find(text, &|character| !test(character)).and_then(|at| text.get(at..)).unwrap_or_default()
}

/// The text without the characters at its end that pass.
#[inline(never)]
pub(super) fn without_end<'t>(text: &'t str, test: &dyn Fn(char) -> bool) -> &'t str {
    let end = text.bytes().rposition(|byte| !byte.is_ascii() || !test(char::from(byte))).map_or(0, |at| at + 1);
    let rest = text.get(..end).unwrap_or_default();
    let last = rest.char_indices().rev().find(|&(_, character)| !test(character));
    last.and_then(|(at, character)| rest.get(..at + character.len_utf8())).unwrap_or_default()
}

/// The text without the characters at its ends that pass.
pub(super) fn without_ends<'t>(text: &'t str, test: &dyn Fn(char) -> bool) -> &'t str {
    without_end(without_start(text, test), test)
}

/// Whether a text has a space or a line end anywhere.
pub(super) fn has_space(text: &str) -> bool {
    find(text, &char::is_whitespace).is_some()
}

/// Whether a text starts with a space or a line end.
pub(super) fn starts_with_space(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_whitespace)
}

/// Whether a text ends with a space or a line end.
pub(super) fn ends_with_space(text: &str) -> bool {
    text.chars().next_back().is_some_and(char::is_whitespace)
}

/// The parts of a text that consist of certain characters.
pub(super) struct Parts<'t> {
    rest: &'t str,
    belongs: fn(char) -> bool,
}

impl<'t> Parts<'t> {
    pub(super) const fn of(text: &'t str, belongs: fn(char) -> bool) -> Self {
        Self { rest: text, belongs }
    }
}

impl<'t> Iterator for Parts<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let belongs = self.belongs;
        let text = without_start(self.rest, &|character| !belongs(character));
        let part = up_to(text, &|character| !belongs(character));
        self.rest = text.get(part.len()..).unwrap_or_default();
        (!part.is_empty()).then_some(part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn texts_are_searched_as_the_standard_library_searches_them(text in "[a\u{e9}\u{2013} ]{0,8}") {
            let space = char::is_whitespace;
            let parts: Vec<_> = text.split(space).filter(|part| !part.is_empty()).collect();
            proptest::prop_assert_eq!(find(&text, &space), text.find(space));
            proptest::prop_assert_eq!(up_to(&text, &space), text.split(space).next().unwrap_or_default());
            proptest::prop_assert_eq!(without_start(&text, &space), text.trim_start());
            proptest::prop_assert_eq!(without_end(&text, &space), text.trim_end());
            proptest::prop_assert_eq!(without_ends(&text, &space), text.trim());
            proptest::prop_assert_eq!(Parts::of(&text, |one| !one.is_whitespace()).collect::<Vec<_>>(), parts);
        }
    }
}
